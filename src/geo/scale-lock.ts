/** Two Mercator maps at one ground scale: a kilometre is as long in both, though Mercator stretches each latitude differently. */
import { MAX_LATITUDE } from './web-mercator.ts';

/** Zooms that a map allows, both ends included (512 px tiles). */
export interface ZoomRange {
  readonly minimum: number;
  readonly maximum: number;
}

/**
 * The zoom at `otherLatitude` at which a pixel spans as many metres as it does at `zoom` and `latitude` (degrees).
 * Metres per pixel are cos φ / 2^zoom times a constant, so the zooms differ by log2 of the ratio of the cosines.
 * Latitudes past the edge of the map count as the edge, as in `metresPerPixel`. The result may be outside a map's range:
 * keep `zoom` within {@link lockedZoomRange}.
 */
export function zoomAtSameScale(zoom: number, latitude: number, otherLatitude: number): number {
  return zoom + Math.log2(cosine(otherLatitude) / cosine(latitude));
}

/**
 * The zooms of a map at `latitude` that a map at `otherLatitude` can follow: the part of `range` whose equals at the same scale
 * lie in `otherRange`. Null where there are none; then the lock has to be opened.
 */
export function lockedZoomRange(
  latitude: number,
  otherLatitude: number,
  range: ZoomRange,
  otherRange: ZoomRange = range,
): ZoomRange | null {
  const minimum = Math.max(range.minimum, zoomAtSameScale(otherRange.minimum, otherLatitude, latitude));
  const maximum = Math.min(range.maximum, zoomAtSameScale(otherRange.maximum, otherLatitude, latitude));
  return minimum <= maximum ? { minimum, maximum } : null;
}

/** `zoom`, or the end of `range` that it is past. */
export function clampZoom(zoom: number, range: ZoomRange): number {
  return Math.min(Math.max(zoom, range.minimum), range.maximum);
}

function cosine(latitude: number): number {
  return Math.cos((Math.min(Math.abs(latitude), MAX_LATITUDE) * Math.PI) / 180);
}
