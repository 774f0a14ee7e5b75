/** Cleans an article's text, and finds its paragraphs. */

/**
 * `text` with `\n` as line breaks, no byte order mark, and U+FFFD for lone surrogates, which no file can have. Its Unicode form is
 * not normalised: quotations are verbatim.
 */
export function plainText(text: string): string {
  return text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
}

/** Blocks of text between blank lines. */
export interface Paragraphs {
  readonly count: number;
  /** 1-based number of the block at the UTF-16 index `unit`. */
  numberAt(unit: number): number;
  /** The text of block `number`. */
  textOf(number: number): string;
}

/** O(length). */
export function paragraphsOf(text: string): Paragraphs {
  const starts: number[] = [];
  const ends: number[] = [];
  let inBlock = false;
  for (let at = 0; at < text.length; ) {
    const newline = text.indexOf('\n', at);
    const next = newline < 0 ? text.length : newline + 1;
    const line = text.slice(at, next);
    const isBlank = line.trim() === '';
    if (!isBlank && !inBlock) starts.push(at + line.length - line.trimStart().length);
    if (!isBlank) ends[starts.length - 1] = at + line.trimEnd().length;
    inBlock = !isBlank;
    at = next;
  }
  return {
    count: starts.length,
    numberAt(unit) {
      let low = 0;
      let high = starts.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((starts[middle] as number) <= unit) low = middle + 1;
        else high = middle;
      }
      return Math.max(1, low);
    },
    textOf: (number) => text.slice(starts[number - 1] ?? 0, ends[number - 1] ?? 0),
  };
}
