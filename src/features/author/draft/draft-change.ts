/** Describes what turns one draft into the next, small enough to store at every key. */
import type { Draft } from '../../../domain/draft.ts';
import type { Passage } from '../../../domain/lesson.ts';
import { shifted } from './edit-text.ts';
import { agreementOf, type Change, changeText, textChangeBetween } from './text-change.ts';

/** Members that are replaced as a whole. */
const PLAIN = ['id', 'title', 'language', 'article', 'source'] as const;

/** Members that are lists: the run of entries that differs is replaced. */
const LISTS = ['layers', 'places', 'outlines', 'lost', 'steps', 'notPlaces'] as const;

type Plain = (typeof PLAIN)[number];
type List = (typeof LISTS)[number];

/** A change of a draft, as plain data that can be stored and reversed. */
export interface DraftChange {
  readonly plain?: Readonly<Partial<Record<Plain, readonly [before: unknown, after: unknown]>>>;
  readonly lists?: Readonly<Partial<Record<List, Change<readonly unknown[]>>>>;
  readonly text?: Change<string>;
  readonly passages?: Change<readonly Passage[]> & {
    /**
     * How far the passages after the replaced ones moved. Typing moves every passage behind it; one number for all of them keeps
     * the change small.
     */
    readonly codePoints: number;
    readonly paragraphs: number;
  };
}

/** Cache of the last change of each draft: undo and storage use the same one. */
const cache = new WeakMap<Draft, { readonly before: Draft; readonly change: DraftChange | null }>();

/** What turns `before` into `after`; null where their content is the same. Cached. */
export function changeBetween(before: Draft, after: Draft): DraftChange | null {
  const last = cache.get(after);
  if (last?.before === before) return last.change;
  const change = compare(before, after);
  cache.set(after, { before, change });
  return change;
}

/** Applies `change`, and caches it for {@link changeBetween}. */
export function applyChange(before: Draft, change: DraftChange): Draft {
  const after = apply(before, change);
  cache.set(after, { before, change });
  return after;
}

/** Whether `change` can be applied: what it removes is there. */
export function fits(draft: Draft, { text, lists = {}, passages }: DraftChange): boolean {
  const contains = (list: readonly unknown[], part: Change<readonly unknown[]> | undefined): boolean =>
    !part || part.at + part.removed.length <= list.length;
  return (
    (!text || draft.text.startsWith(text.removed, text.at)) &&
    LISTS.every((key) => contains(draft[key], lists[key])) &&
    contains(draft.passages, passages)
  );
}

function compare(before: Draft, after: Draft): DraftChange | null {
  const plain = PLAIN.filter((key) => before[key] !== after[key]).map((key) => [key, [before[key], after[key]]]);
  const lists = LISTS.flatMap((key) => {
    const part = listChangeBetween<unknown>(before[key], after[key], isSame);
    return isEmpty(part) ? [] : [[key, part]];
  });
  const text = textChangeBetween(before.text, after.text);
  const passages = passagesChangeBetween(before.passages, after.passages);
  const change: DraftChange = {
    ...(plain.length > 0 ? { plain: Object.fromEntries(plain) } : {}),
    ...(lists.length > 0 ? { lists: Object.fromEntries(lists) } : {}),
    ...(isEmpty(text) ? {} : { text }),
    ...(isEmpty(passages) && passages.codePoints === 0 && passages.paragraphs === 0 ? {} : { passages }),
  };
  return Object.keys(change).length > 0 ? change : null;
}

function apply(draft: Draft, change: DraftChange): Draft {
  const { plain = {}, lists = {}, text, passages } = change;
  const next: Record<string, unknown> = { ...draft };
  for (const key of PLAIN) {
    const values = plain[key];
    if (!values) continue;
    if (values[1] === undefined) delete next[key];
    else next[key] = values[1];
  }
  for (const key of LISTS) {
    const part = lists[key];
    if (part) next[key] = changeList<unknown>(draft[key], part);
  }
  if (text) next['text'] = changeText(draft.text, text);
  if (passages) {
    const { at, inserted, codePoints, paragraphs } = passages;
    next['passages'] = changeList(draft.passages, passages).map((passage, index) =>
      index < at + inserted.length ? passage : moved(passage, codePoints, paragraphs),
    );
  }
  return next as unknown as Draft;
}

