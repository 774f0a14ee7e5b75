/** What becomes of what a person does to the map: each act of the map's port calls a named act of the state. */

import type { Atlas } from '../state/app-state.ts';
import type { MapModel } from '../state/map-state.ts';
import type { MapActs } from './port.ts';

/** @param popupHost takes the box of the open place while there is one on the map */
export function createMapActs(atlas: Atlas, popupHost: { value: HTMLElement | null }): MapActs {
  const { map, notices, pointing } = atlas;
  return {
    ...backgroundActs(atlas, map),
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
      if (status === 'ready') {
        notices.withdraw('context-lost');
        withdrawSlow(atlas);
      }
      if (status !== 'unavailable') return;
      notices.withdraw('map-slow');
      notices.tell({ type: 'webgl-missing' });
    },
    laid: () => undefined,
    popup(element) {
      popupHost.value = element;
    },
  };
}

/** What becomes of acts on the second map of Compare. */
export function createSecondMapActs(atlas: Atlas): MapActs {
  const { compare, pointing } = atlas;
  const { secondMap } = compare;
  return {
    ...backgroundActs(atlas, secondMap),
    met: (placeIds, at) => compare.meet(1, placeIds, at),
    pointed: (placeIds) => pointing.point(placeIds),
    rested: (camera) => secondMap.setCamera(camera),
    status(status) {
      secondMap.setStatus(status);
      if (status === 'ready') withdrawSlow(atlas);
    },
    laid: (change, settled) => compare.moveOverlay(change, settled),
    popup: () => undefined,
  };
}

/** One notice serves both maps: what it told is over when neither is awaited. */
function withdrawSlow({ map, compare, notices }: Atlas): void {
  if (map.status.peek() === 'ready' && compare.secondMap.status.peek() !== 'loading') notices.withdraw('map-slow');
}

/**
 * What becomes of the background of the map whose model is `own`. The second map of Compare asks for parts of its own, which may fail
 * alone; of both together one sentence tells, and its retry asks for both.
 */
function backgroundActs(
  atlas: Atlas,
  own: MapModel,
): Pick<MapActs, 'basemap' | 'tilesFailed' | 'reliefFailed' | 'groundFailed'> {
  const { map, notices } = atlas;
  const both = [map, atlas.compare.secondMap];
  const retry = (): void => {
    for (const type of ['basemap-failed', 'tiles-failed'] as const) notices.withdraw(type);
    for (const each of both) each.retryBasemap();
  };
  return {
    basemap(status) {
      own.setBasemap(status);
      if (status !== 'failed') return;
      // A tile may fail before the archive is known to: whichever comes first, one sentence says it.
      notices.withdraw('tiles-failed');
      notices.tell({ type: 'basemap-failed' }, retry);
    },
    tilesFailed() {
      // Tile after tile may fail, and a person who has put the notice away has read it.
      const isTold = both.some(({ incomplete, basemap }) => incomplete.peek() || basemap.peek() === 'failed');
      own.setIncomplete();
      if (!isTold) notices.tell({ type: 'tiles-failed' }, retry);
    },
    reliefFailed() {
      map.setRelief(false);
      notices.tell({ type: 'relief-failed' }, () => map.setRelief(true));
    },
    groundFailed: () => atlas.ground.fail(),
  };
}
