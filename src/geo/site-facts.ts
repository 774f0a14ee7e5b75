/** Measures how places lie to one another, and how large their outlines are. */
import type { Outline } from '../domain/lesson.ts';
import type { LngLat } from '../domain/lng-lat.ts';
import { initialBearingDegrees } from './bearing.ts';
import { distanceMetres } from './distance.ts';
import { geodesicMetres } from './geodesic.ts';
import { type Areas, type Lengths, pathLengths, ringAreaSquareMetres, sumLengths } from './measure.ts';

/** How one position lies to another. */
export interface Separation extends Lengths {
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
export interface OutlineFacts {
  /** Of all its lines; round its rings where it is closed. */
  readonly lengths: Lengths;
  /** Of the first ring less the others, which are holes. Null where it is not closed. */
  readonly areas: Areas | null;
  /** From end to end, as the axis of a runway lies. Null where it is closed, is of several lines, or ends where it begins. */
  readonly bearingDegrees: number | null;
}

/** Measures an outline of a lesson. */
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
