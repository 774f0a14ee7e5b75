/** Drafts in memory, in place of those that a browser keeps. */
import type { Draft } from '../../src/domain/draft.ts';
import type { DraftsPort } from '../../src/state/ports.ts';

/** A port with the drafts that it keeps, by key. */
export interface FakeDrafts extends DraftsPort {
  readonly kept: Map<string, Draft>;
}

export function fakeDrafts(): FakeDrafts {
  const kept = new Map<string, Draft>();
  let last = 0;
  return {
    kept,
    list: async () =>
      [...kept].reverse().map(([key, { title, places }]) => ({
        key,
        title,
        places: places.length,
        changedAt: '2026-11-24T12:00:00Z',
      })),
    async save(draft) {
      last += 1;
      const key = kept.has(draft.id) ? `${draft.id}-${last}` : draft.id;
      kept.set(key, draft);
      return key;
    },
    async remove(key) {
      kept.delete(key);
    },
  };
}
