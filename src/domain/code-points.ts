/** Converts positions between Unicode code points and UTF-16 units. */

export interface CodePoints {
  /** Number of code points; a lone surrogate counts as one. */
  readonly length: number;
  /** UTF-16 index at which the code point number `point` begins. */
  unitOf(point: number): number;
  /** Number of the code point at the UTF-16 index `unit`. */
  pointOf(unit: number): number;
  /** The code points `start` to `end` (exclusive). */
  slice(start: number, end: number): string;
}

/** Tables of the last long texts, such as an article before and after an edit. */
let cached: readonly { readonly text: string; readonly points: CodePoints }[] = [];
const MAX_CACHED = 3;
const LONG = 2000;

/** The table of `text`. O(length) at first, then O(log pairs) a call. */
export function codePointsOf(text: string): CodePoints {
  if (text.length < LONG) return createCodePoints(text);
  const known = cached.find((each) => each.text === text);
  if (known) return known.points;
  const points = createCodePoints(text);
  cached = [{ text, points }, ...cached].slice(0, MAX_CACHED);
  return points;
}

const SURROGATE = /[\ud800-\udfff]/;

/** Length of `text` in code points; a lone surrogate counts as one. */
export function countCodePoints(text: string): number {
  if (!SURROGATE.test(text)) return text.length;
  let count = 0;
  for (const _ of text) count++;
  return count;
}

function createCodePoints(text: string): CodePoints {
  const pairs: number[] = [];
  for (const match of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) pairs.push(match.index);
  const unitOf = (point: number): number => point + countBelow(pairs, (unit, index) => unit - index < point);
  return {
    length: text.length - pairs.length,
    unitOf,
    pointOf: (unit) => unit - countBelow(pairs, (start) => start < unit),
    slice: (start, end) => text.slice(unitOf(start), unitOf(end)),
  };
}

/** How many entries of an ascending list come before the first that `isBelow` refuses. */
function countBelow(list: readonly number[], isBelow: (entry: number, index: number) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBelow(list[middle] as number, middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
