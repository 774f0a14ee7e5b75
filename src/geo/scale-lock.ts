/** Keeps two Mercator maps at one ground scale, whatever their latitudes. */
import { MAX_LATITUDE } from './web-mercator.ts';

/**
 * The zoom at `otherLatitude` at which a pixel spans as many metres as it does at `zoom` and `latitude` (degrees).
 * Metres per pixel are cos φ / 2^zoom times a constant, so the zooms differ by log2 of the ratio of the cosines.
 * Latitudes past the edge of the map count as the edge, as in `metresPerPixel`. The result may be outside a map's range.
 */
export function zoomAtSameScale(zoom: number, latitude: number, otherLatitude: number): number {
  return zoom + Math.log2(cosine(otherLatitude) / cosine(latitude));
}

function cosine(latitude: number): number {
  return Math.cos((Math.min(Math.abs(latitude), MAX_LATITUDE) * Math.PI) / 180);
}
