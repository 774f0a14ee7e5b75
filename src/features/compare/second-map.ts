/** Creates the second map while its box is in the page, and links it to the main map. */
import { computed, effect, type ReadonlySignal } from '@preact/signals-core';
import { onSlow } from '../../platform/clock.ts';
import type { AppContext } from '../contract.ts';
import type { CompareMode } from './compare.mode.ts';
import type { CompareModel } from './compare.model.ts';

/** Returns a function that removes the map and ends the link. */
export function bindSecondMap(
  { state, engine, mainMap, mapParts, localization }: AppContext,
  model: CompareModel,
  { second, lock }: CompareMode,
  host: ReadonlySignal<HTMLElement | null>,
): () => void {
  const { secondMap } = model;
  const { map, notices } = state;
  const overlay = computed(() => second.value.overlay);
  const names = computed(() => {
    const { laidMove: move, laidTurn: turn } = localization.value.messages.map;
    return { move, turn };
  });
  return effect(() => {
    const container = host.value;
    const first = mainMap.value;
    if (!container || !first) return;
    const removeFromState = state.addMap(secondMap);
    const stops: (() => void)[] = [];
    let isOver = false;
    const stopWaiting = onSlow(() => {
      if (secondMap.status.peek() === 'loading') notices.show({ type: 'map-slow' }, map.recreate);
    });
    const failed = (error: unknown): null => {
      console.error(error);
      secondMap.setStatus('unavailable');
      notices.show({ type: 'map-failed' }, map.recreate);
      return null;
    };
    const creating = create().catch(failed);
    return () => {
      isOver = true;
      stopWaiting();
      for (const stop of stops) stop();
      void creating.then((created) => created?.destroy());
      removeFromState();
      // Notices that only this map raised.
      if (map.status.peek() === 'ready') notices.withdraw('map-slow');
      if (secondMap.incomplete.peek() && !map.incomplete.peek()) notices.withdraw('tiles-failed');
      secondMap.reset();
    };

    async function create() {
      const [modules, { linkMaps }, { showOverlayHandles }] = await Promise.all([
        engine,
        import('./linked-cameras.map.ts'),
        import('./overlay-handles.map.ts'),
      ]);
      if (!modules || isOver || !first || !container) return null;
      const created = await modules.createMap({
        ...mapParts,
        container,
        scene: second,
        events: {
          ...modules.createAddedMapEvents(state, secondMap),
          onClick: (placeIds, at) => model.clickMap(1, placeIds, at),
        },
      });
      if (created && !isOver) {
        stops.push(linkMaps(first, created, lock), showOverlayHandles(created, overlay, names, model.moveOverlay));
      }
      return created;
    }
  });
}
