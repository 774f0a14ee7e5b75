/** A bearing as a point of the compass, which a person reads faster than degrees. */

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

/** A point of the compass. */
export type CompassPoint = (typeof COMPASS_POINTS)[number];

const SECTOR_DEGREES = 360 / COMPASS_POINTS.length;

/** The point nearest to `bearingDegrees`, any finite angle clockwise from north; half-way between two, the clockwise one. */
export function compassPoint(bearingDegrees: number): CompassPoint {
  const turn = ((bearingDegrees % 360) + 360) % 360;
  const index = Math.floor(turn / SECTOR_DEGREES + 0.5) % COMPASS_POINTS.length;
  return COMPASS_POINTS[index] ?? 'N';
}
