/** Types a place of the gazetteer with its spellings. */
import type { Candidate } from './suggestion.ts';

/** A place of the gazetteer with all its spellings. */
export interface GazetteerPlace {
  readonly candidate: Candidate;
  /** Every name and spelling, in any script. */
  readonly spellings: readonly string[];
  /** True where its English name is also a common word: Reading, Nice, Mobile. */
  readonly isWord: boolean;
}
