/** Parses any GeoJSON file into measurable lines, rings and points. */
import type { LngLat } from '../../domain/lng-lat.ts';
import { type Fault, failure, fault, type Result, success } from '../../domain/result.ts';
import type { ShapeProblemCode } from '../../domain/shape-problems.ts';
import { parseJson } from '../lesson/json-text.ts';
import { createShapeReader } from './positions.ts';
import { type GatheredShape, readShape } from './read-shape.ts';

/** Longest text that is read, in UTF-16 units: 100,000 positions with all their digits take a fifth of it. */
export const MAX_CHARACTERS = 20_000_000;

/** What a file holds, in its order. Longitudes −180…180. */
export interface ImportedShape {
  /** Each of two positions or more. */
  readonly lines: readonly (readonly LngLat[])[];
  /** Outer and inner rings of polygons, closed: the last position repeats the first. */
  readonly rings: readonly (readonly LngLat[])[];
  /** All points of the file. */
  readonly points: readonly LngLat[];
}

/**
 * Every line, ring and point of a GeoJSON text: a geometry, a feature or a collection. Features without a geometry are skipped and
 * altitudes dropped. More lenient than RFC 7946 where there is one meaning only: a ring that is not closed is closed, longitudes
 * up to ±540 are wrapped, and a MultiLineString that is cut at the antimeridian is one line again. At most 100,000 positions.
 * A file's size should be looked at before its text is read, too. Faults: {@link ShapeProblemCode}.
 */
export function parseGeoJsonShape(text: string): Result<ImportedShape, Fault<ShapeProblemCode>> {
  if (text.length > MAX_CHARACTERS) {
    return fault('too-large', { found: String(text.length), limit: String(MAX_CHARACTERS) });
  }
  const json = parseJson(text);
  if (!json.ok) {
    const [problem] = json.error;
    return fault(problem?.code === 'too-deep' ? 'too-deep' : 'json-syntax', problem?.params ?? {});
  }
  const reader = createShapeReader();
  const shape: GatheredShape = { lines: [], rings: [], points: [] };
  readShape(json.value, [], reader, shape);
  const found = reader.fault();
  if (found !== undefined) return failure(found);
  const isEmpty = shape.lines.length + shape.rings.length + shape.points.length === 0;
  return isEmpty ? fault('no-shape') : success(shape);
}
