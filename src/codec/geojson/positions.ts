/** Reads GeoJSON positions, with a limit, and records the first fault. */
import type { LngLat } from '../../domain/lng-lat.ts';
import type { ShapeProblem, ShapeProblemCode } from '../../domain/shape-problems.ts';
import { wrapLongitude } from '../../geo/antimeridian.ts';
import { foundOf, pointer } from '../lesson/json-value.ts';

/** Most positions that are read: what the map still draws while one of them is dragged. */
export const MAX_POSITIONS = 100_000;

/** A longitude may be a turn off: lines that cross the antimeridian are often written past 180. */
const MAX_LONGITUDE = 540;

/** Steps from the root of the file to a value. */
export type Path = readonly (string | number)[];

/** Reads values of one file. What is wrong gives undefined and is noted. */
export interface ShapeReader {
  readonly position: (value: unknown, path: Path) => LngLat | undefined;
  /** Positions of an array, at least `minimum` of them. */
  readonly line: (value: unknown, path: Path, minimum: number) => LngLat[] | undefined;
  /** Notes a fault, if it is the first. */
  readonly note: (code: ShapeProblemCode, path: Path, params?: Readonly<Record<string, string>>) => void;
  /** The first fault. */
  readonly fault: () => ShapeProblem | undefined;
}

/** A reader that has read nothing yet. */
export function createShapeReader(): ShapeReader {
  let first: ShapeProblem | undefined;
  let count = 0;

  const note: ShapeReader['note'] = (code, path, params = {}) => {
    first ??= { code, params: { pointer: pointer(path), ...params } };
  };

  const ordinate = (axis: 'longitude' | 'latitude', value: number, most: number, path: Path): number | undefined => {
    if (Math.abs(value) <= most) return value;
    const limit = axis === 'longitude' ? '180' : '90';
    note('coordinate-out-of-range', path, { axis, found: foundOf(value), limit });
    return undefined;
  };

  const position: ShapeReader['position'] = (value, path) => {
    count++;
    if (count > MAX_POSITIONS) {
      first ??= { code: 'too-many-positions', params: { limit: String(MAX_POSITIONS) } };
      return undefined;
    }
    const [x, y]: readonly unknown[] = Array.isArray(value) ? value : [];
    if (typeof x !== 'number' || typeof y !== 'number') {
      note('not-a-position', path, { found: foundOf(value) });
      return undefined;
    }
    const longitude = ordinate('longitude', x, MAX_LONGITUDE, path);
    const latitude = ordinate('latitude', y, 90, path);
    return longitude === undefined || latitude === undefined ? undefined : [wrapLongitude(longitude), latitude];
  };

  const line: ShapeReader['line'] = (value, path, minimum) => {
    if (!Array.isArray(value)) {
      note('not-a-position', path, { found: foundOf(value) });
      return undefined;
    }
    const positions: LngLat[] = [];
    for (let index = 0; index < value.length; index++) {
      const read = position(value[index], [...path, index]);
      if (read === undefined) return undefined;
      positions.push(read);
    }
    if (positions.length >= minimum) return positions;
    note('too-few-positions', path, { found: String(positions.length), minimum: String(minimum) });
    return undefined;
  };

  return { position, line, note, fault: () => first };
}
