/** Measures distance and direction between two positions, in metres, degrees and compass points. */
import { bearing, distance } from '@turf/turf';
import type { LngLat } from '../domain/lng-lat.ts';

/** Mean radius of the Earth in metres, IUGG (2a + b) / 3 of GRS 80; the radius that Turf and MapLibre measure on. */
export const EARTH_RADIUS_METRES = 6_371_008.8;

/**
 * Great-circle distance in metres from `from` to `to`, on a sphere of {@link EARTH_RADIUS_METRES}.
 * Within 0.6 % of the geodesic on WGS84 everywhere.
 */
export function distanceMetres(from: LngLat, to: LngLat): number {
  const metres = distance([...from], [...to], { units: 'meters' });
  // For some antipodal pairs Turf takes the root of 1 − (1 + ε): half a great circle is the answer.
  return Number.isNaN(metres) ? Math.PI * EARTH_RADIUS_METRES : metres;
}

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
