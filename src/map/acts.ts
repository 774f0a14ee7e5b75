/** What becomes of what a person does to the map: each act of the map's port calls a named act of the state. */

import type { Atlas } from '../state/atlas.ts';
import type { MapActs } from './port.ts';

/** @param popupHost takes the box of the open place while there is one on the map */
export function createMapActs(atlas: Atlas, popupHost: { value: HTMLElement | null }): MapActs {
  const { map, notices, pointing } = atlas;
  let tilesTold = false;
  return {
    met(placeIds, at) {
      // A view says itself what a click means there; while it is still on its way, nothing.
      if (atlas.view.peek() !== 'explore') return atlas.program.peek()?.met(placeIds, at);
      if (placeIds.length > 0) atlas.openOneOf(placeIds, at);
      else if (atlas.openPlace.peek() || pointing.choice.peek()) atlas.close();
    },
    pointed: (placeIds) => pointing.point(placeIds),
    rested(camera, untouched) {
      // The opening view is what a link without a camera shows: there is nothing to write down yet.
      if (untouched) map.setCamera(camera);
      else atlas.settleCamera(camera);
    },
    status(status) {
      map.setStatus(status);
      if (status === 'lost') notices.tell({ type: 'context-lost' }, map.remake);
      if (status === 'ready') for (const type of ['context-lost', 'map-slow'] as const) notices.withdraw(type);
      if (status !== 'unavailable') return;
      notices.withdraw('map-slow');
      notices.tell({ type: 'webgl-missing' });
    },
    basemap(status) {
      map.setBasemap(status);
      tilesTold = false;
      // A tile may fail before the archive is known to: whichever comes first, one sentence says it.
      notices.withdraw('tiles-failed');
      if (status === 'failed') notices.tell({ type: 'basemap-failed' }, map.retryBasemap);
      else notices.withdraw('basemap-failed');
    },
    tilesFailed() {
      // Tile after tile may fail, and a person who has put the notice away has read it.
      if (tilesTold || map.basemap.peek() === 'failed') return;
      tilesTold = true;
      notices.tell({ type: 'tiles-failed' }, map.retryBasemap);
    },
    reliefFailed() {
      map.setRelief(false);
      notices.tell({ type: 'relief-failed' }, () => map.setRelief(true));
    },
    groundFailed: () => atlas.ground.fail(),
    laid: () => undefined,
    popup(element) {
      popupHost.value = element;
    },
  };
}

/** What becomes of acts on the second map of Compare. What fails there fails on the first too, which tells of it. */
export function createSecondMapActs(atlas: Atlas): MapActs {
  const { compare, pointing } = atlas;
  const { secondMap } = compare;
  return {
    met: (placeIds, at) => compare.meet(1, placeIds, at),
    pointed: (placeIds) => pointing.point(placeIds),
    rested: (camera) => secondMap.setCamera(camera),
    status: (status) => secondMap.setStatus(status),
    basemap: (status) => secondMap.setBasemap(status),
    tilesFailed: () => undefined,
    reliefFailed: () => atlas.map.setRelief(false),
    groundFailed: () => atlas.ground.fail(),
    laid: (change, settled) => compare.moveOverlay(change, settled),
    popup: () => undefined,
  };
}
