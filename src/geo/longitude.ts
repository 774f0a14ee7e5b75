/** Longitudes that have left −180…180, and longitudes that must leave it for a line to hang together. */
import type { LngLat } from '../domain/lng-lat.ts';

/** Any finite longitude in degrees as −180…180; what is in that range already stays as it is, 180 and −180 too. */
export function wrapLongitude(longitude: number): number {
  if (longitude >= -180 && longitude <= 180) return longitude;
  return ((((longitude + 180) % 360) + 360) % 360) - 180;
}

/**
 * The longitudes of `positions`, each moved by whole turns to within half a turn of the one before it; the first stays.
 * Of a closed ring the last differs from the first by ±360 where the ring goes round a pole.
 */
export function unwrappedLongitudes(positions: readonly LngLat[]): number[] {
  let before: number | undefined;
  return positions.map(([longitude]) => {
    const turns = before === undefined ? 0 : Math.round((before - longitude) / 360);
    before = longitude + 360 * turns;
    return before;
  });
}
