/** Judges whether a word that is also a place’s name means the place. */
import type { Found, Judged, Standing, WordAt } from './found.ts';
import { isGivenName } from './given-names.ts';
import {
  isAdjectiveOfPeople,
  isAfterName,
  isAnd,
  isArabicWord,
  isBeforeName,
  isCalendar,
  isLocative,
  isTitle,
  isWaterBefore,
} from './helping-words.ts';
import type { Name, NameIndex } from './name-index.ts';
import { isDisease, isInstitution, isInstitutionBefore, isPartOfName } from './organisations.ts';
import { weightOf } from './rank-candidates.ts';
import { isDivisionNoun } from './unknown-names.ts';
import { foldWord, type Word } from './words.ts';

/** People of the largest place of a name, from which the name is taken for the place without further signs. */
const KNOWN_TO_ALL = 300_000;
const KNOWN_IN_ARABIC = 500_000;
/** The same for a name that is a person's too, or stands where any word may. */
const KNOWN_WHATEVER = 1_500_000;

/** Judges a name that begins with the word `at`; `last` is the one found before it. */
export function judge(found: Found, at: number, wordAt: WordAt, index: NameIndex, last: Judged | undefined): Standing {
  const word = wordAt(at) as Word;
  const before = at > 0 ? wordAt(at - 1) : undefined;
  const isWord = isCommonWord(found.name, index);
  const isAfterLocative =
    before !== undefined &&
    isLocative(foldWord(before.text)) &&
    /^\s+$/.test(word.gap) &&
    // The head of Mission, a voice of Reason: of a word that is a name too, “of” says nothing.
    !(isWord && foldWord(before.text) === 'of');
  const isListed = last?.standing === 'certain' && isList(last, word, before);
  const after = wordAt(at + found.length);
  const isBeforeNoun = !isWord && after !== undefined && isDivisionNoun(after);
  const isPlaced = isAfterLocative || isListed || isBeforeNoun;
  if (word.script === 'arabic') {
    // A word of another script in a sentence is quoted for what it names.
    const isForeign = before !== undefined && before.script !== 'arabic';
    return judgeArabic(found, isPlaced || isForeign || found.start > word.start, index);
  }
  if (isOfAnother(found, at, wordAt)) return 'part-of-another';
  if (before && /^(?:[ \u00a0]|\. )$/.test(word.gap) && !word.opens) {
    const standing = judgeBefore(before, at, wordAt, found, index);
    if (standing) return standing;
  }
  if (after?.gap === ' ' && !after.opens && after.isCapital) {
    const standing = judgeAfter(after, found, isPlaced, index);
    if (standing) return standing;
  }
  if (isCalendar(found.name.words.join(' '))) return 'part-of-another';
  if (isPlaced) return 'certain';
  return judgeAlone(found, word, index);
}

/** True where the name is a part of an organisation’s, a building’s, a disease’s or a longer place’s name. */
function isOfAnother(found: Found, at: number, wordAt: WordAt): boolean {
  const word = wordAt(at) as Word;
  const after = wordAt(at + found.length);
  // US$100; the strain A/California/7/2009; mid-Atlantic.
  if (after?.gap.startsWith('$')) return true;
  if (word.gap === '/' && after?.gap.startsWith('/')) return true;
  if (word.gap === '-' && /^(?:mid|trans|cross)$/i.test(wordAt(at - 1)?.text ?? '')) return true;
  if (after?.gap === ' ' && isDisease(foldWord(after.text))) return true;
  if (found.length === 1 && after?.gap === ' ' && after.isCapital && isPartOfName(foldWord(word.text))) return true;
  // “Canada’s Food Inspection Agency” is the agency of Canada.
  const isOwned = found.end < (wordAt(at + found.length - 1) as Word).end;
  return (!isOwned && isBeforeInstitution(at + found.length, wordAt)) || isAfterInstitution(at, wordAt);
}

/** Most capitalised words of a name that are looked at beside a place’s. */
const LONGEST_RUN = 5;

/** “Los Angeles Police Department”: a run of capitalised words with a noun of an organisation in it. */
function isBeforeInstitution(from: number, wordAt: WordAt): boolean {
  for (let at = from; at < from + LONGEST_RUN; at += 1) {
    const word = wordAt(at);
    if (!word || word.opens || !/^[ \u00a0-]$/.test(word.gap) || !word.isCapital) return false;
    const folded = foldWord(word.text);
    if (isTitle(folded)) return false;
    if (isInstitution(folded)) return true;
  }
  return false;
}

