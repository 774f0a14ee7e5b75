/** Owns the gazetteer's towns, loaded when a field first needs them. */
import { type ReadonlySignal, signal } from '@preact/signals-core';
import { parseGazetteer } from '../codec/gazetteer/parse-gazetteer.ts';
import { createSearch, type PlaceSearch } from '../domain/search.ts';
import type { Town } from '../domain/town.ts';

export interface TownsModel {
  /** Null unless they are loaded: the lesson's places and coordinates are found without them. */
  readonly search: ReadonlySignal<PlaceSearch<Town> | null>;
  /** `missing`: they did not load, or this copy of the app has none. */
  readonly state: ReadonlySignal<'idle' | 'loading' | 'ready' | 'missing'>;
  /** Does nothing while they load or are loaded; tries again where they are missing. */
  load(): void;
}

/**
 * @param fetchText the text of the gazetteer's file, null where it did not load, empty where the page has none
 * @param failed called where it did not load
 */
export function createTownsModel(fetchText: () => Promise<string | null>, failed: () => void = () => {}): TownsModel {
  const search = signal<PlaceSearch<Town> | null>(null);
  const state = signal<'idle' | 'loading' | 'ready' | 'missing'>('idle');
  return {
    search,
    state,
    load() {
      if (state.peek() === 'loading' || state.peek() === 'ready') return;
      state.value = 'loading';
      void fetchText().then((text) => {
        state.value = text ? 'ready' : 'missing';
        if (text === null) failed();
        else if (text !== '') search.value = createSearch(parseGazetteer(text));
      });
    },
  };
}
