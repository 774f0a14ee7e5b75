/** Finds names of places that no gazetteer knows, by the words beside them. */
import type { WordAt } from './found.ts';
import { isGivenName } from './given-names.ts';
import { isAnd, isBeforeName, isCalendar, isTitle } from './helping-words.ts';
import { isInstitution } from './organisations.ts';
import { foldWord, isAllCapitals, type Word } from './words.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/).map(foldWord));

/** What is a part of a state: with the name of its town before it, the town’s name finds it. */
const DIVISIONS = setOf(`
  county parish province state governorate oblast district region prefecture canton municipality township territory emirate
`);
/** What nature or people made: the name before it is another place’s, or a person’s. */
const FEATURES = setOf(`
  river creek lake sea bay gulf strait channel canal island islands isle peninsula cape valley desert mountains mountain hills plateau
  basin delta falls beach harbour harbor forest glacier reef springs heights lagoon
`);
/** Words before “of” and a name: the village of Kampungu. */
const SETTLEMENTS = setOf(
  'village town city community suburb township hamlet settlement district province province island port municipality',
);
const PREPOSITIONS = setOf('in near at from outside around');
const DIRECTIONS = setOf('north south east west greater');

/** Most words of an unknown name. */
const LONGEST_UNKNOWN = 3;

/** Whether a capitalised noun after a name makes a division, a natural feature, or neither of it. */
export function featureAfter(word: Word | undefined): 'division' | 'feature' | null {
  if (!word?.isCapital || word.opens || !/^[ \u00a0]$/.test(word.gap)) return null;
  const folded = foldWord(word.text);
  if (DIVISIONS.has(folded)) return 'division';
  return FEATURES.has(folded) ? 'feature' : null;
}

/** True for a noun of a division in small letters after a name: “Masvingo province”. */
export const isDivisionNoun = (word: Word): boolean =>
  word.gap === ' ' && !word.isCapital && DIVISIONS.has(foldWord(word.text));

/** True for “North” in “North Dallas”, inside a sentence. */
export const isDirection = (word: Word): boolean =>
  word.isCapital && !word.opens && DIRECTIONS.has(foldWord(word.text));

/** Number of words of an unknown place’s name that begins with the word `at`; 0 where nothing says that it is one. */
export function unknownNameAt(at: number, wordAt: WordAt, isArea: (at: number) => boolean): number {
  const first = wordAt(at);
  if (first?.script !== 'latin' || !isPlain(first)) return 0;
  const before = at > 0 ? wordAt(at - 1) : undefined;
  // Inside a run of capitalised words nothing begins.
  if (before?.isCapital && !first.opens && /^[ \u00a0-]$/.test(first.gap)) return 0;
  let length = 1;
  for (; length < LONGEST_UNKNOWN; length += 1) {
    const next = wordAt(at + length);
    if (!next?.isCapital || next.opens || !/^[ \u00a0-]$/.test(next.gap)) break;
    if (featureAfter(next) && !first.opens) return length + 1;
    if (!isPlain(next)) return 0;
  }
  const after = wordAt(at + length);
  if (first.opens || !before || first.gap !== ' ' || (after?.isCapital && after.gap === ' ')) return 0;
  const word = foldWord(before.text);
  const second = at > 1 ? wordAt(at - 2) : undefined;
  if (word === 'of' && second && before.gap === ' ' && SETTLEMENTS.has(foldWord(second.text))) return length;
  return PREPOSITIONS.has(word) && after?.gap === ', ' && isArea(at + length) ? length : 0;
}

/** True for a capitalised word that is no month, title, person’s name, institution, direction or initials. */
function isPlain(word: Word): boolean {
  if (!word.isCapital || word.text.length < 3 || isAllCapitals(word.text)) return false;
  const folded = foldWord(word.text);
  const isOther =
    isCalendar(folded) || isTitle(folded) || isInstitution(folded) || isBeforeName(folded) || isAnd(folded);
  return !isOther && !isGivenName(folded) && !DIVISIONS.has(folded) && !FEATURES.has(folded);
}