/** “University of Southern Indiana”, “Radio Pyongyang”. */
function isAfterInstitution(at: number, wordAt: WordAt): boolean {
  let near = at - 1;
  let gap = wordAt(at)?.gap;
  if (wordAt(at)?.opens) return false;
  while (near >= 0 && gap === ' ' && isBeforeName(foldWord(wordAt(near)?.text ?? '')) && wordAt(near)?.isCapital) {
    gap = wordAt(near)?.gap;
    near -= 1;
  }
  const before = near >= 0 ? wordAt(near) : undefined;
  if (!before || gap !== ' ') return false;
  const folded = foldWord(before.text);
  if (before.isCapital) return isInstitutionBefore(folded);
  if (folded !== 'of' || before.gap !== ' ' || near === 0) return false;
  const noun = wordAt(near - 1);
  return noun?.isCapital === true && isInstitutionBefore(foldWord(noun.text));
}

/** Nothing beside the name says what it is. */
function judgeAlone(found: Found, word: Word, index: NameIndex): Standing {
  const { name } = found;
  if (found.length > 1 && !found.isLoose) return 'likely';
  if (found.isLoose || isCommonWord(name, index)) return 'doubtful';
  // A sentence begins with a capital whatever its first word is, and of Russian there is no list of common words here.
  const mayBeAnyWord = (word.script === 'cyrillic' && word.opens) || isGivenName(name.words[0] ?? '');
  return isKnownToAll(name, index, mayBeAnyWord ? KNOWN_WHATEVER : KNOWN_TO_ALL) ? 'likely' : 'doubtful';
}

/** True where the name goes on with a list: “in Reading, Slough and Bath”. */
function isList(last: Judged, word: Word, before: Word | undefined): boolean {
  if (word.gap.trim() === ',' && last.end === word.start - word.gap.length) return true;
  if (!before || !/^\s+$/.test(word.gap) || !isAnd(foldWord(before.text))) return false;
  return last.end === before.start - before.gap.length && /^,?\s+$/.test(before.gap);
}

/** What a capitalised word right before says; null where it says nothing. */
function judgeBefore(before: Word, at: number, wordAt: WordAt, found: Found, index: NameIndex): Standing | null {
  const folded = foldWord(before.text);
  // The Gulf of Mexico, the Sea of Japan.
  const second = at > 1 ? wordAt(at - 2) : undefined;
  if (folded === 'of' && second && isWaterBefore(foldWord(second.text)) && second.isCapital) return 'part-of-another';
  if (!before.isCapital) return null;
  if (folded === 'new' || isWaterBefore(folded) || ['lake', 'mount', 'river', 'cape', 'озеро', 'река'].includes(folded))
    return 'part-of-another';
  const isInitial = /^\p{Lu}$/u.test(before.text) && (wordAt(at) as Word).gap === '. ';
  // “Министр Сирии” is a minister of a country, and no Mr Syria.
  const isTitled = isTitle(folded) && !isKnownToAll(found.name, index, Number.POSITIVE_INFINITY);
  if (isTitled || isGivenName(folded) || isInitial) return 'person';
  if (isBeforeName(folded) || isAdjectiveOfPeople(folded) || isCalendar(folded)) return null;
  if (before.opens || index.byFirst.has(folded) || found.length > 1) return null;
  return before.script === 'latin' && isKnownToAll(found.name, index, KNOWN_WHATEVER) ? null : 'person';
}

/** What a capitalised word right after says; null where it says nothing. */
function judgeAfter(after: Word, found: Found, isAfterLocative: boolean, index: NameIndex): Standing | null {
  const folded = foldWord(after.text);
  if (isWaterBefore(folded) || isAfterName(folded)) return 'part-of-another';
  if (isAfterLocative || isCalendar(folded) || found.length > 1) return null;
  if (isGivenName(found.name.words[0] ?? '')) return 'person';
  if (index.byFirst.has(folded) || after.script !== 'latin') return null;
  return isKnownToAll(found.name, index, KNOWN_TO_ALL) ? null : 'doubtful';
}

/** Arabic has no capitals: a name of one word is sure where it is well known, or a word before says that a place follows. */
function judgeArabic(found: Found, isAfterLocative: boolean, index: NameIndex): Standing {
  if (found.length > 1) return 'certain';
  const [only = ''] = found.name.words;
  if (isArabicWord(only)) return 'part-of-another';
  const letters = only.length;
  if (isKnownToAll(found.name, index, KNOWN_IN_ARABIC)) return letters > 3 || isAfterLocative ? 'certain' : 'likely';
  return isAfterLocative && letters > 3 ? 'likely' : 'doubtful';
}

/** True where a country, or a town or an area as well known as a town of so many people, bears the name. */
export function isKnownToAll(name: Name, index: NameIndex, people: number): boolean {
  return name.places.some((at) => {
    const place = index.places[at];
    return place !== undefined && (place.candidate.kind === 'country' || weightOf(place) >= people);
  });
}

/** True where the name is one word that means something else too, for every place of the name. */
export function isCommonWord(name: Name, index: NameIndex): boolean {
  if (name.words.length > 1) return false;
  return name.places.every((at) => index.places[at]?.isWord === true);
}
