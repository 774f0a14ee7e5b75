/** Cuts rings at the antimeridian and closes them at a pole, for filling. */
import type { LngLat } from '../domain/lng-lat.ts';
import { unwrappedLongitudes } from './antimeridian.ts';

/** A position whose longitude may be past ±180. */
type Unwrapped = readonly [longitude: number, latitude: number];

/**
 * The parts of a closed ring (its last position repeats its first) on either side of the antimeridian, as RFC 7946, 3.1.9, asks:
 * each closed, counter-clockwise, longitudes −180…180. A ring round a pole, which has no inside on a flat map, goes on along the edges
 * of the map to the pole on the side where most of it lies, and to that of the northern hemisphere if it keeps to neither. Edges are
 * straight in longitude and latitude, so long ones should be densified before. A concave ring that crosses the antimeridian
 * several times has parts that are joined along it.
 */
export function fillableRings(ring: readonly LngLat[]): LngLat[][] {
  const whole = roundPole(unwrap(ring));
  const longitudes = whole.map(([longitude]) => longitude);
  const west = longitudes.reduce((least, longitude) => Math.min(least, longitude), Number.POSITIVE_INFINITY);
  const east = longitudes.reduce((most, longitude) => Math.max(most, longitude), Number.NEGATIVE_INFINITY);
  const rings: LngLat[][] = [];
  for (let turn = Math.floor((west + 180) / 360); turn * 360 - 180 < east; turn++) {
    const left = turn * 360 - 180;
    const part = clip(clip(whole, left, 1), left + 360, -1);
    const shifted = part.map(([longitude, latitude]): LngLat => [longitude - turn * 360, latitude]);
    const first = shifted[0];
    if (first !== undefined && shifted.length > 2) rings.push(counterClockwise([...shifted, first]));
  }
  return rings;
}

function unwrap(ring: readonly LngLat[]): Unwrapped[] {
  const longitudes = unwrappedLongitudes(ring);
  return ring.map(([, latitude], index) => [longitudes[index] as number, latitude]);
}

/** Positions of a ring without the repeated last; with two at the pole where the ring ends a turn from its start. */
function roundPole(ring: readonly Unwrapped[]): Unwrapped[] {
  const first = ring[0];
  const last = ring[ring.length - 1];
  if (first === undefined || last === undefined) return [];
  if (Math.abs(last[0] - first[0]) < 180) return ring.slice(0, -1);
  const pole = ring.reduce((sum, [, latitude]) => sum + latitude, 0) >= 0 ? 90 : -90;
  return [...ring, [last[0], pole], [first[0], pole]];
}

/** What of a ring lies east (`side` 1) or west (−1) of the meridian at `edge` (Sutherland and Hodgman). */
function clip(ring: readonly Unwrapped[], edge: number, side: 1 | -1): Unwrapped[] {
  return ring.flatMap((position, index) => {
    const before = ring[(index + ring.length - 1) % ring.length] as Unwrapped;
    const inside = (position[0] - edge) * side >= 0;
    const wasInside = (before[0] - edge) * side >= 0;
    if (inside === wasInside) return inside ? [position] : [];
    const share = (edge - before[0]) / (position[0] - before[0]);
    const crossing: Unwrapped = [edge, before[1] + share * (position[1] - before[1])];
    return inside ? [crossing, position] : [crossing];
  });
}

function counterClockwise(ring: readonly LngLat[]): LngLat[] {
  let doubleArea = 0;
  for (let index = 1; index < ring.length; index++) {
    const [x1, y1] = ring[index - 1] as LngLat;
    const [x2, y2] = ring[index] as LngLat;
    doubleArea += x1 * y2 - x2 * y1;
  }
  return doubleArea < 0 ? ring.toReversed() : [...ring];
}
