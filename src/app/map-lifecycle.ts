/** The composition root's part for the map that all views share: its engine, and making it, again where it did not come or did not stay. */
import { computed, effect, untracked } from '@preact/signals-core';
import { onSlow } from '../platform/clock.ts';
import { reloadPage } from '../platform/reload.ts';
import type { MapStatus } from '../state/map-state.ts';
import type { AppContext, Engine } from './app-context.ts';
import { mapParts } from './view-host.ts';

const MAP_IS_COMING: ReadonlySet<MapStatus> = new Set(['waiting', 'loading']);

/** Notices that are over when the map is made anew: whatever it told of, the next one asks again. */
const OF_THE_MAP = ['context-lost', 'map-slow', 'map-failed', 'basemap-failed', 'tiles-failed'] as const;

/** The map engine's modules; null where they do not arrive. */
export async function loadEngine(): Promise<Engine | null> {
  try {
    const [view, acts, link] = await Promise.all([
      import('../map/create-map.ts'),
      import('../map/map-events.ts'),
      import('../features/compare/linked-cameras.map.ts'),
    ]);
    return { ...view, ...acts, ...link };
  } catch (error) {
    console.error(error);
    return null;
  }
}

/** Puts the map on the page when its engine is there; without one the words and the locator map stay. */
export async function showMap(page: AppContext): Promise<void> {
  const { state: appState, explore } = page;
  let isEngineThere = false;
  const stopWaiting = onSlow(() => {
    if (!MAP_IS_COMING.has(appState.map.status.peek())) return;
    appState.notices.show({ type: 'map-slow' }, isEngineThere ? appState.map.recreate : reloadPage);
  });
  const remakes = appState.map.recreateCount.peek();
  const engine = await page.engine;
  isEngineThere = true;
  const container = page.firstHost.peek();
  const failed = (): void => {
    stopWaiting();
    appState.notices.withdraw('map-slow');
    appState.map.setStatus('unavailable');
    appState.notices.show({ type: 'map-failed' }, engine ? appState.map.recreate : reloadPage);
  };
  if (!engine || !container) return failed();
  try {
    const map = await engine.createMap({
      ...mapParts(page),
      container,
      scene: computed(() => appState.mapMode.value?.scene.value ?? explore.value),
      events: engine.createMapEvents(appState, page.popupHost),
    });
    // Where a person has asked for another one meanwhile, that one is shown.
    if (remakes === appState.map.recreateCount.peek()) page.firstMap.value = map;
    else map?.destroy();
  } catch (error) {
    failed();
    console.error(error);
  }
}

/** Makes the map anew when a person asks for it: where it did not come, or lost its drawing context for good. */
export function bindMapRecreation(page: AppContext): void {
  const { state: appState, firstMap } = page;
  effect(() => {
    if (appState.map.recreateCount.value === 0) return;
    void untracked(async () => {
      const old = firstMap.peek();
      const camera = appState.map.camera.peek();
      // What works on the map lets go of it before it is gone.
      firstMap.value = null;
      old?.destroy();
      if (camera) appState.map.moveCamera({ type: 'camera', camera });
      for (const type of OF_THE_MAP) appState.notices.withdraw(type);
      appState.map.reset();
      await showMap(page);
    });
  });
}
