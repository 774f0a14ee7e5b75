/** Cuts closed lines at the antimeridian, with no end but the cuts. */
import type { LngLat } from '../domain/lng-lat.ts';
import { splitAtAntimeridian } from './antimeridian.ts';

/**
 * The pieces of a ring whose last position repeats its first, longitudes −180…180. Where it is cut, the piece that ends at the
 * first position and the one that begins there are one.
 */
export function splitClosedLine(ring: readonly LngLat[]): LngLat[][] {
  const pieces = splitAtAntimeridian(ring);
  const first = pieces[0];
  const last = pieces[pieces.length - 1];
  if (first === undefined || last === undefined || first === last) return pieces;
  if (!isSame(last[last.length - 1], first[0])) return pieces;
  return [[...last, ...first.slice(1)], ...pieces.slice(1, -1)];
}

export function isClosed(line: readonly LngLat[]): boolean {
  return line.length > 2 && isSame(line[0], line[line.length - 1]);
}

function isSame(one: LngLat | undefined, other: LngLat | undefined): boolean {
  return one !== undefined && other !== undefined && one[0] === other[0] && one[1] === other[1];
}
