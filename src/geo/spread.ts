/** A wider box around places than the one that holds them, whose corners and middle tell nothing of where they are. */
import type { LngLat } from '../domain/lng-lat.ts';
import { boundsOf, longitudeSpanDegrees } from './bounds.ts';
import { wrapLongitude } from './longitude.ts';

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
