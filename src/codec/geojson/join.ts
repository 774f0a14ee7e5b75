/** Joins lines that were cut at the antimeridian. */
import type { LngLat } from '../../domain/lng-lat.ts';
import { splitAtAntimeridian } from '../../geo/antimeridian.ts';

/** Files are rounded to so many degrees (1 cm). */
const ROUNDING_DEGREES = 1.5e-7;

/**
 * `lines` with each joined to the one before it where that ends at ±180 and it goes on at ∓180, at one latitude. The position of the cut
 * is left out where it only lies on the great circle between its neighbours, so that a path that was exported comes back as it was.
 */
export function joinAcrossAntimeridian(lines: readonly (readonly LngLat[])[]): LngLat[][] {
  const joined: LngLat[][] = [];
  for (const line of lines) {
    const before = joined[joined.length - 1];
    const end = before?.[before.length - 1];
    const start = line[0];
    if (before !== undefined && end !== undefined && start !== undefined && isCut(end, start)) {
      if (isOnlyCut(before[before.length - 2], end, line[1])) before.pop();
      for (const position of line.slice(1)) before.push(position);
    } else joined.push([...line]);
  }
  return joined;
}

function isCut(end: LngLat, start: LngLat): boolean {
  return Math.abs(end[0]) === 180 && start[0] === -end[0] && Math.abs(end[1] - start[1]) <= ROUNDING_DEGREES;
}

function isOnlyCut(before: LngLat | undefined, cut: LngLat, after: LngLat | undefined): boolean {
  if (before === undefined || after === undefined) return false;
  const [piece] = splitAtAntimeridian([before, after]);
  const computed = piece?.[piece.length - 1];
  return computed?.[0] === cut[0] && Math.abs(computed[1] - cut[1]) <= ROUNDING_DEGREES;
}
