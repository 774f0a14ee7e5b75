/** The composition root's part for the map that all views share: its engine, and making it, again where it did not come or did not stay. */
import { computed, effect, untracked } from '@preact/signals-core';
import { whenLong } from '../platform/clock.ts';
import { reloadPage } from '../platform/reload.ts';
import type { MapStatus } from '../state/map-state.ts';
import type { Engine, Page } from './app-context.ts';
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
export async function showMap(page: Page): Promise<void> {
  const { atlas, explore } = page;
  let isEngineThere = false;
  const stopWaiting = whenLong(() => {
    if (!MAP_IS_COMING.has(atlas.map.status.peek())) return;
    atlas.notices.tell({ type: 'map-slow' }, isEngineThere ? atlas.map.remake : reloadPage);
  });
  const remakes = atlas.map.remakes.peek();
  const engine = await page.engine;
  isEngineThere = true;
  const container = page.firstHost.peek();
  const failed = (): void => {
    stopWaiting();
    atlas.notices.withdraw('map-slow');
    atlas.map.setStatus('unavailable');
    atlas.notices.tell({ type: 'map-failed' }, engine ? atlas.map.remake : reloadPage);
  };
  if (!engine || !container) return failed();
  try {
    const map = await engine.createMap({
      ...mapParts(page),
      container,
      scene: computed(() => atlas.program.value?.scene.value ?? explore.value),
      acts: engine.createMapActs(atlas, page.popupHost),
    });
    // Where a person has asked for another one meanwhile, that one is shown.
    if (remakes === atlas.map.remakes.peek()) page.firstMap.value = map;
    else map?.destroy();
  } catch (error) {
    failed();
    console.error(error);
  }
}

/** Makes the map anew when a person asks for it: where it did not come, or lost its drawing context for good. */
export function keepMapNew(page: Page): void {
  const { atlas, firstMap } = page;
  effect(() => {
    if (atlas.map.remakes.value === 0) return;
    void untracked(async () => {
      const old = firstMap.peek();
      const camera = atlas.map.camera.peek();
      // What works on the map lets go of it before it is gone.
      firstMap.value = null;
      old?.destroy();
      if (camera) atlas.map.look({ type: 'camera', camera });
      for (const type of OF_THE_MAP) atlas.notices.withdraw(type);
      atlas.map.forget();
      await showMap(page);
    });
  });
}
