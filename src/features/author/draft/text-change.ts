/** Finds what changed between two texts, and where the anchored quotations are now. */
import { type CodePoints, codePointsOf } from '../../../domain/code-points.ts';
import type { Quote } from '../../../domain/lesson.ts';

/** A run that is removed, and what is inserted in its place. */
export interface Change<Content> {
  /** Where it begins: UTF-16 units in a text, entries in a list. */
  readonly at: number;
  readonly removed: Content;
  readonly inserted: Content;
}

/** A change of a text, in UTF-16 units. */
export type TextChange = Change<string>;

/** How much two sequences agree from the beginning and from the end, without overlap in either. */
interface Agreement {
  readonly leading: number;
  readonly trailing: number;
}

export function agreementOf<Item>(
  before: readonly Item[],
  after: readonly Item[],
  isSame: (one: Item, other: Item) => boolean,
  isSameTrailing = isSame,
): Agreement {
  const most = Math.min(before.length, after.length);
  let leading = 0;
  while (leading < most && isSame(before[leading] as Item, after[leading] as Item)) leading++;
  let trailing = 0;
  while (
    trailing < most - leading &&
    isSameTrailing(before[before.length - 1 - trailing] as Item, after[after.length - 1 - trailing] as Item)
  ) {
    trailing++;
  }
  return { leading, trailing };
}

/** Length of what two texts begin with, in UTF-16 units. */
function commonStart(before: string, after: string): number {
  const most = Math.min(before.length, after.length);
  let length = 0;
  while (length < most && before.charCodeAt(length) === after.charCodeAt(length)) length++;
  return isHigh(before, length - 1) ? length - 1 : length;
}

/** Length of what two texts end with, in UTF-16 units: at least `min`, which is known to agree, and at most `max`. */
function commonEnd(before: string, after: string, min: number, max: number): number {
  let length = min;
  while (
    length < max &&
    before.charCodeAt(before.length - 1 - length) === after.charCodeAt(after.length - 1 - length)
  ) {
    length++;
  }
  return length > 0 && isLow(before, before.length - length) ? length - 1 : length;
}

/** Caches the last comparison: edit and record compare the same two texts. */
let last = { before: '', after: '', change: { at: 0, removed: '', inserted: '' } };

/** What turns `before` into `after`; no surrogate pair is split. */
export function textChangeBetween(before: string, after: string): TextChange {
  if (before === after) return { at: 0, removed: '', inserted: '' };
  if (last.before === before && last.after === after) return last.change;
  const leading = commonStart(before, after);
  const trailing = commonEnd(before, after, 0, Math.min(before.length, after.length) - leading);
  const change = {
    at: leading,
    removed: before.slice(leading, before.length - trailing),
    inserted: after.slice(leading, after.length - trailing),
  };
  last = { before, after, change };
  return change;
}

/**
 * Length of what two texts end with, where `change` turns one into the other. It may reach into what the texts begin with: of a letter
 * typed before the same letter, either may be the new one.
 */
function longestEnd(before: string, after: string, { at, removed }: TextChange): number {
  return commonEnd(before, after, before.length - at - removed.length, Math.min(before.length, after.length));
}

/** `text` after a change. */
export function changeText(text: string, { at, removed, inserted }: TextChange): string {
  return text.slice(0, at) + inserted + text.slice(at + removed.length);
}

function isHigh(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLow(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
}

/** Code points before and after a quotation that tell it from another of the same words. */
const CONTEXT = 32;

/** A quotation in the new text, and how it was found: at its `position`, or by `search`. */
export interface Anchor {
  readonly quote: Quote;
  readonly by: 'position' | 'search';
}

/** Finds quotations of one text in the next. */
interface Anchorer {
  /** Null where the words are missing or ambiguous. */
  find(quote: Quote, wasLost: boolean): Anchor | null;
}

/** The quote of the code points `start` to `end` of a text, with its context. */
export function quoteOf(text: string, start: number, end: number): Quote {
  const points = codePointsOf(text);
  return {
    exact: points.slice(start, end),
    prefix: points.slice(Math.max(0, start - CONTEXT), start),
    suffix: points.slice(end, Math.min(points.length, end + CONTEXT)),
    start,
    end,
  };
}

/**
 * In this order: where it stood, if the words and their context are still (or already) there; the one other spot with the same words
 * in the same context; where it stood, if the edit did not touch the words; the only spot with these words.
 */
export function createAnchorer(before: string, after: string, change: TextChange): Anchorer {
  const leading = change.at;
  const trailing = longestEnd(before, after, change);
  const old = codePointsOf(before);
  const points = codePointsOf(after);
  /** UTF-16 indices of `quote` in the new text if the edit came after its words, and if it came before them. */
  const untouched = (quote: Quote): readonly number[] => {
    if (before === '') return [];
    const start = old.unitOf(quote.start);
    return [
      ...(old.unitOf(quote.end) <= leading ? [start] : []),
      ...(start >= before.length - trailing ? [start - before.length + after.length] : []),
    ];
  };
  return {
    find(quote, wasLost) {
      const stayed = wasLost ? [] : untouched(quote);
      const spots = stayed.length > 0 ? stayed : [points.unitOf(quote.start)];
      const stood = spots.find((unit) => standsAt(after, quote, unit));
      if (stood !== undefined) return { quote: placed(quote, points, stood), by: 'position' };
      const { prefix, exact, suffix } = quote;
      const inContext = onlyIndexOf(after, prefix + exact + suffix);
      if (inContext !== null) return { quote: placed(quote, points, inContext + prefix.length), by: 'search' };
      const [spot] = stayed;
      if (spot !== undefined) return { quote: requoted(after, points, exact, spot), by: 'position' };
      const alone = onlyIndexOf(after, exact);
      return alone === null ? null : { quote: requoted(after, points, exact, alone), by: 'search' };
    },
  };
}

/** Whether the words of `quote` stand in its context at the UTF-16 index `unit`. */
function standsAt(text: string, { prefix, exact, suffix }: Quote, unit: number): boolean {
  return unit >= prefix.length && text.startsWith(prefix + exact + suffix, unit - prefix.length);
}

/** The quote with its words at `unit`; itself where it is there already. */
function placed(quote: Quote, points: CodePoints, unit: number): Quote {
  const start = points.pointOf(unit);
  return start === quote.start ? quote : { ...quote, start, end: start + quote.end - quote.start };
}

function requoted(text: string, points: CodePoints, exact: string, unit: number): Quote {
  return quoteOf(text, points.pointOf(unit), points.pointOf(unit + exact.length));
}

/** Where `wanted` is found in `text`, if just once. A hit within a surrogate pair is none, for what is looked for is well formed. */
function onlyIndexOf(text: string, wanted: string): number | null {
  const index = text.indexOf(wanted);
  return index >= 0 && text.indexOf(wanted, index + 1) < 0 ? index : null;
}
