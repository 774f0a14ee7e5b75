/** A draft as the machine keeps it: a snapshot, and every change before and after it as a row of its own. */
import type { Draft } from '../../../domain/draft.ts';
import type { DraftHistory, HistoryEntry } from '../draft/undo-history.ts';
import { applyDelta, reverseDelta } from './draft-delta.ts';

/** What a list of drafts shows, and what a write is checked against. */
export interface DraftHead {
  readonly key: string;
  readonly title: string;
  /** How many places it has. */
  readonly places: number;
  /** ISO 8601. */
  readonly changedAt: string;
  /** Grows by one with every write, in whichever window. */
  readonly revision: number;
  /** How many changes are done; those after are undone. */
  readonly cursor: number;
  /** Number of rows. */
  readonly entries: number;
  /** After how many changes the snapshot was taken. */
  readonly snapshotAt: number;
}

/** A draft of this machine, read. */
export interface KeptDraft {
  readonly head: DraftHead;
  readonly history: DraftHistory;
  /** Whether something of it could not be read: the draft is whole, but not all that could be undone. */
  readonly damaged: boolean;
}

/** One write, done whole or not at all. */
export interface DraftWrite {
  readonly head: DraftHead;
  /** The revision that must be there, or null where nothing may be there under this key. */
  readonly expected: number | null;
  /** A new snapshot. */
  readonly draft?: Draft;
  /** Whether the snapshot's source is written too: it is large, and no edit changes it. */
  readonly writesSource: boolean;
  /** Rows from number `from` on are these, and there are no others after them. */
  readonly rows?: { readonly from: number; readonly entries: readonly HistoryEntry[] };
}

/** What came of a write: `changed` and `gone` where another window was first, `refused` where the store is full or forbidden. */
export type WriteOutcome = 'kept' | 'changed' | 'gone' | 'refused';

/** What a window has written last. */
export interface Written {
  readonly history: DraftHistory;
  readonly head: DraftHead;
}

/** `written` as something that another draft takes the place of: nothing of it is built upon. */
export function toReplace({ history, head }: Written): Written {
  return { history: { ...history, entries: [] }, head: { ...head, snapshotAt: Number.POSITIVE_INFINITY } };
}

/** Where more changes lie between snapshot and draft, a new one is taken. Of large drafts less often. */
const SNAPSHOT_EVERY = 100;
const PLACES_A_CHANGE = 50;

/** The write that brings what is kept under `key` from `written` (null where that is nothing) to `history`. */
export function writeOf(key: string, history: DraftHistory, written: Written | null, changedAt: string): DraftWrite {
  const { draft, entries, cursor } = history;
  const from = written ? firstDifference(written.history.entries, entries) : 0;
  const far = SNAPSHOT_EVERY + draft.places.length / PLACES_A_CHANGE;
  const writesSource = draft.source !== written?.history.draft.source;
  const isAnew =
    !written || writesSource || from < written.head.snapshotAt || Math.abs(cursor - written.head.snapshotAt) > far;
  const expected = written ? written.head.revision : null;
  const hasRows = !written || from < Math.max(entries.length, written.head.entries);
  return {
    head: {
      key,
      title: draft.title,
      places: draft.places.length,
      changedAt,
      revision: (expected ?? 0) + 1,
      cursor,
      entries: entries.length,
      snapshotAt: isAnew ? cursor : written.head.snapshotAt,
    },
    expected,
    writesSource,
    ...(isAnew ? { draft } : {}),
    ...(hasRows ? { rows: { from, entries: entries.slice(from) } } : {}),
  };
}

/** The draft that a snapshot and the rows around it make. Throws where a row makes no sense. */
export function restored(snapshot: Draft, snapshotAt: number, entries: readonly HistoryEntry[], cursor: number): Draft {
  let draft = snapshot;
  for (let at = snapshotAt; at < cursor; at++) draft = applyDelta(draft, (entries[at] as HistoryEntry).delta);
  for (let at = snapshotAt; at > cursor; at--) {
    draft = applyDelta(draft, reverseDelta((entries[at - 1] as HistoryEntry).delta));
  }
  return draft;
}

function firstDifference(one: readonly HistoryEntry[], other: readonly HistoryEntry[]): number {
  const most = Math.min(one.length, other.length);
  let at = 0;
  while (at < most && one[at] === other[at]) at++;
  return at;
}
