/** Positions in an article count Unicode code points, JavaScript's strings count UTF-16 units: here they meet. */

const SURROGATE = /[\ud800-\udfff]/;

/** Length of `text` in Unicode code points; a lone surrogate counts as one. */
export function codePointLength(text: string): number {
  if (!SURROGATE.test(text)) return text.length;
  let length = 0;
  for (const _ of text) length++;
  return length;
}

/**
 * A cutter of `text`: gives the code points `start` to `end` (exclusive) as a string. Made once for all cuts of a text, for a text of a
 * megabyte may hold thousands of mentions. Most text has no surrogates and is simply sliced.
 */
export function codePointCutter(text: string): (start: number, end: number) => string {
  if (!SURROGATE.test(text)) return (start, end) => text.slice(start, end);
  const points = Array.from(text);
  return (start, end) => points.slice(start, end).join('');
}
