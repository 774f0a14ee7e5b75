/** Moves outlines at true size, and keeps two maps at one scale. */
import type { LngLat } from '../domain/lng-lat.ts';
import { isClosed, splitAtAntimeridian, splitClosedLine } from './antimeridian.ts';
import { densify, destination, polarOffset } from './geodesic.ts';
import { MAX_LATITUDE } from './web-mercator.ts';

/**
 * `lines` moved so that `origin` comes to lie on `target`, turned clockwise by `rotationDegrees` (any finite angle). Each position
 * keeps its geodesic distance and, turned, its azimuth from the origin; for an outline of 50 km every other length stays the same to
 * 1e−6, as the ellipsoid is curved a little differently at the target. Edges longer than 20 km get positions in between,
 * so that they are drawn as straight as they are. Longitudes are −180…180; a line that crosses the antimeridian comes in pieces.
 */
export function transport(
  lines: readonly (readonly LngLat[])[],
  origin: LngLat,
  target: LngLat,
  rotationDegrees: number,
): LngLat[][] {
  return lines.flatMap((line) => {
    const moved = line.map((position): LngLat => {
      const { azimuthDegrees, metres } = polarOffset(origin, position);
      return metres === 0 ? target : destination(target, azimuthDegrees + rotationDegrees, metres);
    });
    const dense = densify(moved);
    return isClosed(line) ? splitClosedLine(dense) : splitAtAntimeridian(dense);
  });
}

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
