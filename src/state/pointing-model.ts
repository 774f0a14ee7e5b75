/** Owner of what is pointed at: words and map answer each other through it. In memory only. */
import { type ReadonlySignal, signal } from '@preact/signals-core';
import type { LngLat } from '../domain/lng-lat.ts';

/** Two places whose distance is pointed at. */
export interface PlacePair {
  readonly from: string;
  readonly to: string;
}

/** Places that one click met, to choose from. */
export interface Choice {
  readonly places: readonly string[];
  /** Where the click was, the anchor of the choice; null where it came from the words. */
  readonly at: LngLat | null;
}

/** What is pointed at, in words or on the map. */
export interface HighlightModel {
  /** Ids of the places pointed at, from whichever side. */
  readonly highlighted: ReadonlySignal<ReadonlySet<string>>;
  readonly pair: ReadonlySignal<PlacePair | null>;
  readonly choice: ReadonlySignal<Choice | null>;
  /** Points at places, or at none. */
  highlight(places: readonly string[]): void;
  highlightPair(pair: PlacePair | null): void;
  offerChoice(choice: Choice | null): void;
}

const NOTHING: ReadonlySet<string> = new Set();

export function createHighlightModel(): HighlightModel {
  const pointed = signal(NOTHING);
  const pair = signal<PlacePair | null>(null);
  const choice = signal<Choice | null>(null);
  return {
    highlighted: pointed,
    pair,
    choice,
    highlight(places) {
      const current = pointed.peek();
      const same = places.length === current.size && places.every((place) => current.has(place));
      if (!same) pointed.value = places.length === 0 ? NOTHING : new Set(places);
    },
    highlightPair(next) {
      pair.value = next;
    },
    offerChoice(next) {
      choice.value = next;
    },
  };
}
