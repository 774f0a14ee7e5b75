/** What becomes of what a person does to the map: each act of the map's port calls a named act of the state. */

import type { Atlas } from '../state/atlas.ts';
import type { MapActs } from './port.ts';

/** @param popupHost takes the box of the open place while there is one on the map */
export function createMapActs(atlas: Atlas, popupHost: { value: HTMLElement | null }): MapActs {
  const { map, notices, pointing } = atlas;
  return {
    met(placeIds, at) {
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
      if (status === 'lost') notices.tell({ type: 'context-lost' });
      if (status === 'ready') notices.withdraw('context-lost');
      if (status === 'unavailable') notices.tell({ type: 'webgl-missing' });
    },
    basemap(status) {
      map.setBasemap(status);
      if (status === 'failed') notices.tell({ type: 'basemap-failed' });
      else notices.withdraw('basemap-failed');
    },
    reliefFailed() {
      map.setRelief(false);
      notices.tell({ type: 'relief-failed' });
    },
    popup(element) {
      popupHost.value = element;
    },
  };
}
