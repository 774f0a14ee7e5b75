/** Positions in an article count Unicode code points, JavaScript's strings count UTF-16 units: here they meet. */

const SURROGATE = /[\ud800-\udfff]/;

/** Length of `text` in Unicode code points; a lone surrogate counts as one. */
export function codePointLength(text: string): number {
  if (!SURROGATE.test(text)) return text.length;
  let length = 0;
  for (const _ of text) length++;
  return length;
}

/** The code points `start` to `end` (exclusive) of `text`, as a string. Most text has no surrogates and is simply sliced. */
export function sliceCodePoints(text: string, start: number, end: number): string {
  if (!SURROGATE.test(text)) return text.slice(start, end);
  return Array.from(text).slice(start, end).join('');
}
