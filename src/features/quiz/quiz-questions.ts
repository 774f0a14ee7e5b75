/** Makes random questions from a lesson and deals them to the players. */
import type { Passage, Place, Sense } from '../../domain/lesson.ts';
import { type LessonIndex, segmentsOf } from '../../domain/lesson-index.ts';
import type { LngLat } from '../../domain/lng-lat.ts';
import {
  type FindQuestion,
  type FurtherQuestion,
  QUESTION_KINDS,
  type Question,
  type QuestionKind,
  type QuizSettings,
  type QuoteQuestion,
} from './quiz.ts';

/** Returns a number in 0 ≤ n < 1. */
type Random = () => number;

/** Seeded by the lowest 32 bits of `seed`: Mulberry32 by Tommy Ettinger, public domain. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * The numbers 0…`length` − 1, each once, in an order by chance. Lazy: of a hundred thousand the first ten cost ten steps
 * (Fisher and Yates's shuffle, which keeps only what it has moved).
 */
export function* randomOrder(length: number, random: Random): Generator<number, void> {
  const moved = new Map<number, number>();
  for (let index = 0; index < length; index += 1) {
    const other = index + Math.floor(random() * (length - index));
    yield moved.get(other) ?? other;
    moved.set(other, moved.get(index) ?? index);
    moved.delete(index);
  }
}

/** A new list in random order. */
function shuffled<Item>(items: readonly Item[], random: Random): Item[] {
  return [...randomOrder(items.length, random)].map((index) => items[index] as Item);
}

/** Up to `most` random `items` that `accept` takes. */
function sample<Item>(
  items: readonly Item[],
  most: number,
  random: Random,
  accept: (item: Item) => boolean = () => true,
): Item[] {
  const taken: Item[] = [];
  for (const index of randomOrder(items.length, random)) {
    if (taken.length >= most) break;
    const item = items[index] as Item;
    if (accept(item)) taken.push(item);
  }
  return taken;
}

/** A segment of a passage: text, a cut, or a name left out. */
type GapSegment =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'cut' }
  | { readonly type: 'gap'; readonly text: string; readonly sense: Sense };

/**
 * `passage` in runs, with a gap for each mention that names one of `places`. A description (“its bases”) is not a name and
 * stays, unless it has one in it.
 */
export function gapSegments(passage: Passage, places: readonly Place[]): GapSegment[] {
  const ids = new Set(places.map(({ id }) => id));
  return segmentsOf(passage).map((segment): GapSegment => {
    if (segment.type !== 'mention') return segment;
    const { text, sense } = segment;
    const isHidden =
      segment.places.some((id) => ids.has(id)) &&
      (sense !== 'description' || places.some((place) => names(text, place)));
    return isHidden ? { type: 'gap', text, sense } : { type: 'text', text };
  });
}

/** Whether `segments` still show a name of `places`, as a lesson may leave mentions unmarked. */
function givesAway(segments: readonly GapSegment[], places: readonly Place[]): boolean {
  const shown = segments.map((segment) => (segment.type === 'text' ? segment.text : '\n')).join('');
  return places.some((place) => names(shown, place));
}

/** Whether `text` contains a name of `place` as a whole word. */
function names(text: string, { name, aliases }: Place): boolean {
  const folded = text.toLowerCase();
  return [...Object.values(name), ...aliases].some((each) => each !== undefined && hasWord(folded, each.toLowerCase()));
}

function hasWord(text: string, word: string): boolean {
  if (word === '') return false;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const isInside = /\p{L}$/u.test(text.slice(0, at)) || /^\p{L}/u.test(text.slice(at + word.length));
    if (!isInside) return true;
  }
  return false;
}

type Distance = (from: LngLat, to: LngLat) => number;

/** Questions of one kind: twenty for each of four teams. */
export const MAX_QUESTIONS = 80;

/** Options of a question; fewer only if the passage names nearly all places. */
const MIN_OPTIONS = 3;
const MAX_OPTIONS = 4;

/** Smaller ratios cannot be seen on a map; the sphere itself is off by up to 0.6 %. */
const MIN_RATIO = 1.02;

/** Triples of places to try: all of twelve places, enough of a hundred thousand. */
const MAX_TRIES = 2_000;

