/** Any GeoJSON, and what other formats are converted to, becomes places: points alone, with what their properties say in the common words. */

import { isObject, type JsonObject, pointer } from '../../../codec/lesson/json-value.ts';
import { isLanguageTag } from '../../../codec/lesson/shape.ts';
import type { LngLat } from '../../../domain/lng-lat.ts';
import type { ImportFormat, ImportProgress } from '../imported.ts';
import type { FoundPlace, PlaceList } from './places.ts';
import type { SkipList } from './skips.ts';

/** What reading needs beside the file. */
export interface PlaceReading {
  readonly places: PlaceList;
  readonly skips: SkipList;
  /** How a feature is named in the list of what was left out, by its index; where it is left open, by its JSON pointer. */
  readonly nameOf?: (index: number) => string;
  readonly tell?: (progress: ImportProgress) => void;
}

/** Features between two reports: a report every few milliseconds. */
const REPORT_EVERY = 5_000;

/** Whether `value` is what this module reads: a FeatureCollection, a Feature or a geometry. */
export function isGeoJson(value: JsonObject): boolean {
  const { type } = value;
  if (type === 'FeatureCollection') return Array.isArray(value['features']);
  return type === 'Feature' || (typeof type === 'string' && GEOMETRIES.has(type));
}

const GEOMETRIES = new Set([
  'Point',
  'MultiPoint',
  'LineString',
  'MultiLineString',
  'Polygon',
  'MultiPolygon',
  'GeometryCollection',
]);

/** Which of the two kinds of GeoJSON a collection is: Linked Places gives its names as a list of toponyms. */
export function geoJsonFormat(value: JsonObject): Extract<ImportFormat, 'geojson' | 'linked-places'> {
  const features = Array.isArray(value['features']) ? (value['features'] as readonly unknown[]) : [value];
  const first = features.find(isObject);
  return Array.isArray(first?.['names']) ? 'linked-places' : 'geojson';
}

/** Adds the places of `value` to the list; everything else is noted as left out. */
export function readPlaces(value: JsonObject, { places, skips, nameOf, tell }: PlaceReading): void {
  const isCollection = value['type'] === 'FeatureCollection';
  const features = isCollection ? (value['features'] as readonly unknown[]) : [value];
  for (let index = 0; index < features.length; index++) {
    if (index % REPORT_EVERY === 0) tell?.({ stage: 'features', done: index, total: features.length });
    const at = nameOf?.(index) ?? pointer(isCollection ? ['features', index] : []);
    readFeature(features[index], at, places, skips);
  }
  tell?.({ stage: 'features', done: features.length, total: features.length });
}

function readFeature(feature: unknown, at: string, places: PlaceList, skips: SkipList): void {
  const geometry = geometryOf(feature);
  if (geometry === undefined) {
    skips.add('not-readable', at);
    return;
  }
  const points: unknown[] = [];
  const hasOther = gatherPoints(geometry, points);
  const lngLat = asPosition(points[0]);
  if (lngLat !== undefined) {
    if (points.length > 1) skips.add('more-points', at);
    places.add({ ...wordsOf(geometry === feature ? {} : (feature as JsonObject)), lngLat }, at);
  } else if (points.length > 0) skips.add('not-on-earth', at);
  else if (!hasOther) skips.add('no-position', at);
  if (hasOther) skips.add('not-a-point', at);
}

/** The geometry of a feature, null where it has none, or a geometry by itself; undefined where `feature` is neither. */
function geometryOf(feature: unknown): unknown {
  if (!isObject(feature)) return undefined;
  const { type } = feature;
  if (type === 'Feature') return feature['geometry'] ?? null;
  return typeof type === 'string' && GEOMETRIES.has(type) ? feature : undefined;
}

/** Adds the positions of points to `points`; true where the geometry has anything else in it. Depth is bounded by the JSON's. */
function gatherPoints(geometry: unknown, points: unknown[]): boolean {
  if (!isObject(geometry)) return false;
  const { type, coordinates, geometries } = geometry;
  if (type === 'Point') {
    if (Array.isArray(coordinates) && coordinates.length > 0) points.push(coordinates);
    return false;
  }
  if (type === 'MultiPoint') {
    for (const position of Array.isArray(coordinates) ? coordinates : []) points.push(position);
    return false;
  }
  if (type === 'GeometryCollection') {
    const parts: readonly unknown[] = Array.isArray(geometries) ? geometries : [];
    // Each is looked at: `some` would stop at the first line.
    return parts.filter((part) => gatherPoints(part, points)).length > 0;
  }
  return typeof type === 'string';
}

