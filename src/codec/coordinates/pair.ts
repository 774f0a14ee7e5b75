/** Splits the tokens of a coordinate into its two angles. */
import { type Angle, axisOf, readAngle } from './angle.ts';
import type { Token } from './tokens.ts';

/** The two angles in the order in which they stand. */
export type AnglePair = readonly [first: Angle, second: Angle];

/**
 * The two angles of `tokens`. Where a comma or semicolon stands, they part there; elsewhere every place to part is tried. As many numbers
 * on either side are right; else there must be one way only to share them out. A letter in the middle belongs to the side that makes
 * the first the latitude: in “34 54 N 35 52” to the first, in “34 54 E 35 52” to the second. Undefined where there is none, or no best one.
 */
export function readPair(tokens: readonly Token[]): AnglePair | undefined {
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
