/** Wraps longitudes, and cuts lines at the antimeridian and at the poles. */
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

/** A step that turns this far in longitude leads over a pole and has no longitude in between. */
const OVER_THE_POLE_DEGREES = 180 - 1e-4;

/**
 * The pieces of a line along a great circle, none of which crosses the antimeridian; each holds at least two positions,
 * longitudes −180…180. The latitude of a cut is that of the great circle. `points` stand less than half the Earth apart.
 * A line over a pole comes up to it on one meridian and leaves it on the other, in two pieces.
 */
export function splitAtAntimeridian(points: readonly LngLat[]): LngLat[][] {
  const settled = settleOnOneSide(points);
  const first = settled[0];
  if (first === undefined) return [];
  let piece: LngLat[] = [first];
  const pieces = [piece];
  for (let index = 1; index < settled.length; index++) {
    const before = settled[index - 1] as LngLat;
    const after = settled[index] as LngLat;
    const turn = Math.abs(after[0] - before[0]);
    if (Math.abs(turn - 180) <= 180 - OVER_THE_POLE_DEGREES) {
      const pole = before[1] + after[1] >= 0 ? 90 : -90;
      piece.push([before[0], pole]);
      piece = [[after[0], pole], after];
      pieces.push(piece);
    } else if (turn > 180) {
      const side = before[0] > 0 ? 180 : -180;
      const latitude = latitudeAtAntimeridian(before, after);
      piece.push([side, latitude]);
      piece = [[-side, latitude], after];
      pieces.push(piece);
    } else piece.push(after);
  }
  const lines = pieces.map(withoutRepeats).filter((line) => line.length > 1);
  return lines.length > 0 ? lines : [[first, first]];
}

/** 180° E and 180° W are one meridian: a position on it is written as on the side that the line comes from. */
function settleOnOneSide(points: readonly LngLat[]): LngLat[] {
  const inner = points.find(([longitude]) => Math.abs(longitude) < 180) ?? points[0];
  let side = inner !== undefined && inner[0] < 0 ? -180 : 180;
  return points.map((point) => {
    if (Math.abs(point[0]) === 180) return [side, point[1]];
    side = point[0] < 0 ? -180 : 180;
    return point;
  });
}

/** Where the chord from `a` to `b` pierces the plane of the antimeridian: a chord lies in the plane of its great circle. */
function latitudeAtAntimeridian(a: LngLat, b: LngLat): number {
  if (Math.abs(a[0]) === 180) return a[1];
  const [ax, ay, az] = toUnitVector(a);
  const [bx, by, bz] = toUnitVector(b);
  const share = ay === by ? 0 : ay / (ay - by);
  const x = ax + share * (bx - ax);
  const z = az + share * (bz - az);
  return (Math.atan2(z, Math.abs(x)) * 180) / Math.PI;
}

function toUnitVector([longitude, latitude]: LngLat): readonly [x: number, y: number, z: number] {
  const lambda = (longitude * Math.PI) / 180;
  const phi = (latitude * Math.PI) / 180;
  return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
}

function withoutRepeats(line: readonly LngLat[]): LngLat[] {
  return line.filter(([longitude, latitude], index) => {
    const before = line[index - 1];
    return before === undefined || before[0] !== longitude || before[1] !== latitude;
  });
}

/**
 * The pieces of a ring whose last position repeats its first, longitudes −180…180. Where it is cut, the piece that ends at the
 * first position and the one that begins there are one.
 */
export function splitClosedLine(ring: readonly LngLat[]): LngLat[][] {
  const pieces = splitAtAntimeridian(ring);
  const first = pieces[0];
  const last = pieces[pieces.length - 1];
  if (first === undefined || last === undefined || first === last) return pieces;
  if (!isSame(last[last.length - 1], first[0])) return pieces;
  return [[...last, ...first.slice(1)], ...pieces.slice(1, -1)];
}

export function isClosed(line: readonly LngLat[]): boolean {
  return line.length > 2 && isSame(line[0], line[line.length - 1]);
}

function isSame(one: LngLat | undefined, other: LngLat | undefined): boolean {
  return one !== undefined && other !== undefined && one[0] === other[0] && one[1] === other[1];
}
