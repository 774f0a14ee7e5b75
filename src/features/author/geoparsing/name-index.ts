/** Indexes the names of the gazetteer by their first word. */
import type { GazetteerPlace } from './gazetteer.ts';
import { looseName } from './loose-name.ts';
import { type Declined, declined } from './russian-cases.ts';
import { foldWord, isAllCapitals } from './words.ts';

/** A name, and the places that bear it. */
export interface Name {
  /** Its words, folded; of a Russian name the ways in which each is declined. */
  readonly words: readonly string[];
  readonly forms: readonly (readonly Declined[])[] | null;
  /** True for initials, which are a name in capitals only: “US”, not “us”. */
  readonly areInitials: boolean;
  /** True for a word that is cut short, which is a name with its full stop only: “Miss.”, not “Miss”. */
  readonly isAbbreviation?: boolean;
  /** Indices of places in the gazetteer. */
  readonly places: number[];
}

/** What a text is searched with. */
export interface NameIndex {
  readonly places: readonly GazetteerPlace[];
  /** Names by their first word, folded; by the stem of that word where they are Russian. The longest first. */
  readonly byFirst: ReadonlyMap<string, readonly Name[]>;
  /** Names of one word of places in Arab countries by their {@link looseName}. */
  readonly byLoose: ReadonlyMap<string, Name>;
}

const MAX_INITIALS = 4;
/** Countries whose towns are spelled in Latin letters as each newspaper likes: ISO 3166-1 alpha-2. */
const ARAB_COUNTRIES = new Set('AE BH DJ DZ EG EH IQ JO KM KW LB LY MA MR OM PS QA SA SD SO SY TN YE'.split(' '));
const CYRILLIC = /^\p{Script=Cyrillic}/u;
const LATIN = /^\p{Script=Latin}/u;

/** Indexes all spellings. Takes about half a second for the bundled gazetteer. */
export function indexNames(places: readonly GazetteerPlace[]): NameIndex {
  const byKey = new Map<string, Name>();
  const byLoose = new Map<string, Name>();
  for (const [at, { spellings, candidate }] of places.entries()) {
    for (const spelling of spellings) {
      const name = addName(byKey, spelling, at);
      const [first = ''] = name?.words ?? [];
      if (!name || name.words.length > 1 || !ARAB_COUNTRIES.has(candidate.country) || !LATIN.test(first)) continue;
      const loose = looseName(first);
      if (loose === null) continue;
      const known = byLoose.get(loose) ?? { ...name, places: [] };
      if (!known.places.includes(at)) known.places.push(at);
      byLoose.set(loose, known);
    }
  }
  return { places, byFirst: byFirstWord(byKey.values()), byLoose };
}

function addName(byKey: Map<string, Name>, spelling: string, place: number): Name | null {
  const words = foldWord(spelling)
    .replace(/[,/()[\]]/g, ' ')
    .split(' ')
    .filter(Boolean);
  if (words[0] === 'the' && words.length > 1) words.shift();
  const areInitials = words.length === 1 && spelling.length <= 2 * MAX_INITIALS && isAllCapitals(spelling);
  // What is one or two letters long means too much else.
  if (words.length === 0 || (words.join('').length < 3 && !areInitials)) return null;
  const isAbbreviation = /^\p{Lu}\p{Ll}+\.$/u.test(spelling);
  const key = `${areInitials ? '=' : ''}${words.join(' ')}${isAbbreviation ? '.' : ''}`;
  const known = byKey.get(key);
  if (known) {
    if (known.places.at(-1) !== place) known.places.push(place);
    return known;
  }
  const forms = CYRILLIC.test(words[0] ?? '') && !areInitials ? words.map(declined) : null;
  const name = { words, forms, areInitials, isAbbreviation, places: [place] };
  byKey.set(key, name);
  return name;
}

function byFirstWord(names: Iterable<Name>): Map<string, readonly Name[]> {
  const byFirst = new Map<string, Name[]>();
  for (const name of names) {
    const [first = ''] = name.words;
    for (const key of name.forms?.[0]?.map(({ stem }) => stem) ?? [first]) {
      const others = byFirst.get(key);
      if (others) others.push(name);
      else byFirst.set(key, [name]);
    }
  }
  for (const others of byFirst.values()) others.sort((one, other) => other.words.length - one.words.length);
  return byFirst;
}
