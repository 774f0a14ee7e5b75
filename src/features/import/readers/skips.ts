/** Counts skipped parts of a file by reason, with the first position. */
import type { SkipCode, SkipPlace, Skipped } from '../imported.ts';

/** What was left out or changed so far. */
export interface SkipList {
  /**
   * @param at pointer, row or number of the feature, as {@link SkipPlace} says
   * @param name the field, file or column that is meant
   */
  add(code: SkipCode, at: string, name?: string): void;
  /** In the order in which the reasons were first met. */
  all(): readonly Skipped[];
}

/** An empty list, whose places are all of one kind. */
export function createSkipList(where: SkipPlace): SkipList {
  const found = new Map<SkipCode, { count: number; readonly first: string; readonly names: Set<string> }>();
  return {
    add(code, at, name) {
      let entry = found.get(code);
      if (entry === undefined) {
        entry = { count: 0, first: at, names: new Set() };
        found.set(code, entry);
      }
      if (name !== undefined) entry.names.add(name);
      entry.count = name === undefined ? entry.count + 1 : entry.names.size;
    },
    all: () =>
      [...found].map(([code, { count, first, names }]) => ({
        code,
        count,
        where,
        first,
        ...(names.size === 0 ? {} : { names: [...names] }),
      })),
  };
}
