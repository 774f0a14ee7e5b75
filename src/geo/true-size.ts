/** Moves an outline to another place at its true size, however Mercator stretches it. */
import type { LngLat } from '../domain/lng-lat.ts';
import { splitAtAntimeridian } from './antimeridian.ts';
import { isClosed, splitClosedLine } from './closed-line.ts';
import { destination, polarOffset } from './geodesic.ts';
import { densify } from './geodesic-line.ts';

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
