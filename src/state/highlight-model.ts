/** Owns which places are highlighted, on the map and in the panel. */
import { type ReadonlySignal, signal } from '@preact/signals-core';
import type { LngLat } from '../domain/lng-lat.ts';

/** Two places whose distance is highlighted. */
export interface PlacePair {
  readonly from: string;
  readonly to: string;
}

/** Places under one click, to choose from. */
export interface Choice {
  readonly places: readonly string[];
  /** Position of the click, where the popup is anchored; null where it came from the panel. */
  readonly at: LngLat | null;
}

export interface HighlightModel {
  /** Ids of places. */
  readonly highlighted: ReadonlySignal<ReadonlySet<string>>;
  readonly pair: ReadonlySignal<PlacePair | null>;
  readonly choice: ReadonlySignal<Choice | null>;
  highlight(places: readonly string[]): void;
  highlightPair(pair: PlacePair | null): void;
  offerChoice(choice: Choice | null): void;
}

const NOTHING: ReadonlySet<string> = new Set();

export function createHighlightModel(): HighlightModel {
  const highlighted = signal(NOTHING);
  const pair = signal<PlacePair | null>(null);
  const choice = signal<Choice | null>(null);
  return {
    highlighted,
    pair,
    choice,
    highlight(places) {
      const current = highlighted.peek();
      const same = places.length === current.size && places.every((place) => current.has(place));
      if (!same) highlighted.value = places.length === 0 ? NOTHING : new Set(places);
    },
    highlightPair(next) {
      pair.value = next;
    },
    offerChoice(next) {
      choice.value = next;
    },
  };
}
