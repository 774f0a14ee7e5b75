/** Owner of the gazetteer's towns: fetched when a person first turns to a field that needs them, and kept. */
import { type ReadonlySignal, signal } from '@preact/signals-core';
import { parseGazetteer } from '../codec/gazetteer/parse-gazetteer.ts';
import { createSearch, type PlaceSearch } from '../domain/search.ts';
import type { Town } from '../domain/town.ts';

/** The towns of the world by name. */
export interface TownsModel {
  /** Null until they are there, and where they cannot be had: places of the lesson and coordinates are found without them. */
  readonly search: ReadonlySignal<PlaceSearch<Town> | null>;
  /** `coming`: asked for. `missing`: they did not come, or the page has none, as the one file. */
  readonly state: ReadonlySignal<'unasked' | 'coming' | 'there' | 'missing'>;
  /** Asks for them, unless they are there or on their way. What did not arrive is asked for again. */
  load(): void;
}

/**
 * @param fetchText the text of the gazetteer's file, null where it cannot be had, empty where the page has none
 * @param failed called where it could not be had
 */
export function createTownsModel(fetchText: () => Promise<string | null>, failed: () => void = () => {}): TownsModel {
  const search = signal<PlaceSearch<Town> | null>(null);
  const state = signal<'unasked' | 'coming' | 'there' | 'missing'>('unasked');
  return {
    search,
    state,
    load() {
      if (state.peek() === 'coming' || state.peek() === 'there') return;
      state.value = 'coming';
      void fetchText().then((text) => {
        state.value = text ? 'there' : 'missing';
        if (text === null) failed();
        else if (text !== '') search.value = createSearch(parseGazetteer(text));
      });
    },
  };
}
