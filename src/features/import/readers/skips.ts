/** Counts what of a file is left out, by reason, and remembers where each reason was first met. */
import type { SkipCode, SkipPlace, Skipped } from '../imported.ts';

/** What was left out so far. */
export interface SkipList {
  /** @param at pointer, row or number of the feature, as {@link SkipPlace} says */
  add(code: SkipCode, at: string): void;
  /** In the order in which the reasons were first met. */
  all(): readonly Skipped[];
}

/** An empty list, whose places are all of one kind. */
export function createSkipList(where: SkipPlace): SkipList {
  const found = new Map<SkipCode, { count: number; readonly first: string }>();
  return {
    add(code, at) {
      const entry = found.get(code);
      if (entry === undefined) found.set(code, { count: 1, first: at });
      else entry.count++;
    },
    all: () => [...found].map(([code, { count, first }]) => ({ code, count, where, first })),
  };
}
