/** Turns a draft and its undo history into stored rows, and back. */
import * as v from 'valibot';
import type { Draft } from '../../../domain/draft.ts';
import { SENSES } from '../../../domain/lesson.ts';
import { applyChange, changeBetween, type DraftChange, fits, reverseChange } from '../draft/draft-change.ts';
import { cut, type DraftHistory, newHistory } from '../draft/undo-history.ts';

/** What a list of drafts shows, and what a write is checked against. */
export interface DraftHead {
  readonly key: string;
  readonly title: string;
  /** Number of places. */
  readonly places: number;
  /** ISO 8601. */
  readonly changedAt: string;
  /** Grows by one with every write, in whichever window. */
  readonly revision: number;
  /** Number of rows up to the current draft; the rows after it are undone. */
  readonly cursor: number;
  /** Number of rows. */
  readonly entries: number;
  /** Number of rows up to the snapshot: 0, except in records of before December 2026. */
  readonly snapshotAt: number;
}

/** One change of a draft as a row. */
export interface DraftRow {
  readonly delta: DraftChange;
}

/** A write, done whole or not at all. */
export interface DraftWrite {
  readonly head: DraftHead;
  /** The revision that must be stored, or null where nothing may be stored under this key. */
  readonly expected: number | null;
  /** A new snapshot: the oldest draft of the history. */
  readonly draft?: Draft;
  /** Whether the snapshot's source is written too: it is large, and no edit changes it. */
  readonly writesSource: boolean;
  /** Rows from number `from` on are replaced by these. */
  readonly rows?: { readonly from: number; readonly entries: readonly DraftRow[] };
}

/** `changed` and `gone`: another window was first. `refused`: the store is full or forbidden. */
export type WriteOutcome = 'saved' | 'changed' | 'gone' | 'refused';

/** What is stored under a key, unchecked. */
export interface DraftRecord {
  readonly head: unknown;
  readonly draft: unknown;
  /** In the order of their numbers. */
  readonly entries: readonly unknown[];
}

/** Where drafts are stored. Reading rejects where the browser has no store for this page. */
export interface DraftStore {
  heads(): Promise<readonly unknown[]>;
  /** Null where nothing is stored under `key`. */
  read(key: string): Promise<DraftRecord | null>;
  write(write: DraftWrite): Promise<WriteOutcome>;
  remove(key: string): Promise<void>;
}

/** What a window read or wrote last under a key. */
export interface StoredDraft {
  readonly history: DraftHistory;
  readonly head: DraftHead;
  /** Whether the next write replaces the whole record, because snapshot and rows are not those of `history`. */
  readonly isReplaced: boolean;
  /** Whether a part could not be read: undo is lost, and perhaps the last changes. */
  readonly isDamaged: boolean;
}

/** The write that turns what is stored under `key` (null: nothing) into `history`. One key in a long text writes one small row. */
export function planWrite(
  key: string,
  history: DraftHistory,
  stored: StoredDraft | null,
  changedAt: string,
): DraftWrite {
  const { draft, drafts, cursor } = history;
  const [oldest] = drafts as readonly [Draft];
  const before = stored && !stored.isReplaced ? stored.history.drafts : [];
  const shared = sharedLength(before, drafts);
  const from = Math.max(0, shared - 1);
  const hasRows = shared === 0 || shared < Math.max(before.length, drafts.length);
  const expected = stored ? stored.head.revision : null;
  return {
    head: {
      key,
      title: draft.title,
      places: draft.places.length,
      changedAt,
      revision: (expected ?? 0) + 1,
      cursor,
      entries: drafts.length - 1,
      snapshotAt: 0,
    },
    expected,
    writesSource: shared === 0 && oldest.source !== stored?.history.drafts[0]?.source,
    ...(shared === 0 ? { draft: oldest } : {}),
    ...(hasRows ? { rows: { from, entries: rowsOf(drafts, from) } } : {}),
  };
}

function rowsOf(drafts: readonly Draft[], from: number): readonly DraftRow[] {
  return drafts.slice(from + 1).map((draft, index) => ({
    delta: changeBetween(drafts[from + index] as Draft, draft) ?? {},
  }));
}

function sharedLength(one: readonly Draft[], other: readonly Draft[]): number {
  const index = one.findIndex((draft, at) => draft !== other[at]);
  return index < 0 ? one.length : index;
}

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const whole = v.pipe(v.number(), v.safeInteger());
const texts = v.array(v.string());
const localized = v.objectWithRest({ en: v.string() }, v.optional(v.string()));
const lngLat = v.tuple([v.number(), v.number()]);

const headSchema = v.object({
  key: v.pipe(v.string(), v.nonEmpty()),
  title: v.string(),
  places: count,
  changedAt: v.pipe(v.string(), v.isoTimestamp()),
  revision: count,
  cursor: count,
  entries: count,
  snapshotAt: count,
});

