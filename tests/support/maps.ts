/** Puts a real map of a test lesson into the page, without bundled tiles. */
import { effect, signal } from '@preact/signals-core';
import { onTestFinished } from 'vitest';
import { createExploreView } from '../../src/features/explore/index.ts';
import { createMap } from '../../src/map/create-map.ts';
import { createMapEvents } from '../../src/map/map-events.ts';
import { createScene } from '../../src/state/create-scene.ts';
import type { MapStatus } from '../../src/state/map-state.ts';
import { makeAtlas } from './atlases.ts';

/** Removed at the end of the test. */
export async function mountMap(options: Parameters<typeof makeAtlas>[0] = {}) {
  const made = makeAtlas(options);
  const { appState } = made;
  const container = document.createElement('div');
  container.style.cssText = 'width: 800px; height: 600px';
  document.body.append(container);
  const popupHost = signal<HTMLElement | null>(null);
  const baseScene = createScene(appState);
  const { id, mode } = createExploreView({ state: appState, baseScene, popupHost });
  appState.showView(id, mode);
  appState.frame();
  const map = await createMap({
    container,
    scene: baseScene,
    words: signal({ canvas: 'The canvas', places: 'On the map' }),
    archives: { bundledTiles: '/missing.pmtiles', relief: '/missing.pmtiles' },
    events: createMapEvents(appState),
    popupHost,
  });
  onTestFinished(() => {
    map?.destroy();
    container.remove();
  });
  return { ...made, container, popupHost, map };
}

/** Resolves when the status of `map` is `wanted`. */
export function statusOf(map: { readonly status: { readonly value: MapStatus } }, wanted: MapStatus): Promise<void> {
  return new Promise((resolve) => {
    const stop = effect(() => {
      if (map.status.value !== wanted) return;
      resolve();
      queueMicrotask(() => stop());
    });
  });
}
