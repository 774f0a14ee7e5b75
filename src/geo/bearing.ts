/** Gives the direction from one position to another, in degrees and compass points. */
import { bearing } from '@turf/turf';
import type { LngLat } from '../domain/lng-lat.ts';

/** The sixteen points, clockwise from north. Codes, not words: `i18n` has the words. */
export const COMPASS_POINTS = [
  'N',
  'NNE',
  'NE',
  'ENE',
  'E',
  'ESE',
  'SE',
  'SSE',
  'S',
  'SSW',
  'SW',
  'WSW',
  'W',
  'WNW',
  'NW',
  'NNW',
] as const;

type CompassPoint = (typeof COMPASS_POINTS)[number];

const SECTOR_DEGREES = 360 / COMPASS_POINTS.length;

/** The point nearest to `bearingDegrees`, any finite angle clockwise from north; half-way between two, the clockwise one. */
export function compassPoint(bearingDegrees: number): CompassPoint {
  const turn = ((bearingDegrees % 360) + 360) % 360;
  const index = Math.floor(turn / SECTOR_DEGREES + 0.5) % COMPASS_POINTS.length;
  return COMPASS_POINTS[index] ?? 'N';
}

/**
 * Bearing in degrees clockwise from true north, 0 ≤ bearing < 360, in which the great circle from `from` to `to` sets out.
 * 0 for identical positions. At a pole “north” is the meridian of the pole's own longitude, as in geodesy.
 */
export function initialBearingDegrees(from: LngLat, to: LngLat): number {
  if (from[0] === to[0] && from[1] === to[1]) return 0;
  const degrees = bearing([...from], [...to]);
  // A tiny negative angle plus 360 rounds up to 360 itself, and −0 is not a bearing to print.
  const positive = degrees < 0 ? degrees + 360 : degrees;
  return positive >= 360 ? 0 : positive + 0;
}
