/** Draws the great circle between two places as lines for the map. */
import { geoInterpolate } from 'd3-geo';
import type { LngLat } from '../domain/lng-lat.ts';
import { splitAtAntimeridian } from './antimeridian.ts';
import { distanceMetres, EARTH_RADIUS_METRES } from './distance.ts';

const FEWEST_STEPS = 32;
const MAX_STEPS = 180;

/** Nearer than this there is nothing to draw between two positions. */
const IDENTICAL_METRES = 0.1;

/** No point of a line is this near to a pole (1 m), where a longitude means nothing: the step goes over it. */
const POLAR_LATITUDE = 90 - 1e-5;

/** Beyond this latitude in degrees the way by the pole would itself lead between antipodes. */
const NEAR_A_POLE = 89;

/** Nearer than this to the antipode (10 m), the direction of the way out is noise. */
const ANTIPODAL_METRES = 10;

/**
 * The great circle from `from` to `to` in pieces that do not cross the antimeridian, each of at least two positions with
 * longitudes −180…180; together they begin at `from` and end at `to`. A position at a pole takes the longitude of its neighbour.
 * Identical positions: one piece, that position twice. Antipodes have no one way between them: the way by the north pole is
 * given (from about a pole, the way down the meridian of `from`).
 */
export function greatCircleLine(from: LngLat, to: LngLat): LngLat[][] {
  return splitAtAntimeridian(pointsBetween(from, to));
}

function pointsBetween(from: LngLat, to: LngLat): LngLat[] {
  const metres = distanceMetres(from, to);
  if (metres < IDENTICAL_METRES) return isPole(from) ? [from, [from[0], to[1]]] : [from, onMeridianOf(to, from)];
  if (Math.PI * EARTH_RADIUS_METRES - metres >= ANTIPODAL_METRES) return interpolated(from, to, metres);
  const between: LngLat = Math.abs(from[1]) > NEAR_A_POLE ? [from[0], 0] : [from[0], 90];
  const wayOut = interpolated(from, between, distanceMetres(from, between));
  const wayIn = interpolated(between, to, distanceMetres(between, to));
  return [...wayOut, ...wayIn.slice(isPole(between) ? 0 : 1)];
}

/** About a point a degree; the ends are kept as given. */
function interpolated(from: LngLat, to: LngLat, metres: number): LngLat[] {
  const arcDegrees = (metres / EARTH_RADIUS_METRES) * (180 / Math.PI);
  const steps = Math.min(Math.max(Math.ceil(arcDegrees), FEWEST_STEPS), MAX_STEPS);
  const positionAt = geoInterpolate([...from], [...to]);
  const inner = Array.from({ length: steps - 1 }, (_, index) => positionAt((index + 1) / steps))
    .map(([longitude, latitude]): LngLat => [withoutNoise(longitude), withoutNoise(latitude)])
    .filter(([, latitude]) => Math.abs(latitude) < POLAR_LATITUDE);
  return [onMeridianOf(from, inner[0] ?? to), ...inner, onMeridianOf(to, inner[inner.length - 1] ?? from)];
}

/** Degrees to 0.1 mm: along a meridian sines and cosines leave the longitude off by 1e−14. */
function withoutNoise(degrees: number): number {
  return Math.round(degrees * 1e9) / 1e9;
}

function onMeridianOf(end: LngLat, neighbour: LngLat): LngLat {
  return isPole(end) ? [neighbour[0], end[1]] : end;
}

function isPole(position: LngLat): boolean {
  return Math.abs(position[1]) === 90;
}
