/** Finds the longest names of the gazetteer in a text, and judges them. */
import { arabicReadings } from './arabic-prefixes.ts';
import type { Found, Judged, WordAt } from './found.ts';
import { isKnownToAll, judge } from './judge.ts';
import { looseName } from './loose-name.ts';
import type { Name, NameIndex } from './name-index.ts';
import { isFormOf, LONGEST_ENDING } from './russian-cases.ts';
import { featureAfter, isDirection, unknownNameAt } from './unknown-names.ts';
import { foldWord, isAllCapitals, isInsideName, type Word, wordsOf } from './words.ts';

/** Longest name in words that is looked for, and so how far ahead a text is read. */
const LONGEST_NAME = 6;
/** Words between two rests. */
const WORDS_A_PART = 2_000;
const POSSESSIVE = /['’]s$/i;

/**
 * Names of `text` in their order; none lies within another. A generator, so that a long text can be left off: it rests every
 * {@link WORDS_A_PART} words.
 */
export function* findNames(text: string, index: NameIndex): Generator<void, readonly Judged[]> {
  const judged: Judged[] = [];
  const words: Word[] = [];
  const source = wordsOf(text);
  const wordAt = (at: number): Word | undefined => {
    while (words.length <= at) {
      const { value, done } = source.next();
      if (done) return undefined;
      words.push(value);
    }
    return words[at];
  };
  const names = new Map<string, Name>();
  /** One name for all that are written alike, as the index has it. */
  const nameOf = (from: number, length: number, places: readonly number[]): Name => {
    const parts = Array.from({ length }, (_, more) => foldWord(ownText(wordAt(from + more) as Word)));
    const name = names.get(parts.join(' ')) ?? { words: parts, forms: null, areInitials: false, places: [...places] };
    names.set(parts.join(' '), name);
    return name;
  };
  const cover = (from: number, length: number, places: readonly number[]): Found => {
    const last = wordAt(from + length - 1) as Word;
    const start = (wordAt(from) as Word).start;
    const end = last.start + ownText(last).length;
    return { name: nameOf(from, length, places), start, end, length, isLoose: false };
  };
  const isArea = (from: number): boolean =>
    longestAt(wordAt, from, index)?.name.places.some((place) => index.places[place]?.candidate.kind !== 'city') ??
    false;
  const unknownAt = (from: number): Found | null => {
    const length = unknownNameAt(from, wordAt, isArea);
    return length === 0 ? null : cover(from, length, []);
  };
  const directionAt = (from: number): Found | null => {
    const next = wordAt(from + 1);
    if (!isDirection(wordAt(from) as Word) || next?.gap !== ' ') return null;
    const inner = longestAt(wordAt, from + 1, index);
    return inner && !inner.isLoose && isOfOnePlace(inner, index)
      ? cover(from, inner.length + 1, inner.name.places)
      : null;
  };
  /** “Nyanza Province” is the province of that name; “Islington Bay” lies elsewhere than Islington. */
  const withFeature = (known: Found, from: number): Found => {
    const word = wordAt(from) as Word;
    if (word.script !== 'latin' || known.isLoose || (word.opens && word.gap === '')) return known;
    const feature = featureAfter(wordAt(from + known.length));
    if (feature === null) return known;
    const divisions = known.name.places.filter((place) => index.places[place]?.candidate.kind === 'division');
    const places = feature === 'feature' ? [] : divisions.length > 0 ? divisions : known.name.places;
    return cover(from, known.length + 1, places);
  };
  let taken = 0;
  for (let at = 0; wordAt(at); at++) {
    if (at % WORDS_A_PART === WORDS_A_PART - 1) yield;
    if (at < taken) continue;
    const known = longestAt(wordAt, at, index) ?? directionAt(at);
    const found = known === null ? unknownAt(at) : withFeature(known, at);
    if (!found) continue;
    const standing = found.name.places.length === 0 ? 'certain' : judge(found, at, wordAt, index, judged.at(-1));
    if (standing !== 'part-of-another') judged.push({ ...found, standing });
    taken = at + found.length;
  }
  return judged;
}

/** A word without the possessive ending. */
const ownText = (word: Word): string => word.text.replace(POSSESSIVE, '');

/** True where a known place bears the name: of a small town “North” may be a part. */
const isOfOnePlace = ({ name }: Found, index: NameIndex): boolean => isKnownToAll(name, index, KNOWN_WITH_DIRECTION);

/** People of a town whose parts are called by the points of the compass. */
const KNOWN_WITH_DIRECTION = 500_000;

/** The longest name that begins with the word `at`. */
function longestAt(wordAt: WordAt, at: number, index: NameIndex): Found | null {
  const word = wordAt(at) as Word;
  if (word.script === 'other' || (word.script !== 'arabic' && !word.isCapital)) return null;
  if (word.script === 'arabic') return longestArabic(wordAt, at, index);
  const whole = foldWord(word.text);
  const owned = POSSESSIVE.test(word.text) ? foldWord(word.text.slice(0, -2)) : null;
  let best: Found | null = null;
  for (const first of owned === null ? [whole] : [owned, whole]) {
    for (const key of word.script === 'cyrillic' ? stemsOf(first) : [first]) {
      for (const name of index.byFirst.get(key) ?? []) {
        if (best && best.length >= name.words.length) break;
        best = matched(name, first, wordAt, at) ?? best;
      }
    }
  }
  if (best && (best.length > 1 || fitsCapitals(best.name, word, wordAt, at))) return best;
  const loose = looseName(owned ?? whole);
  const alike = loose !== null && word.script === 'latin' ? index.byLoose.get(loose) : undefined;
  return alike ? { name: alike, start: word.start, end: endOf(word, owned !== null), length: 1, isLoose: true } : null;
}

/** Initials in capitals and nothing else so; other names in capitals where they are long enough to be no initials. */
function fitsCapitals(name: Name, word: Word, wordAt: WordAt, at: number): boolean {
  const shouts = [at - 1, at + 1].some((near) => {
    const other = near < 0 ? undefined : wordAt(near);
    return other !== undefined && other.text.length > 2 && isAllCapitals(other.text);
  });
  if (name.isAbbreviation === true) return wordAt(at + 1)?.gap.startsWith('.') ?? false;
  const isCapitals = isAllCapitals(word.text.replace(POSSESSIVE, ''));
  if (name.areInitials) return isCapitals && !(shouts && name.words[0] === 'us');
  return !isCapitals || shouts || word.text.length >= 5;
}

/** What the word may decline from. */
function stemsOf(folded: string): readonly string[] {
  return Array.from({ length: LONGEST_ENDING + 1 }, (_, cut) => folded.slice(0, folded.length - cut)).filter(Boolean);
}

/** `name` where it begins with the word `at`, whose folded text is `first`; null where another word follows. */
function matched(name: Name, first: string, wordAt: WordAt, at: number): Found | null {
  const { words, forms } = name;
  if (words.length > LONGEST_NAME) return null;
  const fits = (folded: string, position: number): boolean =>
    forms ? (forms[position]?.some((form) => isFormOf(folded, form)) ?? false) : folded === words[position];
  if (!fits(first, 0)) return null;
  let last = wordAt(at) as Word;
  let isOwned = first !== foldWord(last.text);
  for (let position = 1; position < words.length; position++) {
    const next = wordAt(at + position);
    if (!next || isOwned || !isInsideName(last, next.gap)) return null;
    const isEnd = position === words.length - 1;
    if (!fits(foldWord(next.text), position)) {
      isOwned = isEnd && POSSESSIVE.test(next.text) && fits(foldWord(next.text.slice(0, -2)), position);
      if (!isOwned) return null;
    }
    last = next;
  }
  // “Masvingo province” is Masvingo; the noun is not a part of the name.
  if (last.script === 'latin' && words.length > 1 && !/\p{Lu}/u.test(last.text)) return null;
  return { name, start: (wordAt(at) as Word).start, end: endOf(last, isOwned), length: words.length, isLoose: false };
}

const endOf = (word: Word, isOwned: boolean): number => word.end - (isOwned ? 2 : 0);

function longestArabic(wordAt: WordAt, at: number, index: NameIndex): Found | null {
  const word = wordAt(at) as Word;
  let best: Found | null = null;
  for (const { folded, skipped } of arabicReadings(word.text, foldWord)) {
    for (const name of index.byFirst.get(folded) ?? []) {
      if (best && best.length >= name.words.length) break;
      const rest = name.words.slice(1);
      const follow = rest.map((_, position) => wordAt(at + position + 1));
      const isWhole = rest.every((wanted, position) => {
        const next = follow[position];
        const before = position === 0 ? word : (follow[position - 1] as Word);
        return next !== undefined && isInsideName(before, next.gap) && foldWord(next.text) === wanted;
      });
      if (!isWhole) continue;
      const end = (follow.at(-1) ?? word).end;
      best = { name, start: word.start + skipped, end, length: name.words.length, isLoose: false };
    }
  }
  return best;
}
