/** Computes boxes around positions, across the antimeridian where that is narrower. */
import type { Bounds, LngLat } from '../domain/lng-lat.ts';
import { wrapLongitude } from './antimeridian.ts';

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

/** How much wider: half of the box on each side, but room to look around at the least. Degrees. */
const SHARE = 0.5;
const MIN_DEGREES = 8;

/** Latitude past which the map has nothing that a person could know a place by. */
const MAX_LATITUDE = 80;

/**
 * Points of the edges and the middle of a box around `points`, for a camera to frame. No two neighbours are half the Earth
 * apart, so that the narrowest box around them is this one. None where there are no points.
 */
export function spreadAround(points: readonly LngLat[]): LngLat[] {
  const bounds = boundsOf(points);
  if (!bounds) return [];
  const [west, south, , north] = bounds;
  const span = longitudeSpanDegrees(bounds);
  const [width, height] = [widened(span, 340), widened(north - south, 2 * MAX_LATITUDE)];
  const [left, low] = [west - (width - span) / 2, south - (height - (north - south)) / 2];
  const shares = [0, 0.25, 0.5, 0.75, 1];
  return shares.flatMap((across) =>
    [0, 1].map((up): LngLat => {
      const latitude = Math.min(Math.max(low + height * up, -MAX_LATITUDE), MAX_LATITUDE);
      return [wrapLongitude(left + width * across), latitude];
    }),
  );
}

function widened(span: number, most: number): number {
  return Math.min(Math.max(span * (1 + 2 * SHARE), span + 2 * MIN_DEGREES), Math.max(span, most));
}
