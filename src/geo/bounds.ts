/** The box around places, which knows that the world is round. */
import type { Bounds, LngLat } from '../domain/lng-lat.ts';

/**
 * The smallest box around `points`: the narrowest span of longitude that holds them all, across the antimeridian
 * (`west > east`) where that is narrower. Undefined where there are no points. O(n log n).
 */
export function boundsOf(points: readonly LngLat[]): Bounds | undefined {
  if (points.length === 0) return undefined;
  const longitudes = new Float64Array(points.length);
  let south = 90;
  let north = -90;
  points.forEach((point, index) => {
    longitudes[index] = point[0];
    south = Math.min(south, point[1]);
    north = Math.max(north, point[1]);
  });
  const [west, east] = narrowestSpan(longitudes);
  return [west, south, east, north];
}

/** Degrees of longitude from `west` eastwards to `east`, 0…360. */
export function longitudeSpanDegrees(bounds: Bounds): number {
  const [west, , east] = bounds;
  return west <= east ? east - west : east - west + 360;
}

/** What remains of the circle when its widest empty stretch is taken out. Sorts `longitudes`, which are not empty. */
function narrowestSpan(longitudes: Float64Array): readonly [west: number, east: number] {
  let west = longitudes.reduce((least, longitude) => Math.min(least, longitude), 180);
  let east = longitudes.reduce((most, longitude) => Math.max(most, longitude), -180);
  // Half the circle is empty already: no stretch inside can be wider, and there is nothing to sort.
  if (east - west <= 180) return [west, east];
  let widestGap = west + 360 - east;
  longitudes.sort();
  for (let index = 1; index < longitudes.length; index++) {
    const before = longitudes[index - 1] as number;
    const after = longitudes[index] as number;
    if (after - before > widestGap) {
      widestGap = after - before;
      west = after;
      east = before;
    }
  }
  return [west, east];
}
