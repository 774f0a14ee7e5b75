/** The changes of a draft in their order, of which some are undone: data, and the pure rules by which it grows. */

import type { Draft, Edit } from '../../../domain/draft.ts';
import { applyDelta, type DraftDelta, deltaBetween, reverseDelta } from '../storage/draft-delta.ts';

/** A change that is undone in one. */
export interface HistoryEntry {
  readonly delta: DraftDelta;
  /** Changes of one group are one entry while they follow one another closely. */
  readonly group?: string;
}

/** A draft with all that was done to it. `entries` before `cursor` are done, those from it on are undone. */
export interface DraftHistory {
  readonly draft: Draft;
  readonly entries: readonly HistoryEntry[];
  readonly cursor: number;
  /** The group that the next change may join; null where it begins an entry of its own. */
  readonly open: OpenGroup | null;
}

interface OpenGroup {
  readonly group: string;
  /** The draft before the group's first change. */
  readonly base: Draft;
  /** Milliseconds since 1970 of its first and its last change. */
  readonly began: number;
  readonly changed: number;
}

/** A pause of so many milliseconds between two keys ends what is undone together … */
export const GROUP_PAUSE = 1000;
/** … and typing without a pause is cut after so many. */
export const LONGEST_GROUP = 5000;

/** A draft to which nothing was done yet. */
export function newHistory(draft: Draft): DraftHistory {
  return { draft, entries: [], cursor: 0, open: null };
}

/** Does `edit`; what was undone is given up. The history itself where nothing changes. */
export function changed(history: DraftHistory, edit: Edit, group: string | undefined, now: number): DraftHistory {
  const { draft, entries, cursor, open } = history;
  const next = edit(draft);
  if (next === draft) return history;
  const joins =
    open !== null && open.group === group && now - open.changed < GROUP_PAUSE && now - open.began < LONGEST_GROUP;
  const base = joins ? open.base : draft;
  const past = entries.slice(0, joins ? cursor - 1 : cursor);
  const delta = deltaBetween(base, next);
  // Typed and taken back again: the group is gone, and what was undone before it is not brought back.
  if (!delta) return { draft: next, entries: past, cursor: past.length, open: null };
  const entry: HistoryEntry = group === undefined ? { delta } : { delta, group };
  return {
    draft: next,
    entries: [...past, entry],
    cursor: past.length + 1,
    open: group === undefined ? null : { group, base, began: joins ? open.began : now, changed: now },
  };
}

/** Takes the last change back. */
export function undone(history: DraftHistory): DraftHistory {
  const entry = history.entries[history.cursor - 1];
  if (!entry) return history;
  return {
    ...history,
    draft: applyDelta(history.draft, reverseDelta(entry.delta)),
    cursor: history.cursor - 1,
    open: null,
  };
}

/** Does the change again that was taken back last. */
export function redone(history: DraftHistory): DraftHistory {
  const entry = history.entries[history.cursor];
  if (!entry) return history;
  return { ...history, draft: applyDelta(history.draft, entry.delta), cursor: history.cursor + 1, open: null };
}

/** The history of a draft under another title: that it has another is its last change, so that undo brings the old one back. */
export function retitled(history: DraftHistory, title: string): DraftHistory {
  return changed(history, (draft) => ({ ...draft, title }), undefined, 0);
}
