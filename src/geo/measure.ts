/** Measures lengths, areas, range rings and outlines, on a sphere and on WGS84. */
import { area, polygon } from '@turf/turf';
import type { Outline } from '../domain/lesson.ts';
import type { LngLat } from '../domain/lng-lat.ts';
import { splitClosedLine, unwrappedLongitudes } from './antimeridian.ts';
import { distanceMetres, initialBearingDegrees } from './distance.ts';
import { destination, geodesicAreaSquareMetres, geodesicMetres } from './geodesic.ts';

/** One length by both ways of measuring, in metres. */
interface Lengths {
  /** On the sphere of Turf, which the program shows first. */
  readonly greatCircleMetres: number;
  /** On the WGS84 ellipsoid. */
  readonly geodesicMetres: number;
}

/** The lengths of a path: a segment less than it has positions. */
interface PathLengths {
  readonly segments: readonly Lengths[];
  readonly total: Lengths;
}

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

function sumLengths(lengths: readonly Lengths[]): Lengths {
  let greatCircle = 0;
  let geodesic = 0;
  for (const length of lengths) {
    greatCircle += length.greatCircleMetres;
    geodesic += length.geodesicMetres;
  }
  return { greatCircleMetres: greatCircle, geodesicMetres: geodesic };
}

/** The area inside a ring by both ways of measuring, in square metres. */
interface Areas {
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

/** How one position lies to another. */
interface Separation extends Lengths {
  /** How much longer the great circle of the sphere is than the geodesic, in percent of the geodesic: −0.56…0.56. Null at one spot. */
  readonly differencePercent: number | null;
  /** Initial bearing of the great circle, 0 ≤ bearing < 360. Null at one spot, from which no direction leads. */
  readonly bearingDegrees: number | null;
}

/** How `to` lies as seen from `from`. */
export function separation(from: LngLat, to: LngLat): Separation {
  const greatCircle = distanceMetres(from, to);
  const geodesic = geodesicMetres(from, to);
  const isOneSpot = geodesic === 0;
  return {
    greatCircleMetres: greatCircle,
    geodesicMetres: geodesic,
    differencePercent: isOneSpot ? null : (greatCircle / geodesic - 1) * 100,
    bearingDegrees: isOneSpot ? null : initialBearingDegrees(from, to),
  };
}

/** What can be measured of an outline. How well it is known is its own `precision`. */
interface OutlineFacts {
  /** Of all its lines; round its rings where it is closed. */
  readonly lengths: Lengths;
  /** Of the first ring less the others, which are holes. Null where it is not closed. */
  readonly areas: Areas | null;
  /** From end to end, as the axis of a runway lies. Null where it is closed, is of several lines, or ends where it begins. */
  readonly bearingDegrees: number | null;
}

export function outlineFacts({ lines, closed }: Pick<Outline, 'lines' | 'closed'>): OutlineFacts {
  return {
    lengths: sumLengths(lines.map((line) => pathLengths(line).total)),
    areas: closed ? ringsArea(lines) : null,
    bearingDegrees: closed ? null : axisBearing(lines),
  };
}

function ringsArea([outer = [], ...holes]: readonly (readonly LngLat[])[]): Areas {
  let { sphereSquareMetres: sphere, geodesicSquareMetres: geodesic } = ringAreaSquareMetres(outer);
  for (const hole of holes) {
    const areas = ringAreaSquareMetres(hole);
    geodesic -= areas.geodesicSquareMetres;
    sphere = sphere === null || areas.sphereSquareMetres === null ? null : sphere - areas.sphereSquareMetres;
  }
  return { sphereSquareMetres: sphere, geodesicSquareMetres: geodesic };
}

function axisBearing(lines: readonly (readonly LngLat[])[]): number | null {
  const [line] = lines;
  const from = line?.[0];
  const to = line?.[line.length - 1];
  return lines.length === 1 && from && to ? separation(from, to).bearingDegrees : null;
}
