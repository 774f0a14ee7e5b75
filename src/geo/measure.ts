/** Measures lengths, areas and range rings, on a sphere and on WGS84. */
import { area, polygon } from '@turf/turf';
import type { LngLat } from '../domain/lng-lat.ts';
import { splitClosedLine } from './closed-line.ts';
import { distanceMetres } from './distance.ts';
import { destination, geodesicAreaSquareMetres, geodesicMetres } from './geodesic.ts';
import { unwrappedLongitudes } from './longitude.ts';

/** One length by both ways of measuring, in metres. */
export interface Lengths {
  /** On the sphere of Turf, which the program shows first. */
  readonly greatCircleMetres: number;
  /** On the WGS84 ellipsoid. */
  readonly geodesicMetres: number;
}

/** The lengths of a path: a segment less than it has positions. */
export interface PathLengths {
  readonly segments: readonly Lengths[];
  readonly total: Lengths;
}

/** From position to position, and all together. */
export function pathLengths(positions: readonly LngLat[]): PathLengths {
  const segments = positions.slice(1).map((position, index): Lengths => {
    const before = positions[index] as LngLat;
    return {
      greatCircleMetres: distanceMetres(before, position),
      geodesicMetres: geodesicMetres(before, position),
    };
  });
  return { segments, total: sumLengths(segments) };
}

/** All of `lengths` end to end. */
export function sumLengths(lengths: readonly Lengths[]): Lengths {
  let greatCircle = 0;
  let geodesic = 0;
  for (const length of lengths) {
    greatCircle += length.greatCircleMetres;
    geodesic += length.geodesicMetres;
  }
  return { greatCircleMetres: greatCircle, geodesicMetres: geodesic };
}

/** The area inside a ring by both ways of measuring, in square metres. */
export interface Areas {
  /** By Turf, null where the ring goes round a pole: Turf's formula does not hold there. */
  readonly sphereSquareMetres: number | null;
  readonly geodesicSquareMetres: number;
}

/**
 * The area inside `ring`, closed or not, in either direction; the smaller side of it. Nothing inside fewer than three positions.
 * Of a round ring Turf's sphere gives 0.45 % too much at the equator, 0.9 % too little at the poles, and is right near 35°. Where
 * edges are long or the ring is thin Turf is further off, as it takes an edge for straight in longitude and the sine of latitude, not for
 * a great circle: half a percent for a triangle of 100 km at 35°, 15 % for one of 1,000 km at 60°. Trust the geodesic area.
 * A ring that crosses itself has parts that count against one another, in both.
 */
export function ringAreaSquareMetres(ring: readonly LngLat[]): Areas {
  const first = ring[0];
  if (first === undefined || ring.length < 3) return { sphereSquareMetres: 0, geodesicSquareMetres: 0 };
  const closed = [...ring, first];
  const longitudes = unwrappedLongitudes(closed);
  const goesRoundPole = Math.abs((longitudes[ring.length] as number) - first[0]) > 180;
  const flat = closed.map(([, latitude], index) => [longitudes[index] as number, latitude]);
  return {
    sphereSquareMetres: goesRoundPole ? null : area(polygon([flat])),
    geodesicSquareMetres: geodesicAreaSquareMetres(ring),
  };
}

/** Half the way round the Earth over the poles, the shortest such way, in metres (WGS84): no range ring is larger. */
export const MAX_RANGE_METRES = 20_003_931;

/** A position a degree of azimuth: at most 111 km apart, wherever the ring lies. */
const DEFAULT_STEPS = 360;

/**
 * All positions `radiusMetres` (0 < radius ≤ {@link MAX_RANGE_METRES}) from `center` on WGS84: a closed line of `steps` (≥ 3)
 * vertices, each one a true geodesic away, clockwise from north; in pieces with longitudes −180…180 where it crosses the antimeridian.
 * Round a pole it is one piece from one side of the map to the other, ±180 to ∓180, and nothing leads to the pole: it is a line, and to
 * fill it `fillableRings` adds the way along the map's edge.
 */
export function rangeRing(center: LngLat, radiusMetres: number, steps = DEFAULT_STEPS): LngLat[][] {
  return splitClosedLine(rangeRingVertices(center, radiusMetres, steps));
}

/** The same, whole: `steps` + 1 positions, the last repeats the first. */
export function rangeRingVertices(center: LngLat, radiusMetres: number, steps = DEFAULT_STEPS): LngLat[] {
  const vertices = Array.from({ length: steps }, (_, index) =>
    destination(center, (360 * index) / steps, radiusMetres),
  );
  return [...vertices, vertices[0] as LngLat];
}
