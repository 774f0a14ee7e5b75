/** Splits the letters و ف ب ك ل off an Arabic word. */
/** A reading of a word: what is left, folded, and how many UTF-16 units of the word stand before it. */
export interface Reading {
  readonly folded: string;
  readonly skipped: number;
}

/** Fewest letters that a name has after its prefix. */
const MIN_LETTERS = 3;
const MARKS = '[\\p{M}\\u0640]*';
const CONJUNCTION = new RegExp(`^[وف]${MARKS}`, 'u');
const PREPOSITION = new RegExp(`^[بلك]${MARKS}`, 'u');

/** The readings of `word`, the whole word first: `وبدمشق` may be itself, `بدمشق`, or `دمشق`. */
export function arabicReadings(word: string, fold: (text: string) => string): readonly Reading[] {
  const readings: Reading[] = [];
  const add = (skipped: number, folded = fold(word.slice(skipped))): void => {
    if (skipped === 0 || folded.length >= MIN_LETTERS) readings.push({ folded, skipped });
  };
  add(0);
  const conjunction = CONJUNCTION.exec(word)?.[0].length ?? 0;
  for (const skipped of new Set([0, conjunction])) {
    if (skipped > 0) add(skipped);
    const rest = word.slice(skipped);
    const preposition = PREPOSITION.exec(rest)?.[0].length ?? 0;
    if (preposition === 0) continue;
    add(skipped + preposition);
    const folded = fold(rest);
    // “To the” melts: ل and القاهرة is للقاهرة, so the name cannot be cut out and the whole is kept.
    if (folded.startsWith('لل')) add(skipped, `ال${folded.slice(2)}`);
  }
  return readings;
}
