/** Types a place of the gazetteer with its spellings. */
import type { Candidate } from './suggestion.ts';

/** A place of the gazetteer with all its spellings. */
export interface GazetteerPlace {
  readonly candidate: Candidate;
  /** Every name and spelling, in any script. */
  readonly spellings: readonly string[];
  /** True where its English name is also a common word: Reading, Nice, Mobile. */
  readonly isWord: boolean;
  /** True for the seat of a country's government. */
  readonly isCapital?: boolean;
  /** How well an area is known, as people of a town that is known as well; the population where it is not given. */
  readonly weight?: number;
}
