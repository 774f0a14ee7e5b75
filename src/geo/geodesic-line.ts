/** The geodesic as a line that the map can draw, with no more positions than the eye needs: 500 segments are drawn in a frame. */
import type { LngLat } from '../domain/lng-lat.ts';
import { splitAtAntimeridian } from './antimeridian.ts';
import { geodesicMetres, positionsBetween } from './geodesic.ts';

/**
 * Between positions 20 km apart the map's straight line strays from the geodesic by d² tan φ / 8R: 8 m at 45°, 45 m at 80°,
 * 0.2 % of its length at most.
 */
const STEP_METRES = 20_000;

/** On a way half round the Earth a position every 80 km is enough: it is only seen whole on a small map. */
const MAX_STEPS = 256;

/** No position of a line is this near to a pole (1 m), where a longitude means nothing: the step goes over it. */
const POLAR_LATITUDE = 90 - 1e-5;

/**
 * The WGS84 geodesic from `from` to `to` in pieces that do not cross the antimeridian, each of at least two positions with
 * longitudes −180…180; together they begin at `from` and end at `to`. A position at a pole takes the longitude of its neighbour.
 * Between antipodes it leads over a pole, which on the ellipsoid is the shortest way.
 */
export function geodesicLine(from: LngLat, to: LngLat): LngLat[][] {
  return splitAtAntimeridian(withoutPolarLongitudes([from, ...between(from, to), to]));
}

/** A line through `positions` in which no step is longer than 20 km, whole: it may cross the antimeridian. */
export function densify(positions: readonly LngLat[]): LngLat[] {
  const dense = positions.flatMap((position, index) => {
    const before = positions[index - 1];
    return before === undefined ? [position] : [...between(before, position), position];
  });
  return withoutPolarLongitudes(dense);
}

function between(from: LngLat, to: LngLat): LngLat[] {
  const steps = Math.min(Math.ceil(geodesicMetres(from, to) / STEP_METRES), MAX_STEPS);
  if (steps < 2) return [];
  return positionsBetween(from, to, steps).filter(([, latitude]) => Math.abs(latitude) < POLAR_LATITUDE);
}

/** At a pole every longitude is right; that of a neighbour keeps the line off the rest of the map. */
function withoutPolarLongitudes(positions: readonly LngLat[]): LngLat[] {
  return positions.map((position, index) => {
    if (Math.abs(position[1]) !== 90) return position;
    const neighbour = positions[index - 1] ?? positions[index + 1] ?? position;
    return [neighbour[0], position[1]];
  });
}