const article = v.object({ headline: v.string(), publisher: v.string(), published: v.string(), language: v.string() });
const layer = v.object({ id: v.string(), label: localized });
const place = v.object({
  id: v.string(),
  layer: v.string(),
  kind: v.string(),
  name: localized,
  aliases: texts,
  lngLat,
  source: v.string(),
  precision: v.string(),
  country: v.exactOptional(v.string()),
  note: v.exactOptional(v.string()),
});
const outline = v.object({
  id: v.string(),
  site: v.string(),
  kind: v.string(),
  name: localized,
  source: v.string(),
  precision: v.string(),
  lines: v.array(v.array(lngLat)),
  closed: v.boolean(),
});
const quote = v.object({ exact: v.string(), prefix: v.string(), suffix: v.string(), start: count, end: count });
const passage = v.object({
  id: v.string(),
  quotes: v.tupleWithRest([quote], quote),
  mentions: v.array(v.object({ place: v.string(), exact: v.string(), start: count, sense: v.picklist(SENSES) })),
  part: v.picklist(['headline', 'standfirst', 'body']),
  paragraph: v.exactOptional(count),
});
const step = v.object({
  title: v.string(),
  text: v.string(),
  question: v.string(),
  notes: v.string(),
  places: texts,
  passages: texts,
  lines: v.array(v.tuple([v.string(), v.string()])),
  view: v.exactOptional(v.object({ center: lngLat, zoom: v.number(), bearing: v.number(), pitch: v.number() })),
});
const source = v.record(v.string(), v.unknown());

const draftSchema = v.object({
  id: v.string(),
  title: v.string(),
  language: v.string(),
  article,
  text: v.string(),
  layers: v.array(layer),
  places: v.array(place),
  outlines: v.array(outline),
  passages: v.array(passage),
  lost: texts,
  steps: v.array(step),
  notPlaces: texts,
  source: v.exactOptional(source),
});

const values = <Value extends v.GenericSchema>(value: Value) => v.tuple([value, value]);
const changeOf = <Entry extends v.GenericSchema>(entry: Entry) => ({
  at: count,
  removed: v.array(entry),
  inserted: v.array(entry),
});
const rowSchema = v.object({
  delta: v.object({
    plain: v.exactOptional(
      v.partial(
        v.object({
          id: values(v.string()),
          title: values(v.string()),
          language: values(v.string()),
          article: values(article),
          source: values(v.optional(source)),
        }),
      ),
    ),
    lists: v.exactOptional(
      v.partial(
        v.object({
          layers: v.object(changeOf(layer)),
          places: v.object(changeOf(place)),
          outlines: v.object(changeOf(outline)),
          lost: v.object(changeOf(v.string())),
          steps: v.object(changeOf(step)),
          notPlaces: v.object(changeOf(v.string())),
        }),
      ),
    ),
    text: v.exactOptional(v.object({ at: count, removed: v.string(), inserted: v.string() })),
    passages: v.exactOptional(v.object({ ...changeOf(passage), codePoints: whole, paragraphs: whole })),
  }),
});

/** The head of a draft; null where `value` is none. */
export function parseHead(value: unknown): DraftHead | null {
  return v.is(headSchema, value) ? value : null;
}

/**
 * A stored draft with its history; null where head or snapshot cannot be read. Where a row is damaged, the draft that is nearest to the
 * last change, without history.
 */
export function parseRecord({ head: headValue, draft: draftValue, entries }: DraftRecord): StoredDraft | null {
  const head = parseHead(headValue);
  const snapshot = parseSnapshot(draftValue);
  if (!head || !snapshot) return null;
  const { snapshotAt, cursor } = head;
  const rows = entries.map((row) => (v.is(rowSchema, row) ? (row as DraftRow).delta : null));
  const older = draftsAlong(
    snapshot,
    rows
      .slice(0, snapshotAt)
      .reverse()
      .map((change) => change && reverseChange(change)),
  ).reverse();
  const drafts = [...older, snapshot, ...draftsAlong(snapshot, rows.slice(snapshotAt))];
  if (drafts.length === head.entries + 1 && rows.length === head.entries && cursor < drafts.length) {
    const history = cut({ draft: drafts[cursor] as Draft, drafts, cursor, openGroup: null });
    return { head, history, isReplaced: snapshotAt > 0 || history.drafts !== drafts, isDamaged: false };
  }
  const nearest = cursor - snapshotAt + older.length;
  const draft = drafts[Math.min(Math.max(nearest, 0), drafts.length - 1)] as Draft;
  return { head, history: newHistory(draft), isReplaced: true, isDamaged: true };
}

/** The drafts that follow from `start` by `changes`, up to the first that is damaged. */
function draftsAlong(start: Draft, changes: readonly (DraftChange | null)[]): Draft[] {
  const drafts: Draft[] = [];
  let draft = start;
  for (const change of changes) {
    if (!change || !fits(draft, change)) break;
    draft = applyChange(draft, change);
    drafts.push(draft);
  }
  return drafts;
}

/** Drafts of the first version have no `notPlaces`. */
function parseSnapshot(value: unknown): Draft | null {
  const isOld = typeof value === 'object' && value !== null && !('notPlaces' in value);
  const complete = isOld ? { ...value, notPlaces: [] } : value;
  return v.is(draftSchema, complete) ? complete : null;
}
