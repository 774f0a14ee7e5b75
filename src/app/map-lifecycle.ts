/** Loads the map engine, and creates the main map again after failures. */
import { computed, effect, untracked } from '@preact/signals-core';
import basemapUrl from '../../geodata/basemap/basemap.pmtiles?url';
import type { AppContext, Engine } from '../features/contract.ts';
import { prefetchMap } from '../map/prefetch.ts';
import { onSlow } from '../platform/clock.ts';
import { reloadPage } from '../platform/navigation.ts';
import { isPending } from '../state/map-state.ts';

/** Notices to clear before re-creating the map; the new map raises its own. */
const MAP_NOTICES = ['context-lost', 'map-slow', 'map-failed', 'basemap-failed', 'tiles-failed'] as const;

/** Whether a service worker serves this page's files. */
export function isEngineCached(): boolean {
  return Boolean((navigator.serviceWorker as ServiceWorkerContainer | undefined)?.controller);
}

/** Name of the page's `meta` element that lists the engine's files; the build writes it. */
const FILES_NAME = 'map-files';

/** Milliseconds that this program may have taken to load for the network to count as quick. */
const QUICK_MS = 150;

/** Fetches the engine beside the words, where the network is so quick that it takes nothing from them. Runs nothing of it. */
export function prefetchEngine(): void {
  const files =
    document.querySelector<HTMLMetaElement>(`meta[name="${FILES_NAME}"]`)?.content.split(' ').filter(Boolean) ?? [];
  const [own] = performance.getEntriesByName(import.meta.url);
  if (files.length > 0 && own && own.duration < QUICK_MS) prefetchMap(files, basemapUrl);
}

/** Resolves with null where the engine does not load. */
export async function loadEngine(): Promise<Engine | null> {
  try {
    const [view, events] = await Promise.all([import('../map/create-map.ts'), import('../map/map-events.ts')]);
    return { ...view, ...events };
  } catch (error) {
    console.error(error);
    return null;
  }
}

/** Creates the main map once its engine has loaded; without one the words and the locator map stay. */
export async function showMap(page: AppContext): Promise<void> {
  const { state: appState, baseScene } = page;
  let isEngineThere = false;
  const stopWaiting = onSlow(() => {
    if (!isPending(appState.map.status.peek())) return;
    appState.notices.show({ type: 'map-slow' }, isEngineThere ? appState.map.recreate : reloadPage);
  });
  const remakes = appState.map.recreateCount.peek();
  const engine = await page.engine;
  isEngineThere = true;
  const container = page.mapHost.peek();
  const failed = (): void => {
    stopWaiting();
    appState.notices.withdraw('map-slow');
    appState.map.setStatus('unavailable');
    appState.notices.show({ type: 'map-failed' }, engine ? appState.map.recreate : reloadPage);
  };
  if (!engine || !container) return failed();
  try {
    const map = await engine.createMap({
      ...page.mapParts,
      container,
      scene: computed(() => appState.mapMode.value?.scene.value ?? baseScene.value),
      events: engine.createMapEvents(appState),
      popupHost: page.popupHost,
    });
    // Where a person has asked for another one meanwhile, that one is shown.
    if (remakes === appState.map.recreateCount.peek()) page.mainMap.value = map;
    else map?.destroy();
  } catch (error) {
    failed();
    console.error(error);
  }
}

/** Creates the map anew when a person asks for it: where it failed, or lost its drawing context for good. */
export function bindMapRecreation(page: AppContext): void {
  const { state: appState, mainMap } = page;
  effect(() => {
    if (appState.map.recreateCount.value === 0) return;
    void untracked(async () => {
      const old = mainMap.peek();
      const camera = appState.map.camera.peek();
      // What works on the map lets go of it before it is gone.
      mainMap.value = null;
      old?.destroy();
      if (camera) appState.map.moveCamera({ type: 'camera', camera });
      for (const type of MAP_NOTICES) appState.notices.withdraw(type);
      appState.map.reset();
      await showMap(page);
    });
  });
}
