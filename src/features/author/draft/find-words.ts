/** Finds words of the text, and the names of its places. */
import { codePointsOf, countCodePoints } from '../../../domain/code-points.ts';
import type { Mention, Passage, Place } from '../../../domain/lesson.ts';
import { type Fault, fault, type Result, success } from '../../../domain/result.ts';
import type { TextSpan } from '../geoparsing/suggestion.ts';

/** Why words cannot be marked: they are not in one cut of the passage, or some of them are marked already. */
type MarkRefusal = 'words-missing' | 'words-marked';

/**
 * Where `words` stand in the passage: code points from its beginning, its cuts joined. At `near` where they stand there,
 * else at the first spot where nothing is marked. Marks of just these words do not count: words may stand for several places.
 */
export function findWords(
  passage: Passage,
  words: string,
  near: number | null = null,
): Result<TextSpan, Fault<MarkRefusal>> {
  const spots = spotsOf(passage, words);
  if (spots.length === 0) return fault('words-missing', { words });
  const wanted = spots.filter(({ start }) => start === near);
  const found = (wanted.length > 0 ? wanted : spots).find((spot) =>
    passage.mentions.every((mention) => !meets(mention, spot)),
  );
  return found ? success(found) : fault('words-marked', { words });
}

function spotsOf({ quotes }: Passage, words: string): TextSpan[] {
  const spots: TextSpan[] = [];
  if (words === '') return spots;
  let offset = 0;
  for (const { exact } of quotes) {
    const points = codePointsOf(exact);
    for (let at = exact.indexOf(words); at >= 0; at = exact.indexOf(words, at + 1)) {
      spots.push({ start: offset + points.pointOf(at), end: offset + points.pointOf(at + words.length) });
    }
    offset += points.length;
  }
  return spots;
}

function meets({ start, exact }: Mention, spot: TextSpan): boolean {
  const end = start + countCodePoints(exact);
  const isSame = start === spot.start && end === spot.end;
  return !isSame && start < spot.end && spot.start < end;
}

/** Words of a passage that are marked: the numbers of their mentions, one for each place that they stand for. */
export interface MarkedSpan extends TextSpan {
  readonly exact: string;
  readonly indexes: readonly number[];
}

/** The spans of a passage that are marked, in their order. */
export function markedSpans({ mentions }: Passage): readonly MarkedSpan[] {
  const byKey = new Map<string, { start: number; end: number; exact: string; indexes: number[] }>();
  for (const [index, { start, exact }] of mentions.entries()) {
    const key = `${start} ${exact}`;
    const known = byKey.get(key);
    if (known) known.indexes.push(index);
    else byKey.set(key, { start, end: start + countCodePoints(exact), exact, indexes: [index] });
  }
  return [...byKey.values()].sort((one, other) => one.start - other.start);
}

/** Where names stand: code points from the beginning of the text that was searched. */
export interface FoundName {
  readonly exact: string;
  readonly start: number;
  readonly end: number;
  /** Ids of the places that are called so, in the order of the draft. */
  readonly places: readonly string[];
}

/** Letters with their marks, and digits. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

/** Words that Arabic writes together with the name after them: and, so, with, like, for; and the future of none of them. */
const ARABIC_PREFIX = /^[وفبكل]{1,2}(?=\p{Script=Arabic}{2})/u;

interface Name {
  readonly words: readonly string[];
  readonly text: string;
  readonly place: string;
}

/**
 * Finder of all names of `places`. A name is found as it is spelled, also all in capitals, whatever apostrophe or hyphen it has; of two
 * that overlap the one that begins first counts, then the longer. A declined name (“в Москве”) is found where it is among the aliases.
 */
export function createNameFinder(places: readonly Place[]): (text: string) => readonly FoundName[] {
  const byFirstWord = new Map<string, Name[]>();
  for (const { id, name, aliases } of places) {
    for (const text of new Set([...Object.values(name), ...aliases])) {
      const words = text?.match(WORD) ?? [];
      for (const spelling of new Set([words.join(' '), words.join(' ').toLocaleUpperCase('und')])) {
        const [first, ...others] = spelling.split(' ');
        if (!first || text === undefined) continue;
        const names = byFirstWord.get(first) ?? [];
        names.push({ words: [first, ...others], text, place: id });
        byFirstWord.set(first, names);
      }
    }
  }
  return (text) => findNames(text, byFirstWord);
}

function findNames(text: string, byFirstWord: ReadonlyMap<string, readonly Name[]>): readonly FoundName[] {
  const words = Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({ word, index }));
  const points = codePointsOf(text);
  const found: FoundName[] = [];
  for (let at = 0; at < words.length; at++) {
    const { word, index } = words[at] as (typeof words)[number];
    const bare = word.replace(ARABIC_PREFIX, '');
    const match = longest(byFirstWord.get(word), words, at) ?? longest(byFirstWord.get(bare), words, at);
    if (!match) continue;
    const start = index + (match.words[0] === word ? 0 : word.length - bare.length);
    const last = words[at + match.words.length - 1] as (typeof words)[number];
    const end = last.index + last.word.length;
    found.push({
      exact: text.slice(start, end),
      start: points.pointOf(start),
      end: points.pointOf(end),
      places: match.places,
    });
    at += match.words.length - 1;
  }
  return found;
}

/** The longest of `names` whose words follow from word number `at`, with every place that is called so. */
function longest(
  names: readonly Name[] | undefined,
  words: readonly { readonly word: string }[],
  at: number,
): { readonly words: readonly string[]; readonly places: readonly string[] } | null {
  const fitting = (names ?? []).filter((name) =>
    name.words.every((word, index) => index === 0 || words[at + index]?.word === word),
  );
  const length = Math.max(0, ...fitting.map((name) => name.words.length));
  const best = fitting.filter((name) => name.words.length === length);
  const [first] = best;
  return first ? { words: first.words, places: [...new Set(best.map((name) => name.place))] } : null;
}
