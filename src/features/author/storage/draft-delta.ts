/**
 * What an edit changed, small enough to keep every one of them: undo and redo are such changes done backwards and forwards.
 * Typing in a text moves all passages after it; that is one number here, so that a long text typed is not kept many times over.
 */
import type { Draft } from '../../../domain/draft.ts';
import type { Passage } from '../../../domain/lesson.ts';
import { shifted } from '../draft/edit-text.ts';
import { agreementOf, spliceText, type TextChange, textSplice } from '../draft/text-change.ts';

/** Members that are replaced whole. */
const PLAIN = ['id', 'title', 'language', 'article', 'source'] as const;

/** Members that are lists of which stretches change. */
const LISTS = ['layers', 'places', 'outlines', 'lost', 'steps', 'notPlaces'] as const;

type Plain = (typeof PLAIN)[number];
type List = (typeof LISTS)[number];

/** A change of a draft, as plain data. */
export interface DraftDelta {
  readonly plain?: Readonly<Partial<Record<Plain, readonly [before: unknown, after: unknown]>>>;
  readonly lists?: Readonly<Partial<Record<List, TextChange<readonly unknown[]>>>>;
  readonly text?: TextChange<string>;
  readonly passages?: TextChange<readonly Passage[]> & {
    /** How far the passages after the splice moved, in code points and in paragraphs. */
    readonly codePoints: number;
    readonly paragraphs: number;
  };
}

/** What makes `after` of `before`; null where they are the same. */
export function deltaBetween(before: Draft, after: Draft): DraftDelta | null {
  const plain = PLAIN.filter((key) => before[key] !== after[key]).map((key) => [key, [before[key], after[key]]]);
  const lists = LISTS.flatMap((key) => {
    const splice = listSplice<unknown>(before[key], after[key], isSame);
    return isEmpty(splice) ? [] : [[key, splice]];
  });
  const text = textSplice(before.text, after.text);
  const passages = passagesSplice(before.passages, after.passages);
  const delta: DraftDelta = {
    ...(plain.length > 0 ? { plain: Object.fromEntries(plain) } : {}),
    ...(lists.length > 0 ? { lists: Object.fromEntries(lists) } : {}),
    ...(isEmpty(text) ? {} : { text }),
    ...(isEmpty(passages) && passages.codePoints === 0 && passages.paragraphs === 0 ? {} : { passages }),
  };
  return Object.keys(delta).length > 0 ? delta : null;
}

/** The draft after a change that was made in it. */
export function applyDelta(draft: Draft, delta: DraftDelta): Draft {
  const { plain = {}, lists = {}, text, passages } = delta;
  const next: Record<string, unknown> = { ...draft };
  for (const key of PLAIN) {
    const change = plain[key];
    if (!change) continue;
    if (change[1] === undefined) delete next[key];
    else next[key] = change[1];
  }
  for (const key of LISTS) {
    const splice = lists[key];
    if (splice) next[key] = spliceList<unknown>(draft[key], splice);
  }
  if (text) next['text'] = spliceText(draft.text, text);
  if (passages) {
    const { at, inserted, codePoints, paragraphs } = passages;
    next['passages'] = spliceList(draft.passages, passages).map((passage, index) =>
      index < at + inserted.length ? passage : moved(passage, codePoints, paragraphs),
    );
  }
  return next as unknown as Draft;
}

/** The change that takes `delta` back. */
export function reverseDelta(delta: DraftDelta): DraftDelta {
  const { plain, lists, text, passages } = delta;
  const turned = <Content>({ at, removed, inserted }: TextChange<Content>): TextChange<Content> => ({
    at,
    removed: inserted,
    inserted: removed,
  });
  return {
    ...(plain && {
      plain: Object.fromEntries(Object.entries(plain).map(([key, [before, after]]) => [key, [after, before]])),
    }),
    ...(lists && { lists: Object.fromEntries(Object.entries(lists).map(([key, splice]) => [key, turned(splice)])) }),
    ...(text && { text: turned(text) }),
    ...(passages && {
      passages: { ...turned(passages), codePoints: -passages.codePoints, paragraphs: -passages.paragraphs },
    }),
  };
}

function isEmpty({ removed, inserted }: TextChange<{ readonly length: number }>): boolean {
  return removed.length === 0 && inserted.length === 0;
}

function listSplice<Item>(
  before: readonly Item[],
  after: readonly Item[],
  isSameItem: (one: Item, other: Item) => boolean,
  isSameTrailing = isSameItem,
): TextChange<readonly Item[]> {
  if (before === after && isSameTrailing === isSameItem) return { at: 0, removed: [], inserted: [] };
  const { leading, trailing } = agreementOf(before, after, isSameItem, isSameTrailing);
  return {
    at: leading,
    removed: before.slice(leading, before.length - trailing),
    inserted: after.slice(leading, after.length - trailing),
  };
}

function spliceList<Item>(list: readonly Item[], { at, removed, inserted }: TextChange<readonly Item[]>): Item[] {
  return [...list.slice(0, at), ...inserted, ...list.slice(at + removed.length)];
}

/** How the last passage moved is tried for all that come after the splice. */
function passagesSplice(before: readonly Passage[], after: readonly Passage[]): NonNullable<DraftDelta['passages']> {
  if (before === after) return { at: 0, removed: [], inserted: [], codePoints: 0, paragraphs: 0 };
  const was = before.at(-1);
  const is = after.at(-1);
  const codePoints = was && is ? is.quotes[0].start - was.quotes[0].start : 0;
  const paragraphs = was && is ? (is.paragraph ?? 0) - (was.paragraph ?? 0) : 0;
  const follows = (one: Passage, other: Passage): boolean => isMoved(one, other, codePoints, paragraphs);
  return { ...listSplice(before, after, isSame, follows), codePoints, paragraphs };
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
