/** What comes out of the machine's store is not trusted: another version may have written it, or a disk have spoilt it. */
import * as v from 'valibot';
import type { Draft } from '../../../domain/draft.ts';
import { SENSES } from '../../../domain/lesson.ts';
import type { HistoryEntry } from '../draft/undo-history.ts';
import { type DraftHead, type KeptDraft, restored, toReplace } from './draft-record.ts';

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
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

const quote = v.object({ exact: v.string(), prefix: v.string(), suffix: v.string(), start: count, end: count });
const mention = v.object({ place: v.string(), exact: v.string(), start: count, sense: v.picklist(SENSES) });

const draftSchema = v.object({
  id: v.string(),
  title: v.string(),
  language: v.string(),
  article: v.object({ headline: v.string(), publisher: v.string(), published: v.string(), language: v.string() }),
  text: v.string(),
  layers: v.array(v.object({ id: v.string(), label: localized })),
  places: v.array(
    v.object({
      id: v.string(),
      layer: v.string(),
      kind: v.string(),
      name: localized,
      aliases: texts,
      lngLat,
      source: v.string(),
      precision: v.string(),
      country: v.exactOptional(v.string()),
    }),
  ),
  outlines: v.array(
    v.object({
      id: v.string(),
      site: v.string(),
      kind: v.string(),
      name: localized,
      source: v.string(),
      precision: v.string(),
      lines: v.array(v.array(lngLat)),
      closed: v.boolean(),
    }),
  ),
  passages: v.array(
    v.object({
      id: v.string(),
      quotes: v.tupleWithRest([quote], quote),
      mentions: v.array(mention),
      part: v.picklist(['headline', 'standfirst', 'body']),
      paragraph: v.exactOptional(count),
    }),
  ),
  lost: texts,
  steps: v.array(
    v.object({
      title: v.string(),
      text: v.string(),
      question: v.string(),
      notes: v.string(),
      places: texts,
      passages: texts,
      lines: v.array(v.tuple([v.string(), v.string()])),
      view: v.exactOptional(v.object({ center: lngLat, zoom: v.number(), bearing: v.number(), pitch: v.number() })),
    }),
  ),
  notPlaces: texts,
  source: v.exactOptional(v.record(v.string(), v.unknown())),
});

/** What the store has under a key. */
export interface DraftRecord {
  readonly head: unknown;
  readonly draft: unknown;
  /** In the order of their numbers. */
  readonly entries: readonly unknown[];
}

/** The head of a draft; null where it is none. */
export function parseHead(value: unknown): DraftHead | null {
  const result = v.safeParse(headSchema, value);
  return result.success ? result.output : null;
}

/**
 * A draft with its history; null where its snapshot cannot be read. Where a row is spoilt the draft goes from the snapshot as far
 * towards the last change as it can be read, and nothing can be undone.
 */
export function parseKept({ head: headValue, draft: draftValue, entries: rows }: DraftRecord): KeptDraft | null {
  const head = parseHead(headValue);
  const snapshot = parseSnapshot(draftValue);
  if (!head || !snapshot) return null;
  const isWhole = rows.length === head.entries && rows.every(isEntry);
  const draft = isWhole ? tryRestoring(snapshot, head, rows, head.cursor) : null;
  if (draft)
    return {
      head,
      history: { draft, entries: rows as HistoryEntry[], cursor: head.cursor, open: null },
      damaged: false,
    };
  const history = { draft: nearest(snapshot, head, rows), entries: [], cursor: 0, open: null };
  const spoilt = toReplace({ history, head: { ...head, entries: Math.max(1, rows.length) } });
  return { head: spoilt.head, history, damaged: true };
}

/** Drafts of versions before `notPlaces` have none. */
function parseSnapshot(value: unknown): Draft | null {
  const isOld = typeof value === 'object' && value !== null && !('notPlaces' in value);
  const whole = isOld ? { ...value, notPlaces: [] } : value;
  return v.is(draftSchema, whole) ? whole : null;
}

function isEntry(row: unknown): row is HistoryEntry {
  return (
    typeof row === 'object' && row !== null && 'delta' in row && typeof row.delta === 'object' && row.delta !== null
  );
}

/** The draft after `cursor` changes; null where it is not to be had. */
function tryRestoring(snapshot: Draft, head: DraftHead, rows: readonly unknown[], cursor: number): Draft | null {
  const [least, most] = [Math.min(head.snapshotAt, cursor), Math.max(head.snapshotAt, cursor)];
  if (most > rows.length || !rows.slice(least, most).every(isEntry)) return null;
  try {
    const draft = restored(snapshot, head.snapshotAt, rows as readonly HistoryEntry[], cursor);
    return v.is(draftSchema, draft) ? draft : null;
  } catch {
    return null;
  }
}

/** The draft that is nearest to the last change. */
function nearest(snapshot: Draft, head: DraftHead, rows: readonly unknown[]): Draft {
  const towards = Math.sign(head.snapshotAt - head.cursor);
  for (let cursor = head.cursor; cursor !== head.snapshotAt; cursor += towards) {
    const draft = tryRestoring(snapshot, head, rows, cursor);
    if (draft) return draft;
  }
  return snapshot;
}
