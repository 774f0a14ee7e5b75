/** Measures the great-circle distance between two positions. */
import { distance } from '@turf/turf';
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
