/** Parses a typed coordinate into a position, or a reason. Never throws. */
import type { CoordinateProblemCode } from '../../domain/coordinate-problems.ts';
import type { LngLat } from '../../domain/lng-lat.ts';
import { done, fault, type Outcome } from '../../domain/outcome.ts';
import { shorten } from '../lesson/json-value.ts';
import { type Angle, axisOf, readAngle, toDegrees } from './angle.ts';
import { type AnglePair, readPair } from './pair.ts';
import { tokenize } from './tokens.ts';
import { unifyWriting } from './writing.ts';

/** No coordinate is longer; a pasted page is not searched for one. */
const MAX_CHARACTERS = 200;

type Parsed<Value> = Outcome<Value, CoordinateProblemCode>;

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
  return done([longitude, latitude] as const);
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
