/** Reads feature geometries as positions on Earth. */
import type { Outline } from '../../domain/lesson.ts';
import type { LngLat } from '../../domain/lng-lat.ts';
import { foundOf, isObject, type JsonObject, typeOf } from './json-value.ts';
import type { Path, ProblemList } from './shape.ts';

/** Undefined, with problems, if it is not a Point. Ignores altitude. */
export function readPoint(geometry: unknown, index: number, problems: ProblemList): LngLat | undefined {
  if (!isGeometry(geometry, index, problems)) return undefined;
  if (geometry['type'] !== 'Point') {
    noteType(geometry['type'], 'Point', index, problems);
    return undefined;
  }
  const position = asPosition(geometry['coordinates']);
  if (position === undefined)
    notePosition(geometry['coordinates'], ['features', index, 'geometry', 'coordinates'], problems);
  return position;
}

/** Reads a LineString, MultiLineString or Polygon. Undefined, with problems, if it is none. */
export function readLines(
  geometry: unknown,
  index: number,
  problems: ProblemList,
): Pick<Outline, 'lines' | 'closed'> | undefined {
  if (!isGeometry(geometry, index, problems)) return undefined;
  const { type, coordinates } = geometry;
  const path = ['features', index, 'geometry', 'coordinates'];
  if (type === 'LineString') return { lines: [readLine(coordinates, path, false, problems)], closed: false };
  if (type !== 'MultiLineString' && type !== 'Polygon') {
    noteType(type, 'LineString, MultiLineString, Polygon', index, problems);
    return undefined;
  }
  const closed = type === 'Polygon';
  if (!isList(coordinates, path, problems)) return undefined;
  if (coordinates.length === 0) problems.add(path, 'empty');
  return { lines: coordinates.map((line, at) => readLine(line, [...path, at], closed, problems)), closed };
}

function isGeometry(geometry: unknown, index: number, problems: ProblemList): geometry is JsonObject {
  if (isObject(geometry)) return true;
  const path = ['features', index, 'geometry'];
  if (geometry === undefined) problems.add(path, 'missing', { member: 'geometry' });
  else problems.add(path, 'wrong-type', { expected: 'object', found: typeOf(geometry) });
  return false;
}

function noteType(type: unknown, allowed: string, index: number, problems: ProblemList): void {
  const path = ['features', index, 'geometry', 'type'];
  if (type === undefined) problems.add(path, 'missing', { member: 'type' });
  else problems.add(path, 'not-one-of', { found: foundOf(type), allowed });
}

function isList(value: unknown, path: Path, problems: ProblemList): value is readonly unknown[] {
  if (Array.isArray(value)) return true;
  if (value === undefined) problems.add(path, 'missing', { member: String(path[path.length - 1]) });
  else problems.add(path, 'wrong-type', { expected: 'array', found: typeOf(value) });
  return false;
}

function readLine(value: unknown, path: Path, closed: boolean, problems: ProblemList): LngLat[] {
  if (!isList(value, path, problems)) return [];
  const faultsBefore = problems.count();
  const line: LngLat[] = [];
  for (let index = 0; index < value.length; index++) {
    const position = asPosition(value[index]);
    if (position !== undefined) line.push(position);
    else notePosition(value[index], [...path, index], problems);
  }
  if (problems.count() > faultsBefore) return line;
  // RFC 7946, 3.1.4 and 3.1.6.
  const minimum = closed ? 4 : 2;
  const first = line[0];
  const last = line[line.length - 1];
  if (line.length < minimum || first === undefined || last === undefined) {
    problems.add(path, 'too-few-positions', { found: String(line.length), minimum: String(minimum) });
  } else if (closed && (first[0] !== last[0] || first[1] !== last[1])) problems.add(path, 'open-ring');
  return line;
}

/** Undefined if `value` is not a position on Earth. */
function asPosition(value: unknown): LngLat | undefined {
  if (!Array.isArray(value)) return undefined;
  const longitude: unknown = value[0];
  const latitude: unknown = value[1];
  if (!isWithin(longitude, 180) || !isWithin(latitude, 90)) return undefined;
  // The file's own array serves where there is no altitude in it: 100,000 arrays less.
  return value.length === 2 ? (value as unknown as LngLat) : [longitude, latitude];
}

function notePosition(value: unknown, path: Path, problems: ProblemList): void {
  if (!isList(value, path, problems)) return;
  noteOrdinate(value[0], 'longitude', 180, [...path, 0], problems);
  noteOrdinate(value[1], 'latitude', 90, [...path, 1], problems);
}

function isWithin(value: unknown, limit: number): value is number {
  return typeof value === 'number' && value >= -limit && value <= limit;
}

function noteOrdinate(
  value: unknown,
  axis: 'longitude' | 'latitude',
  limit: number,
  path: Path,
  problems: ProblemList,
): void {
  if (isWithin(value, limit)) return;
  if (value === undefined) problems.add(path, 'missing', { member: axis });
  else if (typeof value !== 'number') problems.add(path, 'wrong-type', { expected: 'number', found: typeOf(value) });
  else {
    const params = { axis, found: foundOf(value), minimum: String(-limit), maximum: String(limit) };
    problems.add(path, 'coordinate-out-of-range', params);
  }
}
