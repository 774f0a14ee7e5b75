/** Makes the Compare view: two maps at one scale, and two sites' facts. */
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals-core';
import { h } from 'preact';
import { positionSearchMessages } from '../../i18n/messages/position-search/index.ts';
import { onSlow } from '../../platform/clock.ts';
import { reloadPage } from '../../platform/navigation.ts';
import { createDisposal } from '../../state/disposal.ts';
import { isPending } from '../../state/map-state.ts';
import type { AppContext, FeatureView } from '../contract.ts';
import { type CompareMode, createCompareMode } from './compare.mode.ts';
import { CompareContext, type CompareModel, createCompareModel } from './compare.model.ts';
import { messages } from './messages/index.ts';
import { CompareWords } from './ui/CompareWords.tsx';
import { SecondPane, SitePick } from './ui/SecondPane.tsx';
import './compare.css';
import './facts.css';

export async function load(app: AppContext): Promise<FeatureView> {
  await app.loadMessages(messages, positionSearchMessages);
  const { state, baseScene } = app;
  const model = createCompareModel(state.index, state.urlState, state.notices);
  const mode = createCompareMode(state, model, baseScene);
  const ends = createDisposal();
  const host = signal<HTMLElement | null>(null);
  const setHost = (element: HTMLElement | null): void => {
    host.value = element;
  };
  ends.add(bindSecondMap(app, model, mode, host));
  const Panel = () => h(CompareContext.Provider, { value: model }, h(CompareWords, {}));
  const OnMap = () => h(CompareContext.Provider, { value: model }, h(SitePick, { side: 0 }));
  const BesideMap = () => h(CompareContext.Provider, { value: model }, h(SecondPane, { mapHost: setHost }));
  return { id: 'compare', mode, Panel, OnMap, BesideMap, dispose: ends.dispose };
}

/** Returns a function that removes the map and ends the link. */
function bindSecondMap(
  { state, engine, mainMap, mapParts, localization }: AppContext,
  model: CompareModel,
  { second, lock }: CompareMode,
  host: ReadonlySignal<HTMLElement | null>,
): () => void {
  const { secondMap } = model;
  const { map, notices } = state;
  const overlay = computed(() => second.value.overlay);
  const names = computed(() => {
    const { overlayMove: move, overlayTurn: turn } = localization.value.messages.map;
    return { move, turn };
  });
  return effect(() => {
    const container = host.value;
    const first = mainMap.value;
    if (!container || !first) return;
    const removeFromState = state.addMap(secondMap);
    const stops: (() => void)[] = [];
    let isOver = false;
    let areProgramsThere = false;
    // Only a new page asks again for a program that failed or never came.
    const retry = (): void => (areProgramsThere ? map.recreate() : reloadPage());
    const stopWaiting = onSlow(() => {
      if (isPending(secondMap.status.peek())) notices.show({ type: 'map-slow' }, retry);
    });
    const failed = (error: unknown): null => {
      console.error(error);
      secondMap.setStatus('unavailable');
      if (map.status.peek() === 'ready') notices.withdraw('map-slow');
      notices.show({ type: 'map-failed' }, retry);
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
      areProgramsThere = true;
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
