/** Measures and draws geodesics on the WGS84 ellipsoid. */
import geodesic from 'geographiclib-geodesic';
import type { LngLat } from '../domain/lng-lat.ts';
import { splitAtAntimeridian } from './antimeridian.ts';

/*
 * C. F. F. Karney, Algorithms for geodesics, J. Geodesy 87, 43–55 (2013), https://doi.org/10.1007/s00190-012-0578-z:
 * right to 15 nm, and it converges for antipodes too. About 10 kB gz, so Explore does not import this module.
 */
const { WGS84, AZIMUTH, DISTANCE, DISTANCE_IN, LATITUDE, LONGITUDE } = geodesic.Geodesic;
const POSITION = LATITUDE | LONGITUDE;

/** Length in metres of the shortest way on WGS84 from `from` to `to`, 0…20,003,932. */
export function geodesicMetres(from: LngLat, to: LngLat): number {
  return WGS84.Inverse(from[1], from[0], to[1], to[0], DISTANCE).s12 ?? Number.NaN;
}

interface PolarOffset {
  /** Degrees clockwise from true north, 0 ≤ azimuth < 360; 0 for identical positions. */
  readonly azimuthDegrees: number;
  readonly metres: number;
}

/** Direction and distance in one computation: what `destination` takes back from `from` to `to`. */
export function polarOffset(from: LngLat, to: LngLat): PolarOffset {
  const { s12: metres = Number.NaN, azi1 = 0 } = WGS84.Inverse(from[1], from[0], to[1], to[0], DISTANCE | AZIMUTH);
  return { azimuthDegrees: metres === 0 ? 0 : fullCircle(azi1), metres };
}

/** Where the geodesic ends that leaves `from` at `azimuthDegrees` (any finite angle) and is `metres` long. */
export function destination(from: LngLat, azimuthDegrees: number, metres: number): LngLat {
  return toLngLat(WGS84.Direct(from[1], from[0], azimuthDegrees, metres, POSITION));
}

/** `steps` − 1 positions (whole, ≥ 1) that part the geodesic from `from` to `to` into stretches of one length. */
export function positionsBetween(from: LngLat, to: LngLat, steps: number): LngLat[] {
  const line = WGS84.InverseLine(from[1], from[0], to[1], to[0], POSITION | DISTANCE_IN);
  return Array.from({ length: steps - 1 }, (_, index) =>
    toLngLat(line.Position((line.s13 * (index + 1)) / steps, POSITION)),
  );
}

/**
 * Area in square metres inside a ring of geodesics, the smaller side of it, 0…2.55e14; the ring may be given closed or open,
 * in either direction, across the antimeridian, round a pole. Where a ring crosses itself its parts count against one another.
 */
export function geodesicAreaSquareMetres(ring: readonly LngLat[]): number {
  const polygon = WGS84.Polygon(false);
  for (const [longitude, latitude] of ring) polygon.AddPoint(latitude, longitude);
  return Math.abs(polygon.Compute(false, true).area ?? 0);
}

function toLngLat({ lat2 = Number.NaN, lon2 = Number.NaN }: { lat2?: number; lon2?: number }): LngLat {
  return [lon2, lat2];
}

/** −180…180 as 0 ≤ degrees < 360, never −0. */
function fullCircle(degrees: number): number {
  const positive = degrees < 0 ? degrees + 360 : degrees;
  return positive >= 360 ? 0 : positive + 0;
}

/**
 * Between positions 20 km apart the map's straight line strays from the geodesic by d² tan φ / 8R: 8 m at 45°, 45 m at 80°,
 * 0.2 % of its length at most.
 */
const STEP_METRES = 20_000;

/** On a way half round the Earth a position every 80 km is enough: it is only seen whole on a small map. */
const MAX_STEPS = 256;

/** No position of a line is this near to a pole (1 m), where a longitude means nothing: the step goes over it. */
const POLAR_LATITUDE = 90 - 1e-5;

/**
 * The WGS84 geodesic from `from` to `to` in pieces that do not cross the antimeridian, each of at least two positions with
 * longitudes −180…180; together they begin at `from` and end at `to`. A position at a pole takes the longitude of its neighbour.
 * Between antipodes it leads over a pole, which on the ellipsoid is the shortest way.
 */
export function geodesicLine(from: LngLat, to: LngLat): LngLat[][] {
  return splitAtAntimeridian(withoutPolarLongitudes([from, ...between(from, to), to]));
}

/** A line through `positions` in which no step is longer than 20 km, whole: it may cross the antimeridian. */
export function densify(positions: readonly LngLat[]): LngLat[] {
  const dense = positions.flatMap((position, index) => {
    const before = positions[index - 1];
    return before === undefined ? [position] : [...between(before, position), position];
  });
  return withoutPolarLongitudes(dense);
}

function between(from: LngLat, to: LngLat): LngLat[] {
  const steps = Math.min(Math.ceil(geodesicMetres(from, to) / STEP_METRES), MAX_STEPS);
  if (steps < 2) return [];
  return positionsBetween(from, to, steps).filter(([, latitude]) => Math.abs(latitude) < POLAR_LATITUDE);
}

/** At a pole every longitude is right; that of a neighbour keeps the line off the rest of the map. */
function withoutPolarLongitudes(positions: readonly LngLat[]): LngLat[] {
  return positions.map((position, index) => {
    if (Math.abs(position[1]) !== 90) return position;
    const neighbour = positions[index - 1] ?? positions[index + 1] ?? position;
    return [neighbour[0], position[1]];
  });
}
