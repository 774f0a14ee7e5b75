/** Collects lines, rings and points from a GeoJSON value. */
import type { LngLat } from '../../domain/lng-lat.ts';
import { foundOf, isObject, type JsonObject } from '../lesson/json-value.ts';
import { joinAcrossAntimeridian } from './join.ts';
import type { Path, ShapeReader } from './positions.ts';

/** What is gathered, in the order of the file. */
export interface GatheredShape {
  readonly lines: LngLat[][];
  readonly rings: LngLat[][];
  readonly points: LngLat[];
}

/** Adds what `value`, a GeoJSON object, holds to `shape`. Stops at the first fault. No deeper than the JSON itself, which is bounded. */
export function readShape(value: unknown, path: Path, reader: ShapeReader, shape: GatheredShape): void {
  const { type, coordinates, features, geometries, geometry }: JsonObject = isObject(value) ? value : {};
  const into = (member: string): Path => [...path, member];
  const eachOf = (list: unknown, member: string, visit: Visit) => each(list, into(member), reader, visit);
  if (type === 'FeatureCollection') {
    eachOf(features, 'features', (feature, at) => readShape(feature, at, reader, shape));
  } else if (type === 'GeometryCollection') {
    eachOf(geometries, 'geometries', (part, at) => readShape(part, at, reader, shape));
  } else if (type === 'Feature') {
    // RFC 7946, 3.2: a feature without a place has the geometry null.
    if (geometry !== null && geometry !== undefined) readShape(geometry, into('geometry'), reader, shape);
  } else if (type === 'Point') {
    // RFC 7946, 3.1: an empty array is a geometry without a place.
    if (!isEmpty(coordinates)) push(shape.points, reader.position(coordinates, into('coordinates')));
  } else if (type === 'MultiPoint') {
    eachOf(coordinates, 'coordinates', (point, at) => push(shape.points, reader.position(point, at)));
  } else if (type === 'LineString') {
    if (!isEmpty(coordinates)) push(shape.lines, reader.line(coordinates, into('coordinates'), 2));
  } else if (type === 'MultiLineString') {
    const lines: LngLat[][] = [];
    eachOf(coordinates, 'coordinates', (line, at) => push(lines, reader.line(line, at, 2)));
    for (const line of joinAcrossAntimeridian(lines)) shape.lines.push(line);
  } else if (type === 'Polygon') {
    readRings(coordinates, into('coordinates'), reader, shape);
  } else if (type === 'MultiPolygon') {
    eachOf(coordinates, 'coordinates', (rings, at) => readRings(rings, at, reader, shape));
  } else if (isObject(value)) reader.note('not-geojson', into('type'), { found: foundOf(type) });
  else reader.note('not-geojson', path, { found: foundOf(value) });
}

function readRings(value: unknown, path: Path, reader: ShapeReader, shape: GatheredShape): void {
  each(value, path, reader, (ring, at) => {
    const positions = reader.line(ring, at, 3);
    const first = positions?.[0];
    const last = positions?.[positions.length - 1];
    if (positions === undefined || first === undefined || last === undefined) return;
    const isClosed = first[0] === last[0] && first[1] === last[1];
    if (isClosed && positions.length < 4) reader.note('too-few-positions', at, { found: '3', minimum: '4' });
    else shape.rings.push(isClosed ? positions : [...positions, first]);
  });
}

type Visit = (entry: unknown, path: Path) => void;

function each(value: unknown, path: Path, reader: ShapeReader, visit: Visit): void {
  if (!Array.isArray(value)) {
    reader.note('not-geojson', path, { found: foundOf(value) });
    return;
  }
  for (let index = 0; index < value.length && reader.fault() === undefined; index++)
    visit(value[index], [...path, index]);
}

function push<Entry>(list: Entry[], entry: Entry | undefined): void {
  if (entry !== undefined) list.push(entry);
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
