/** Places positions in space, free of antimeridian and poles, for fast distances. */
import type { LngLat } from '../domain/lng-lat.ts';

/** Metres from the centre of the Earth: towards 0° E, towards 90° E, towards the north pole. */
export type Vector = readonly [x: number, y: number, z: number];

/** Equatorial radius in metres and first eccentricity squared of WGS84 (NGA.STND.0036, 2014). */
const EQUATORIAL_RADIUS_METRES = 6_378_137;
const ECCENTRICITY_SQUARED = 0.006_694_379_990_141_3;

/** `position` on the WGS84 ellipsoid. */
export function toEarthCentred([longitude, latitude]: LngLat): Vector {
  const lambda = (longitude * Math.PI) / 180;
  const phi = (latitude * Math.PI) / 180;
  const sine = Math.sin(phi);
  const normal = EQUATORIAL_RADIUS_METRES / Math.sqrt(1 - ECCENTRICITY_SQUARED * sine * sine);
  const horizontal = normal * Math.cos(phi);
  return [horizontal * Math.cos(lambda), horizontal * Math.sin(lambda), normal * (1 - ECCENTRICITY_SQUARED) * sine];
}

/** Straight through the Earth, in metres. */
export function chordMetres(one: Vector, other: Vector): number {
  return Math.sqrt((one[0] - other[0]) ** 2 + (one[1] - other[1]) ** 2 + (one[2] - other[2]) ** 2);
}

/** How far along the straight way from `start` (0) to `end` (1) it comes nearest to `origin`. */
export function nearestShareOfChord(origin: Vector, start: Vector, end: Vector): number {
  let along = 0;
  let square = 0;
  for (let axis = 0; axis < 3; axis++) {
    const step = (end[axis] as number) - (start[axis] as number);
    along += ((origin[axis] as number) - (start[axis] as number)) * step;
    square += step * step;
  }
  return square === 0 ? 0 : Math.min(Math.max(along / square, 0), 1);
}