/** A position on Earth; undefined where it is none. */
export function asPosition(value: unknown): LngLat | undefined {
  const [lng, lat]: readonly unknown[] = Array.isArray(value) ? value : [];
  if (typeof lng !== 'number' || typeof lat !== 'number') return undefined;
  return Math.abs(lng) <= 180 && Math.abs(lat) <= 90 ? [lng, lat] : undefined;
}

/** What a feature says of its place in the words of this program, of OpenStreetMap, and of Linked Places. */
function wordsOf(feature: JsonObject): Omit<FoundPlace, 'lngLat'> {
  const properties = isObject(feature['properties']) ? feature['properties'] : {};
  const id = feature['id'] ?? properties['id'];
  const toponyms = readToponyms(feature['names']);
  const names = { ...namesByKey(properties), ...textsOf(properties['names']), ...toponyms.names };
  const [country] = Array.isArray(properties['ccodes']) ? (properties['ccodes'] as readonly unknown[]) : [];
  return {
    id: typeof id === 'number' ? String(id) : textOf(id),
    name: firstText(properties, NAME_KEYS) ?? toponyms.first,
    names,
    aliases: [...(Array.isArray(properties['aliases']) ? properties['aliases'].filter(isWords) : []), ...toponyms.more],
    kind: textOf(properties['kind']) ?? typeOfPlace(feature['types']),
    group: textOf(properties['layer']),
    source: textOf(properties['source']) ?? linkOf(feature['@id']),
    precision: textOf(properties['precision']),
    country: textOf(properties['country']) ?? textOf(country),
  };
}

const NAME_KEYS = ['name', 'title', 'label', 'Name', 'NAME', 'titles'];

function firstText(properties: JsonObject, keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const text = textOf(properties[key]);
    if (text !== undefined) return text;
  }
  return undefined;
}

/** `name:ar`, as OpenStreetMap has it, and KML data made from it. */
function namesByKey(properties: JsonObject): Record<string, string> {
  const names: Record<string, string> = {};
  for (const key in properties) {
    const language = key.startsWith('name:') ? key.slice('name:'.length) : undefined;
    const text = textOf(properties[key]);
    if (language !== undefined && text !== undefined && isLanguageTag(language)) names[language] = text;
  }
  return names;
}

function textsOf(value: unknown): Record<string, string> {
  if (!isObject(value)) return {};
  const entries = Object.entries(value);
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => isWords(entry[1]) && isLanguageTag(entry[0])),
  );
}

/** The names of Linked Places (LPF 1.3): the first of each language is a name, the others are further spellings. */
function readToponyms(value: unknown) {
  const names: Record<string, string> = {};
  const more: string[] = [];
  let first: string | undefined;
  for (const entry of Array.isArray(value) ? (value as readonly unknown[]) : []) {
    const toponym = isObject(entry) ? textOf(entry['toponym']) : undefined;
    if (!isObject(entry) || toponym === undefined) continue;
    first ??= toponym;
    const language = textOf(entry['lang']);
    if (language === undefined || !isLanguageTag(language) || names[language] !== undefined) more.push(toponym);
    else names[language] = toponym;
  }
  return { names, more, first };
}

/** The first type of Linked Places as a kind: “Market Town” is none of ours, “town” is. */
function typeOfPlace(types: unknown): string | undefined {
  const [first]: readonly unknown[] = Array.isArray(types) ? types : [];
  return isObject(first) ? textOf(first['label'])?.toLowerCase().replaceAll(' ', '-') : undefined;
}

function linkOf(value: unknown): string | undefined {
  return typeof value === 'string' && /^https?:\/\//.test(value) ? value : undefined;
}

function textOf(value: unknown): string | undefined {
  return isWords(value) ? value.trim() : undefined;
}

function isWords(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}
