/** Defines questions, settings and scoring of a quiz. */
import type { Passage, Place } from '../../domain/lesson.ts';
import type { LngLat } from '../../domain/lng-lat.ts';
import { type Fault, fault, type Result, success } from '../../domain/result.ts';

/** In the order of the form, and of turns. */
export const QUESTION_KINDS = ['find', 'quote', 'further'] as const;

/** Find a place on the map; match a quotation to a place; tell which of two places is further from a third. */
export type QuestionKind = (typeof QUESTION_KINDS)[number];

export interface FindQuestion {
  readonly kind: 'find';
  readonly place: Place;
}

/** At least one option is named in the passage, and at least one is not. */
export interface QuoteQuestion {
  readonly kind: 'quote';
  readonly passage: Passage;
  readonly options: readonly Place[];
}

/** Asks which option is further from `from`. */
export interface FurtherQuestion {
  readonly kind: 'further';
  readonly from: Place;
  readonly options: readonly [Place, Place];
  /** Great-circle distances of the options, in metres. */
  readonly metres: readonly [number, number];
}

export type Question = FindQuestion | QuoteQuestion | FurtherQuestion;

export interface QuizSettings {
  readonly kinds: readonly QuestionKind[];
  readonly each: number;
  /** Distance that still has full points. */
  readonly toleranceMetres: number;
  /** 1 for one person; otherwise the number of teams. */
  readonly players: number;
}

/** The response to a question. */
export type Given =
  | { readonly type: 'spot'; readonly at: LngLat; readonly offMetres: number }
  | { readonly type: 'choice'; readonly place: Place }
  | { readonly type: 'nothing' };

export interface Answered {
  readonly question: Question;
  /** 0-based. */
  readonly player: number;
  readonly given: Given;
  /** Whole points, 0…{@link FULL_POINTS}. */
  readonly points: number;
}

export const FULL_POINTS = 100;

/** Tolerances from which a spot has no points. */
export const NO_POINTS_FROM = 5;

/**
 * Points for a spot that is `offMetres` off, 0…{@link FULL_POINTS}, not rounded: all of them up to the tolerance t, from there in
 * a straight line down to none at 5 t, so that two numbers explain the rule.
 * points(d) = 100 · min(1, max(0, (5 t − d) / (5 t − t))). Continuous, and never more for a longer distance.
 */
export function spotPoints(offMetres: number, toleranceMetres: number): number {
  const none = NO_POINTS_FROM * toleranceMetres;
  return FULL_POINTS * Math.min(1, Math.max(0, (none - offMetres) / (none - toleranceMetres)));
}

export function rightPlaces(question: Question): readonly Place[] {
  if (question.kind === 'find') return [question.place];
  if (question.kind === 'quote') {
    return question.options.filter(({ id }) => question.passage.mentions.some((mention) => mention.place === id));
  }
  const [first, second] = question.metres;
  return [question.options[first > second ? 0 : 1]];
}

/** Whole points. A guess beyond the tolerance never rounds up to full points. */
export function pointsOf(question: Question, given: Given, toleranceMetres: number): number {
  if (given.type === 'nothing') return 0;
  if (given.type === 'choice') return rightPlaces(question).includes(given.place) ? FULL_POINTS : 0;
  if (given.offMetres <= toleranceMetres) return FULL_POINTS;
  return Math.min(FULL_POINTS - 1, Math.round(spotPoints(given.offMetres, toleranceMetres)));
}

export function totals(answers: readonly Answered[], players: number): number[] {
  const sums = Array.from({ length: players }, () => 0);
  for (const { player, points } of answers) sums[player] = (sums[player] ?? 0) + points;
  return sums;
}

/** Largest tolerance, in any unit; in kilometres, half-way round the Earth. */
export const MAX_TOLERANCE = 20_000;

const GROUPED = /^\d{1,3}(,\d{3})+(\.\d+)?$/;
const PLAIN = /^(\d+\.?\d*|\.\d+)$/;

/** A number above 0, at most {@link MAX_TOLERANCE}. “2,5” is 2.5, “2,500” is 2500. */
export function parseTolerance(text: string): Result<number, Fault<'not-a-tolerance'>> {
  const digits = text
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/٫/g, '.')
    .replace(/[\s٬]/g, '');
  const written = GROUPED.test(digits) ? digits.replaceAll(',', '') : digits.replace(',', '.');
  const value = PLAIN.test(written) ? Number(written) : Number.NaN;
  return value > 0 && value <= MAX_TOLERANCE ? success(value) : fault('not-a-tolerance');
}
