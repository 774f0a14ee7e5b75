/** Translates map events into state actions. */
import type { AppState } from '../state/app-state.ts';
import { isPending, type MapState } from '../state/map-state.ts';
import type { MapEvents } from './port.ts';

/** Handles events of the main map. */
export function createMapEvents(appState: AppState): MapEvents {
  const { map, notices, highlight } = appState;
  return {
    ...basemapEvents(appState, map),
    onClick(placeIds, at) {
      // While the chosen view loads, clicks do nothing: the view before is still shown.
      if (appState.shownView.peek() === appState.view.peek()) appState.mapMode.peek()?.onClick(placeIds, at);
    },
    onHover: (placeIds) => highlight.highlight(placeIds),
    onMoveEnd(camera, untouched) {
      // A link without a camera shows the initial view: there is nothing to save yet.
      if (untouched) map.setCamera(camera);
      else appState.saveCamera(camera);
    },
    onStatus(status) {
      map.setStatus(status);
      if (status === 'lost') notices.show({ type: 'context-lost' }, map.recreate);
      if (status === 'ready') {
        notices.withdraw('context-lost');
        withdrawSlowNotice(appState);
      }
      if (status !== 'unavailable') return;
      notices.withdraw('map-slow');
      notices.show({ type: 'webgl-missing' });
    },
  };
}

/** Handles events of a map that a view adds. What a click means there is the view's to say. */
export function createAddedMapEvents(state: AppState, own: MapState): Omit<MapEvents, 'onClick'> {
  return {
    ...basemapEvents(state, own),
    onHover: (placeIds) => state.highlight.highlight(placeIds),
    onMoveEnd: (camera) => own.setCamera(camera),
    onStatus(status) {
      own.setStatus(status);
      if (status === 'ready') withdrawSlowNotice(state);
    },
  };
}

/** Withdraws the notice of a slow map when no map is on its way: one notice serves all. */
function withdrawSlowNotice({ map, maps, notices }: AppState): void {
  const isAnyPending = maps.peek().some(({ status }) => isPending(status.peek()));
  if (map.status.peek() === 'ready' && !isAnyPending) notices.withdraw('map-slow');
}

/**
 * Handlers of loading and failing tiles, for the map whose state is `own`. Each map loads its own tiles, which may fail alone; one
 * notice serves all maps, and its retry reloads the tiles of all.
 */
function basemapEvents(
  { map, maps, notices, basemap }: AppState,
  own: MapState,
): Pick<MapEvents, 'onBundledTiles' | 'onTilesFailed' | 'onReliefFailed' | 'onBasemapFailed'> {
  const retry = (): void => {
    for (const type of ['basemap-failed', 'tiles-failed'] as const) notices.withdraw(type);
    for (const each of maps.peek()) each.reloadTiles();
  };
  return {
    onBundledTiles(status) {
      own.setBundledTiles(status);
      if (status !== 'failed') return;
      // A tile may fail before the archive does: one notice for both, whichever comes first.
      notices.withdraw('tiles-failed');
      notices.show({ type: 'basemap-failed' }, retry);
    },
    onTilesFailed() {
      // Called for each tile that fails: a notice that was dismissed does not come back.
      const isKnown = maps
        .peek()
        .some(({ incomplete, bundledTiles }) => incomplete.peek() || bundledTiles.peek() === 'failed');
      own.setIncomplete();
      if (!isKnown) notices.show({ type: 'tiles-failed' }, retry);
    },
    onReliefFailed() {
      map.setRelief(false);
      notices.show({ type: 'relief-failed' }, () => map.setRelief(true));
    },
    onBasemapFailed: () => basemap.fail(),
  };
}
