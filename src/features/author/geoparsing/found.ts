/** Types names that were found in a text. */
import type { Name } from './name-index.ts';
import type { Word } from './words.ts';

/** A name where it stands in a text. */
export interface Found {
  readonly name: Name;
  /** UTF-16 units from the beginning of the text. */
  readonly start: number;
  readonly end: number;
  /** Words of the text that it covers. */
  readonly length: number;
  /** True where the spelling is not in the gazetteer, only one like it. */
  readonly isLoose: boolean;
}

/** A name that stands in a text, and how sure it is that it names a place there. */
export interface Judged extends Found {
  readonly standing: Standing;
}

/**
 * `certain`: a word before it says that it is a place, or nothing speaks against. `likely`: taken unless the text makes a person of
 * it elsewhere. `doubtful`: a common word, a small town: taken where the rest of the text is about its surroundings. `person`: a part
 * of a person's name. `part-of-another`: a part of a name that is not in the gazetteer (New Mexico, the Gulf of Mexico).
 */
export type Standing = 'certain' | 'likely' | 'doubtful' | 'person' | 'part-of-another';

/** A word of the text by its number; undefined after the last. */
export type WordAt = (at: number) => Word | undefined;
