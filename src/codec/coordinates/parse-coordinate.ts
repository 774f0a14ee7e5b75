/** Parses a typed coordinate into a position, or a reason. Never throws. */
import type { CoordinateProblemCode } from '../../domain/coordinate-problems.ts';
import type { LngLat } from '../../domain/lng-lat.ts';
import { type Fault, fault, type Result, success } from '../../domain/result.ts';
import { shorten } from '../lesson/json-value.ts';

const ARABIC_INDIC_ZERO = 0x660;
const EXTENDED_ARABIC_INDIC_ZERO = 0x6f0;
const FULL_WIDTH_ZERO = 0xff10;

/** Replacements, in order. */
const REPLACEMENTS: readonly (readonly [RegExp, string])[] = [
  // Marks of direction and joining, and vowel signs: «شمالاً».
  [/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\u061c\ufeff\u064b-\u065f\u0640]/g, ''],
  [/\s+/g, ' '],
  [/\u066b/g, '.'],
  [/[\u060c\uff0c]/g, ','],
  [/[\u061b\uff1b|/]/g, ';'],
  [/[\u2212\u2010-\u2014\ufe63\uff0d]/g, '-'],
  [/[º˚\u2070]/g, '°'],
  [/[’‘‛′ʹʼ´`]/g, "'"],
  [/[”“„‟″ʺ]|''/g, '"'],
  // Brackets around the whole.
  [/^ *[([](.*)[)\]] *$/, '$1'],
];

/** Normalizes digits, signs and unit marks of `text`. */
function unifyWriting(text: string): string {
  const latinDigits = text.replace(/[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/g, (digit) => String(digitValue(digit)));
  const unified = REPLACEMENTS.reduce((sofar, [pattern, written]) => sofar.replace(pattern, written), latinDigits);
  return pointsForDecimals(unified.trim());
}

function digitValue(digit: string): number {
  const code = digit.charCodeAt(0);
  if (code >= FULL_WIDTH_ZERO) return code - FULL_WIDTH_ZERO;
  return code - (code >= EXTENDED_ARABIC_INDIC_ZERO ? EXTENDED_ARABIC_INDIC_ZERO : ARABIC_INDIC_ZERO);
}

/**
 * A comma right between digits is a decimal one where no point is, and where it is not all that parts the two numbers:
 * “34,915; 35,874”, “34,915 35,874” and “34°54,9′N”, but not “34,35”. Every other comma parts.
 */
function pointsForDecimals(text: string): string {
  const tight = text.match(/\d,(?=\d)/g)?.length ?? 0;
  const isLone = tight === 1 && !/[^\d,+-]/.test(text);
  const decimal = !/\d\.\d/.test(text) && !isLone;
  return (decimal ? text.replace(/(\d),(?=\d)/g, '$1.') : text).replaceAll(',', ';');
}

type AngleUnit = 'degrees' | 'minutes' | 'seconds';

type Hemisphere = 'N' | 'S' | 'E' | 'W';

type Token =
  | { readonly type: 'number'; readonly value: number; readonly text: string }
  | { readonly type: 'sign'; readonly negative: boolean }
  | { readonly type: 'unit'; readonly unit: AngleUnit }
  | { readonly type: 'hemisphere'; readonly hemisphere: Hemisphere }
  /** A comma or a semicolon between the two angles. */
  | { readonly type: 'divider' };

const MARKS: Readonly<Record<string, AngleUnit>> = { '°': 'degrees', "'": 'minutes', '"': 'seconds' };

/** Whole words only, lower case. */
const UNIT_WORDS: readonly (readonly [RegExp, AngleUnit])[] = [
  [/^(d|deg|degrees?|град|درجة)$/, 'degrees'],
  [/^(m|min|minutes?|мин|دقيقة)$/, 'minutes'],
  [/^(sec|seconds?|сек|ثانية)$/, 'seconds'],
];

/** Whole words only, lower case; Russian also with “широты” and “долготы” cut short: «с. ш.», «в. д.». */
const HEMISPHERE_WORDS: readonly (readonly [RegExp, Hemisphere])[] = [
  [/^(n|north|с|сш|ش|(ال)?شمال[اي]?)$/, 'N'],
  [/^(s|south|ю|юш|ج|(ال)?جنوب[اي]?)$/, 'S'],
  [/^(e|east|в|вд|ق|(ال)?شرق[اي]?)$/, 'E'],
  [/^(w|west|з|зд|غ|(ال)?غرب[اي]?)$/, 'W'],
];

/** A number, a word, or a single mark. Two Russian letters with points, or a space between, are one word; in “42sN” there are two. */
const PIECE = /\d{1,20}(?:\.\d{0,20})?|[сювз]\.? ?[шд](?!\p{L})\.?|[dms](?=[nsew](?!\p{L}))|\p{L}+\.?|[^ ]/giu;

/** Splits normalized text. Undefined if a token has no meaning in a coordinate. */
function tokenize(text: string): Token[] | undefined {
  const tokens: Token[] = [];
  for (const [piece] of text.matchAll(PIECE)) {
    const token = tokenOf(piece, tokens);
    if (token === undefined) return undefined;
    tokens.push(token);
  }
  return tokens;
}

function tokenOf(piece: string, before: readonly Token[]): Token | undefined {
  if (/^\d/.test(piece)) return { type: 'number', value: Number(piece), text: piece };
  if (piece === '-' || piece === '+') return { type: 'sign', negative: piece === '-' };
  if (piece === ';') return { type: 'divider' };
  const mark = MARKS[piece];
  if (mark !== undefined) return { type: 'unit', unit: mark };
  if (piece === 's' && followsMinutes(before)) return { type: 'unit', unit: 'seconds' };
  const word = piece.replace(/[. ]/g, '').toLowerCase();
  const unit = UNIT_WORDS.find(([pattern]) => pattern.test(word))?.[1];
  if (unit !== undefined) return { type: 'unit', unit };
  const hemisphere = HEMISPHERE_WORDS.find(([pattern]) => pattern.test(word))?.[1];
  return hemisphere === undefined ? undefined : { type: 'hemisphere', hemisphere };
}

/** A small s is seconds in “34d 54m 54s”, south in “34.9 s”. */
function followsMinutes(tokens: readonly Token[]): boolean {
  const unit = tokens[tokens.length - 2];
  return tokens[tokens.length - 1]?.type === 'number' && unit?.type === 'unit' && unit.unit === 'minutes';
}

/** An angle as typed; minutes and seconds may be 60 or more. */
interface Angle {
  /** Not negative. */
  readonly degrees: number;
  readonly count: number;
  readonly minutes: number;
  readonly seconds: number;
  readonly sign: 'plus' | 'minus' | null;
  readonly hemisphere: Hemisphere | null;
}

const UNITS: readonly AngleUnit[] = ['degrees', 'minutes', 'seconds'];

/**
 * The angle that all of `tokens` make; undefined where they make none. Degrees come first, minutes and seconds in their order, and
 * only the last number has decimals. A number without a mark is the next smaller unit. The letter is before or after, not both.
 */
function readAngle(tokens: readonly Token[]): Angle | undefined {
  const first = tokens[0];
  const last = tokens[tokens.length - 1];
  const ahead = first?.type === 'hemisphere' ? first.hemisphere : null;
  const behind = tokens.length > 1 && last?.type === 'hemisphere' ? last.hemisphere : null;
  if (ahead !== null && behind !== null) return undefined;
  let rest = tokens.slice(ahead === null ? 0 : 1, behind === null ? undefined : -1);
  const lead = rest[0];
  const sign = lead?.type !== 'sign' ? null : lead.negative ? 'minus' : 'plus';
  if (sign !== null) rest = rest.slice(1);
  const numbers = readNumbers(rest);
  if (numbers === undefined) return undefined;
  const [degrees = 0, minutes = 0, seconds = 0] = numbers;
  return { degrees, minutes, seconds, count: numbers.length, sign, hemisphere: ahead ?? behind };
}

function readNumbers(tokens: readonly Token[]): number[] | undefined {
  const numbers: number[] = [];
  let isWhole = true;
  for (let index = 0; index < tokens.length; index++) {
    const number = tokens[index];
    if (number?.type !== 'number' || !isWhole || numbers.length === UNITS.length) return undefined;
    const mark = tokens[index + 1];
    if (mark?.type === 'unit') {
      if (mark.unit !== UNITS[numbers.length]) return undefined;
      index++;
    }
    isWhole = Number.isInteger(number.value) && !number.text.includes('.');
    numbers.push(number.value);
  }
  return numbers.length > 0 ? numbers : undefined;
}

/** Decimal degrees, negative for south, west or a minus. */
function toDegrees({ degrees, minutes, seconds, sign, hemisphere }: Angle): number {
  const size = (degrees * 3600 + minutes * 60 + seconds) / 3600;
  const isNegative = sign === 'minus' || hemisphere === 'S' || hemisphere === 'W';
  return isNegative && size !== 0 ? -size : size;
}

/** Axis of an angle; null without a hemisphere. */
function axisOf({ hemisphere }: Angle): 'latitude' | 'longitude' | null {
  if (hemisphere === null) return null;
  return hemisphere === 'N' || hemisphere === 'S' ? 'latitude' : 'longitude';
}

type AnglePair = readonly [first: Angle, second: Angle];

/**
 * The two angles of `tokens`. Where a comma or semicolon stands, they part there; elsewhere every place to part is tried. As many numbers
 * on either side are right; else there must be one way only to share them out. A letter in the middle belongs to the side that makes
 * the first the latitude: in “34 54 N 35 52” to the first, in “34 54 E 35 52” to the second. Undefined where there is none, or no best one.
 */
function readPair(tokens: readonly Token[]): AnglePair | undefined {
  const divider = tokens.findIndex((token) => token.type === 'divider');
  if (divider >= 0) return pairAt(tokens, divider, divider + 1);
  const pairs = tokens.map((_, index) => pairAt(tokens, index, index)).filter((pair) => pair !== undefined);
  const even = pairs.filter(([first, second]) => first.count === second.count);
  const likely = even.length > 0 ? even : pairs;
  const isClear = likely.every(([first]) => first.count === likely[0]?.[0].count);
  return isClear ? (likely.find(isLatitudeFirst) ?? likely[0]) : undefined;
}

function pairAt(tokens: readonly Token[], end: number, start: number): AnglePair | undefined {
  const first = readAngle(tokens.slice(0, end));
  const second = readAngle(tokens.slice(start));
  return first && second && [first, second];
}

function isLatitudeFirst([first, second]: AnglePair): boolean {
  return axisOf(first) !== 'longitude' && axisOf(second) !== 'latitude';
}

/** Longer text is not a coordinate. */
const MAX_CHARACTERS = 200;

type Parsed<Value> = Result<Value, Fault<CoordinateProblemCode>>;

/**
 * The position that `text` writes: decimal degrees (“34.915, 35.874”, “34,915; 35,874”), degrees and minutes, or degrees, minutes and
 * seconds with any of the usual marks, with d, m and s, or with spaces alone; a sign, or a letter or word before or after (N, С, ش);
 * Latin or Arabic digits. The latitude comes first unless letters say otherwise. Faults: {@link CoordinateProblemCode}.
 */
export function parseCoordinate(text: string): Parsed<LngLat> {
  const unified = text.length > MAX_CHARACTERS ? text : unifyWriting(text);
  if (unified === '') return fault('empty');
  const found = shorten(text.trim());
  if (text.length > MAX_CHARACTERS) return fault('not-a-coordinate', { found });
  const tokens = tokenize(unified);
  if (tokens === undefined) return fault('not-a-coordinate', { found });
  const pair = readPair(tokens);
  if (pair !== undefined) return positionOf(pair);
  // “34.915,”: the other number is still to come.
  const isUnfinished = tokens[tokens.length - 1]?.type === 'divider';
  const angle = readAngle(isUnfinished ? tokens.slice(0, -1) : tokens);
  return fault(angle ? 'only-one-number' : 'not-a-coordinate', { found });
}

/** One angle by itself, in degrees; which way it counts where a letter says so. Undefined where `text` is no angle. */
export function parseAngle(
  text: string,
): { readonly degrees: number; readonly axis: 'latitude' | 'longitude' | null } | undefined {
  const tokens = text.length > MAX_CHARACTERS ? undefined : tokenize(unifyWriting(text));
  const angle = tokens && readAngle(tokens);
  if (angle === undefined || angleProblem(angle) !== undefined) return undefined;
  return { degrees: toDegrees(angle), axis: axisOf(angle) };
}

function positionOf(pair: AnglePair): Parsed<LngLat> {
  for (const angle of pair) {
    const problem = angleProblem(angle);
    if (problem !== undefined) return problem;
  }
  const [first, second] = pair;
  const axes = [axisOf(first), axisOf(second)];
  if (axes[0] !== null && axes[0] === axes[1]) {
    return fault(axes[0] === 'latitude' ? 'two-latitudes' : 'two-longitudes');
  }
  const isSwapped = axes[0] === 'longitude' || axes[1] === 'latitude';
  const [latitude, longitude] = (isSwapped ? [second, first] : [first, second]).map(toDegrees) as [number, number];
  if (Math.abs(latitude) > 90 && axes.every((axis) => axis === null) && isOnEarth(longitude, latitude)) {
    return fault('longitude-first', { latitude: print(longitude), longitude: print(latitude) });
  }
  if (Math.abs(latitude) > 90) return fault('latitude-out-of-range', { found: print(latitude) });
  if (Math.abs(longitude) > 180) return fault('longitude-out-of-range', { found: print(longitude) });
  return success([longitude, latitude] as const);
}

function angleProblem({ minutes, seconds, sign, hemisphere }: Angle): Parsed<never> | undefined {
  if (sign === 'minus' && hemisphere !== null) return fault('sign-and-letter');
  if (minutes >= 60) return fault('minutes-out-of-range', { found: print(minutes) });
  return seconds >= 60 ? fault('seconds-out-of-range', { found: print(seconds) }) : undefined;
}

function isOnEarth(latitude: number, longitude: number): boolean {
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
}

/** At most six decimals, 0.1 m, without an exponent. */
function print(value: number): string {
  return shorten(value.toFixed(6).replace(/\.?0+$/, ''));
}
