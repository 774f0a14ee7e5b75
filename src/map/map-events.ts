/** What becomes of what a person does to the map: each act of the map's port calls a named act of the state. */

import type { AppState } from '../state/app-state.ts';
import type { MapState } from '../state/map-state.ts';
import type { MapEvents } from './port.ts';

/** @param popupHost takes the box of the open place while there is one on the map */
export function createMapEvents(appState: AppState, popupHost: { value: HTMLElement | null }): MapEvents {
  const { map, notices, highlight: pointing } = appState;
  return {
    ...basemapEvents(appState, map),
    onClick(placeIds, at) {
      // A view says itself what a click means there; while it is still on its way, nothing.
      if (appState.view.peek() !== 'explore') return appState.mapMode.peek()?.onClick(placeIds, at);
      if (placeIds.length > 0) appState.openOneOf(placeIds, at);
      else if (appState.openPlace.peek() || pointing.choice.peek()) appState.close();
    },
    onHover: (placeIds) => pointing.highlight(placeIds),
    onMoveEnd(camera, untouched) {
      // The opening view is what a link without a camera shows: there is nothing to write down yet.
      if (untouched) map.setCamera(camera);
      else appState.saveCamera(camera);
    },
    onStatus(status) {
      map.setStatus(status);
      if (status === 'lost') notices.show({ type: 'context-lost' }, map.recreate);
      if (status === 'ready') {
        notices.withdraw('context-lost');
        withdrawSlow(appState);
      }
      if (status !== 'unavailable') return;
      notices.withdraw('map-slow');
      notices.show({ type: 'webgl-missing' });
    },
    onOverlayChange: () => undefined,
    onPopup(element) {
      popupHost.value = element;
    },
  };
}

/** What becomes of acts on the second map of Compare. */
export function createSecondMapEvents(appState: AppState): MapEvents {
  const { compare, highlight: pointing } = appState;
  const { secondMap } = compare;
  return {
    ...basemapEvents(appState, secondMap),
    onClick: (placeIds, at) => compare.meet(1, placeIds, at),
    onHover: (placeIds) => pointing.highlight(placeIds),
    onMoveEnd: (camera) => secondMap.setCamera(camera),
    onStatus(status) {
      secondMap.setStatus(status);
      if (status === 'ready') withdrawSlow(appState);
    },
    onOverlayChange: (change, settled) => compare.moveOverlay(change, settled),
    onPopup: () => undefined,
  };
}

/** One notice serves both maps: what it told is over when neither is awaited. */
function withdrawSlow({ map, compare, notices }: AppState): void {
  if (map.status.peek() === 'ready' && compare.secondMap.status.peek() !== 'loading') notices.withdraw('map-slow');
}

/**
 * What becomes of the background of the map whose model is `own`. The second map of Compare asks for parts of its own, which may fail
 * alone; of both together one sentence tells, and its retry asks for both.
 */
function basemapEvents(
  appState: AppState,
  own: MapState,
): Pick<MapEvents, 'onBundledTiles' | 'onTilesFailed' | 'onReliefFailed' | 'onBasemapFailed'> {
  const { map, notices } = appState;
  const both = [map, appState.compare.secondMap];
  const retry = (): void => {
    for (const type of ['basemap-failed', 'tiles-failed'] as const) notices.withdraw(type);
    for (const each of both) each.reloadTiles();
  };
  return {
    onBundledTiles(status) {
      own.setBundledTiles(status);
      if (status !== 'failed') return;
      // A tile may fail before the archive is known to: whichever comes first, one sentence says it.
      notices.withdraw('tiles-failed');
      notices.show({ type: 'basemap-failed' }, retry);
    },
    onTilesFailed() {
      // Tile after tile may fail, and a person who has put the notice away has read it.
      const isTold = both.some(
        ({ incomplete, bundledTiles: basemap }) => incomplete.peek() || basemap.peek() === 'failed',
      );
      own.setIncomplete();
      if (!isTold) notices.show({ type: 'tiles-failed' }, retry);
    },
    onReliefFailed() {
      map.setRelief(false);
      notices.show({ type: 'relief-failed' }, () => map.setRelief(true));
    },
    onBasemapFailed: () => appState.basemap.fail(),
  };
}
