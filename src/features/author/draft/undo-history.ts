/** Keeps the last drafts in their order, for undo and redo. */
import type { Draft, Edit } from '../../../domain/draft.ts';
import { changeBetween } from './draft-change.ts';

/** The drafts that undo and redo go through. They share what did not change. */
export interface DraftHistory {
  /** The draft as it is now: `drafts[cursor]`. */
  readonly draft: Draft;
  /** Oldest first; those after `cursor` are undone. */
  readonly drafts: readonly Draft[];
  readonly cursor: number;
  /** The group that the next change may join; null where the next change is undone by itself. */
  readonly openGroup: OpenGroup | null;
}

interface OpenGroup {
  readonly name: string;
  /** Milliseconds since 1970 of its first and its last change. */
  readonly began: number;
  readonly changed: number;
}

/** A pause of so many milliseconds between two keys ends a group. */
export const GROUP_PAUSE = 1000;
/** Typing without a pause is one group for so many milliseconds. */
export const LONGEST_GROUP = 5000;
/** A change of so many UTF-16 units of text ends its group: each write of a group stores the whole change again. */
const LARGE_TEXT_CHANGE = 5000;

/** Changes that can be undone. */
export const MAX_CHANGES = 150;
/** UTF-16 units in all the texts of a history: each change of a text keeps another copy of it in memory. */
export const MAX_TEXT_UNITS = 24_000_000;
/** Beyond a limit the history is cut to this part of it, so that the record is not written anew with every change. */
const KEPT_PART = 2 / 3;

/** A history without changes. */
export function newHistory(draft: Draft): DraftHistory {
  return { draft, drafts: [draft], cursor: 0, openGroup: null };
}

/** The history after `edit`; what was undone is dropped. The same history where nothing changes. */
export function changed(history: DraftHistory, edit: Edit, group: string | undefined, now: number): DraftHistory {
  const { draft, drafts, cursor, openGroup } = history;
  const next = edit(draft);
  if (next === draft) return history;
  const joins =
    openGroup !== null &&
    openGroup.name === group &&
    now - openGroup.changed < GROUP_PAUSE &&
    now - openGroup.began < LONGEST_GROUP;
  const past = drafts.slice(0, joins ? cursor : cursor + 1);
  const base = past.at(-1) as Draft;
  const change = changeBetween(base, next);
  // Typed and deleted again.
  if (!change) return joins ? { draft: base, drafts: past, cursor: past.length - 1, openGroup: null } : history;
  const { removed = '', inserted = '' } = change.text ?? {};
  const endsGroup = group === undefined || removed.length + inserted.length > LARGE_TEXT_CHANGE;
  return cut({
    draft: next,
    drafts: [...past, next],
    cursor: past.length,
    openGroup: endsGroup ? null : { name: group, began: joins ? openGroup.began : now, changed: now },
  });
}

/** The history with its last change undone. */
export function undone(history: DraftHistory): DraftHistory {
  return at(history, history.cursor - 1);
}

/** The history with the change done again that was undone last. */
export function redone(history: DraftHistory): DraftHistory {
  return at(history, history.cursor + 1);
}

function at(history: DraftHistory, cursor: number): DraftHistory {
  const draft = history.drafts[cursor];
  return draft ? { ...history, draft, cursor, openGroup: null } : history;
}

/** Drops the oldest drafts of a history that is too long. The current draft and what is undone stay. */
export function cut(history: DraftHistory): DraftHistory {
  const { drafts, cursor } = history;
  const units = textUnits(drafts);
  if (drafts.length - 1 <= MAX_CHANGES && units <= MAX_TEXT_UNITS) return history;
  let from = Math.max(0, Math.ceil(drafts.length - 1 - MAX_CHANGES * KEPT_PART));
  while (textUnits(drafts.slice(from)) > MAX_TEXT_UNITS * KEPT_PART) from++;
  from = Math.min(from, cursor);
  return from === 0 ? history : { ...history, drafts: drafts.slice(from), cursor: cursor - from };
}

/** Units of all the different texts of consecutive drafts. */
function textUnits(drafts: readonly Draft[]): number {
  return drafts.reduce((sum, draft, index) => {
    const before = drafts[index - 1];
    return !before || changeBetween(before, draft)?.text ? sum + draft.text.length : sum;
  }, 0);
}

/** The history with one more change: the draft has another title. */
export function retitled(history: DraftHistory, title: string): DraftHistory {
  return changed(history, (draft) => ({ ...draft, title }), undefined, 0);
}
