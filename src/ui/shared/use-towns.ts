/** The towns of the gazetteer, fetched when a person first turns to the field that needs them. */
import { type ReadonlySignal, signal } from '@preact/signals-core';
import { parseGazetteer } from '../../codec/gazetteer/parse-gazetteer.ts';
import { createSearch, type PlaceSearch } from '../../domain/search.ts';
import type { Town } from '../../domain/town.ts';
import { useServices } from './context.ts';

const towns = signal<PlaceSearch<Town> | null>(null);
let loading = false;

/** A search through the towns; null until they are there, and where they cannot be had: the lesson's places and coordinates still work. */
export function useTowns(): { readonly value: PlaceSearch<Town> | null; load(): void } {
  const services = useServices();
  const kept: ReadonlySignal<PlaceSearch<Town> | null> = towns;
  return {
    value: kept.value,
    load() {
      if (loading || towns.peek()) return;
      loading = true;
      void services.towns().then((text) => {
        loading = false;
        if (text !== null) towns.value = createSearch(parseGazetteer(text));
      });
    },
  };
}