/** The inverse of `change`. */
export function reverseChange(change: DraftChange): DraftChange {
  const { plain, lists, text, passages } = change;
  const turned = <Content>({ at, removed, inserted }: Change<Content>): Change<Content> => ({
    at,
    removed: inserted,
    inserted: removed,
  });
  return {
    ...(plain && {
      plain: Object.fromEntries(Object.entries(plain).map(([key, [before, after]]) => [key, [after, before]])),
    }),
    ...(lists && { lists: Object.fromEntries(Object.entries(lists).map(([key, part]) => [key, turned(part)])) }),
    ...(text && { text: turned(text) }),
    ...(passages && {
      passages: { ...turned(passages), codePoints: -passages.codePoints, paragraphs: -passages.paragraphs },
    }),
  };
}

function isEmpty({ removed, inserted }: Change<{ readonly length: number }>): boolean {
  return removed.length === 0 && inserted.length === 0;
}

function listChangeBetween<Item>(
  before: readonly Item[],
  after: readonly Item[],
  isSameItem: (one: Item, other: Item) => boolean,
  isSameTrailing = isSameItem,
): Change<readonly Item[]> {
  if (before === after && isSameTrailing === isSameItem) return { at: 0, removed: [], inserted: [] };
  const { leading, trailing } = agreementOf(before, after, isSameItem, isSameTrailing);
  return {
    at: leading,
    removed: before.slice(leading, before.length - trailing),
    inserted: after.slice(leading, after.length - trailing),
  };
}

function changeList<Item>(list: readonly Item[], { at, removed, inserted }: Change<readonly Item[]>): Item[] {
  return [...list.slice(0, at), ...inserted, ...list.slice(at + removed.length)];
}

/** Shifts all passages after the edit as far as the last one moved, if that fits. */
function passagesChangeBetween(
  before: readonly Passage[],
  after: readonly Passage[],
): NonNullable<DraftChange['passages']> {
  if (before === after) return { at: 0, removed: [], inserted: [], codePoints: 0, paragraphs: 0 };
  const was = before.at(-1);
  const is = after.at(-1);
  const codePoints = was && is ? is.quotes[0].start - was.quotes[0].start : 0;
  const paragraphs = was && is ? (is.paragraph ?? 0) - (was.paragraph ?? 0) : 0;
  const follows = (one: Passage, other: Passage): boolean => isMoved(one, other, codePoints, paragraphs);
  return { ...listChangeBetween(before, after, isSame, follows), codePoints, paragraphs };
}

function isMoved(one: Passage, other: Passage, codePoints: number, paragraphs: number): boolean {
  if (one === other) return codePoints === 0 && paragraphs === 0;
  return (
    one.id === other.id &&
    one.part === other.part &&
    one.mentions === other.mentions &&
    (one.paragraph === undefined) === (other.paragraph === undefined) &&
    (one.paragraph ?? 0) + paragraphs === (other.paragraph ?? paragraphs) &&
    one.quotes.length === other.quotes.length &&
    one.quotes.every((quote, index) => {
      const is = other.quotes[index];
      return (
        is !== undefined &&
        quote.exact === is.exact &&
        quote.prefix === is.prefix &&
        quote.suffix === is.suffix &&
        quote.start + codePoints === is.start &&
        quote.end + codePoints === is.end
      );
    })
  );
}

function moved(passage: Passage, codePoints: number, paragraphs: number): Passage {
  return codePoints === 0 && paragraphs === 0 ? passage : shifted(passage, codePoints, paragraphs);
}

function isSame(one: unknown, other: unknown): boolean {
  return one === other;
}
