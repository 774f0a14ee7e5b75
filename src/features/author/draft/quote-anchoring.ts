/** Finds a quotation again in an edited text, exactly or not at all. */
import { type CodePoints, codePointsOf } from '../../../domain/code-points.ts';
import type { Quote } from '../../../domain/lesson.ts';
import { longestEnd, type TextChange } from './text-change.ts';

/** Code points before and after a quotation that tell it from another of the same words. */
export const CONTEXT = 32;

/** Where a quotation was found, and whether it was there before (`kept`) or had to be looked for. */
export interface Anchor {
  readonly quote: Quote;
  readonly by: 'kept' | 'search';
}

/** Finds quotations of one text in the next. */
export interface Anchorer {
  /** `null` where the words are not there, or are there more than once and nothing tells which are meant. */
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
      if (stood !== undefined) return { quote: placed(quote, points, stood), by: 'kept' };
      const { prefix, exact, suffix } = quote;
      const inContext = onlyIndexOf(after, prefix + exact + suffix);
      if (inContext !== null) return { quote: placed(quote, points, inContext + prefix.length), by: 'search' };
      const [spot] = stayed;
      if (spot !== undefined) return { quote: requoted(after, points, exact, spot), by: 'kept' };
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