/** Up to {@link MAX_QUESTIONS} different questions. None for a lesson of one place. */
export function makeQuestions(kind: QuestionKind, index: LessonIndex, distance: Distance, random: Random): Question[] {
  const { places } = index.lesson;
  if (places.length < 2) return [];
  if (kind === 'find') {
    return sample(places, MAX_QUESTIONS, random).map((place): FindQuestion => ({ kind, place }));
  }
  return kind === 'quote' ? quoteQuestions(index, random) : furtherQuestions(places, distance, random);
}

/** The questions of a round, players in turn; fewer than `each` if the lesson has no more. */
export function dealQuestions(
  settings: QuizSettings,
  index: LessonIndex,
  distance: Distance,
  random: Random,
): readonly Question[] {
  const { kinds, each, players } = settings;
  const pools = QUESTION_KINDS.filter((kind) => kinds.includes(kind)).map((kind) =>
    makeQuestions(kind, index, distance, random),
  );
  const dealt: Question[] = [];
  for (let turn = 0; turn < each; turn += 1) {
    // Whoever's turn it is, all have a question of the same kind, as long as there is one for everybody.
    const order = pools.map((_, offset) => pools[(turn + offset) % pools.length] ?? []);
    const pool = order.find((questions) => questions.length >= players);
    if (pool) dealt.push(...pool.splice(0, players));
    else if (order.flat().length < players) break;
    else for (let player = 0; player < players; player += 1) dealt.push(...takeOne(order));
  }
  return dealt;
}

function takeOne(pools: readonly Question[][]): Question[] {
  return pools.find((questions) => questions.length > 0)?.splice(0, 1) ?? [];
}

function quoteQuestions(index: LessonIndex, random: Random): QuoteQuestion[] {
  const questions: QuoteQuestion[] = [];
  for (const passage of shuffled(index.lesson.passages, random)) {
    if (questions.length === MAX_QUESTIONS) break;
    const question = quoteQuestion(passage, index, random);
    if (question) questions.push(question);
  }
  return questions;
}

/** Null if the passage names no place or every place, or reveals the answer. */
function quoteQuestion(passage: Passage, index: LessonIndex, random: Random): QuoteQuestion | null {
  const mentioned = new Set(passage.mentions.map(({ place }) => place));
  const namedIds = new Set(passage.mentions.filter(({ sense }) => sense === 'place').map(({ place }) => place));
  const named = shuffled([...namedIds], random).flatMap((id) => index.placeById.get(id) ?? []);
  const others = sample(index.lesson.places, MAX_OPTIONS - 1, random, ({ id }) => !mentioned.has(id));
  if (named.length === 0 || others.length === 0) return null;
  const answers = named.slice(0, Math.max(1, MIN_OPTIONS - others.length));
  const options = shuffled([...answers, ...others], random);
  return givesAway(gapSegments(passage, options), options) ? null : { kind: 'quote', passage, options };
}

function furtherQuestions(places: readonly Place[], distance: Distance, random: Random): FurtherQuestion[] {
  const count = places.length;
  const questions: FurtherQuestion[] = [];
  let tries = 0;
  for (const code of randomOrder(count ** 3, random)) {
    tries += 1;
    if (tries > MAX_TRIES || questions.length === MAX_QUESTIONS) break;
    const [from, first, second] = [code % count, Math.floor(code / count) % count, Math.floor(code / count ** 2)];
    // Each pair once: the order of the two is a matter of chance afterwards.
    if (first >= second || from === first || from === second) continue;
    const question = furtherQuestion(places, [from, first, second], distance, random);
    if (question) questions.push(question);
  }
  return questions;
}

function furtherQuestion(
  places: readonly Place[],
  indexes: readonly [number, number, number],
  distance: Distance,
  random: Random,
): FurtherQuestion | null {
  const [from, first, second] = indexes.map((index) => places[index]);
  if (!from || !first || !second) return null;
  const options: [Place, Place] = random() < 0.5 ? [first, second] : [second, first];
  const metres: [number, number] = [distance(from.lngLat, options[0].lngLat), distance(from.lngLat, options[1].lngLat)];
  const [near, far] = [Math.min(...metres), Math.max(...metres)];
  return near > 0 && far >= near * MIN_RATIO ? { kind: 'further', from, options, metres } : null;
}
