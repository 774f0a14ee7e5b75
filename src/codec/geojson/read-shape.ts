/** Walks through a GeoJSON value and gathers its lines, rings and points. */
import type { LngLat } from '../../domain/lng-lat.ts';
import { foundOf, isObject } from '../lesson/json-value.ts';
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
  const object = isObject(value) ? value : {};
  const into = (member: string): Path => [...path, member];
  const coordinates = object['coordinates'];
  switch (object['type']) {
    case 'FeatureCollection':
      return each(object['features'], into('features'), reader, (feature, at) => readShape(feature, at, reader, shape));
    case 'GeometryCollection':
      return each(object['geometries'], into('geometries'), reader, (part, at) => readShape(part, at, reader, shape));
    case 'Feature':
      // RFC 7946, 3.2: a feature without a place has the geometry null.
      if (object['geometry'] === null || object['geometry'] === undefined) return;
      return readShape(object['geometry'], into('geometry'), reader, shape);
    case 'Point':
      // RFC 7946, 3.1: an empty array is a geometry without a place.
      if (!isEmpty(coordinates)) push(shape.points, reader.position(coordinates, into('coordinates')));
      return;
    case 'MultiPoint':
      return each(coordinates, into('coordinates'), reader, (point, at) => push(shape.points, reader.position(point, at)));
    case 'LineString':
      if (!isEmpty(coordinates)) push(shape.lines, reader.line(coordinates, into('coordinates'), 2));
      return;
    case 'MultiLineString': {
      const lines: LngLat[][] = [];
      each(coordinates, into('coordinates'), reader, (line, at) => push(lines, reader.line(line, at, 2)));
      shape.lines.push(...joinAcrossAntimeridian(lines));
      return;
    }
    case 'Polygon':
      return readRings(coordinates, into('coordinates'), reader, shape);
    case 'MultiPolygon':
      return each(coordinates, into('coordinates'), reader, (rings, at) => readRings(rings, at, reader, shape));
    default:
      reader.note('not-geojson', isObject(value) ? into('type') : path, {
        found: foundOf(isObject(value) ? object['type'] : value),
      });
  }
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

function each(value: unknown, path: Path, reader: ShapeReader, visit: (entry: unknown, path: Path) => void): void {
  if (!Array.isArray(value)) {
    reader.note('not-geojson', path, { found: foundOf(value) });
    return;
  }
  for (let index = 0; index < value.length && reader.fault() === undefined; index++) visit(value[index], [...path, index]);
}

function push<Entry>(list: Entry[], entry: Entry | undefined): void {
  if (entry !== undefined) list.push(entry);
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
