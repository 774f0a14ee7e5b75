/** Reads the points of any GeoJSON as places, with what their properties say. */

import { isObject, type JsonObject, pointer } from '../../../codec/lesson/json-value.ts';
import { isLanguageTag } from '../../../codec/lesson/shape.ts';
import type { LngLat } from '../../../domain/lng-lat.ts';
import type { ImportFormat } from '../imported.ts';
import { applyPlan, isNameText, planFields, SAMPLE_SIZE } from './fields.ts';
import type { FoundPlace, PlaceReading } from './places.ts';
import { fromWebMercator, positionOn, shouldTurn } from './read-position.ts';
import { type Fields, flatten } from './texts.ts';

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

/** What a collection says of its coordinates: degrees, metres of Web Mercator, or the name of another system. */
export function projectionOf(value: JsonObject): 'degrees' | 'web-mercator' | { readonly other: string } {
  const crs = isObject(value['crs']) ? value['crs'] : {};
  const properties = isObject(crs['properties']) ? crs['properties'] : {};
  const name = properties['name'] ?? properties['code'];
  if (typeof name !== 'string' && typeof name !== 'number') return 'degrees';
  const code = /(\w+)$/.exec(String(name).trim())?.[1]?.toUpperCase() ?? '';
  if (['3857', '900913', '102100', '102113', '3785'].includes(code)) return 'web-mercator';
  return ['CRS84', 'CRS84H', '4326', '4979', '4258', '4269', 'WGS84', '84'].includes(code)
    ? 'degrees'
    : { other: String(name) };
}

/** Members of a collection that are read, or say nothing of its places. */
const KNOWN_MEMBERS = new Set([
  'type',
  'features',
  'name',
  'title',
  'crs',
  'bbox',
  '@context',
  'geometry',
  'properties',
  'id',
]);

/** Adds the places of `value` to the list; everything else is counted as left out. */
export function readPlaces(value: JsonObject, { places, skips, nameOf, tell, options, onNames }: PlaceReading): void {
  const isCollection = value['type'] === 'FeatureCollection';
  const features = isCollection ? (value['features'] as readonly unknown[]) : [value];
  const atOf = (index: number): string => nameOf?.(index) ?? pointer(isCollection ? ['features', index] : []);
  if (isCollection && nameOf === undefined) {
    for (const member of Object.keys(value)) {
      if (!KNOWN_MEMBERS.has(member)) skips.add('fields-dropped', '', member);
    }
  }
  const isMercator = projectionOf(value) === 'web-mercator';
  const points = features.map((feature) => pointsOf(feature, isMercator));
  const turn = shouldTurn(
    points.map((found) => found?.positions[0]),
    options?.turned,
  );
  if (turn) skips.add('turned', atOf(0));
  const heads = new Set<string>();
  const samples: Fields[] = [];
  for (const feature of features) {
    const fields = fieldsOf(feature);
    for (const head of fields.keys()) if (heads.size < MAX_HEADS) heads.add(head);
    if (samples.length < SAMPLE_SIZE) samples.push(fields);
  }
  const plan = planFields(
    [...heads],
    samples.map((fields) => (head) => fields.get(head) ?? ''),
    new Set(),
    options?.name,
  );
  onNames?.(plan.names);
  const [name] = plan.names;
  if (name !== undefined && plan.isNameGuessed) skips.add('name-guessed', atOf(0), name);
  for (let index = 0; index < features.length; index++) {
    if (index % REPORT_EVERY === 0) tell?.({ stage: 'features', done: index, total: features.length });
    const at = atOf(index);
    const found = points[index];
    if (found === undefined) {
      skips.add('not-readable', at);
      continue;
    }
    const [first] = found.positions;
    const lngLat = first && (turn ? positionOn(first[1], first[0]) : positionOn(first[0], first[1]));
    if (lngLat !== undefined) {
      const feature = features[index] as JsonObject;
      if (isTakeoutWithoutPosition(feature, lngLat)) {
        skips.add('no-position', at);
        continue;
      }
      if (places.isFull()) {
        skips.add('too-many-places', at);
        continue;
      }
      if (isMercator) skips.add('projected', at);
      if (found.positions.length > 1) skips.add('more-points', at);
      const fields = fieldsOf(feature);
      const noted: string[] = [];
      const words = applyPlan(
        plan,
        (head) => fields.get(head) ?? '',
        (head) => noted.push(head),
      );
      if (places.add({ ...withOwnWords(feature, words), lngLat }, at) === undefined) continue;
      for (const head of noted) skips.add('fields-noted', at, head);
      for (const head of plan.styles) if (fields.has(head)) skips.add('fields-dropped', at, head);
    } else if (found.count > 0) skips.add('not-on-earth', at);
    else if (!found.hasOther) skips.add('no-position', at);
    if (found.hasOther) skips.add('not-a-point', at);
  }
  tell?.({ stage: 'features', done: features.length, total: features.length });
}

/** More properties than these are no table any more. */
const MAX_HEADS = 500;

/** Points of a feature: pairs of latitude and longitude as they stand. */
interface FoundPoints {
  readonly positions: readonly (readonly [number, number])[];
  /** With those that are no two numbers. */
  readonly count: number;
  /** Whether it has lines or areas, too. */
  readonly hasOther: boolean;
}

function pointsOf(feature: unknown, isMercator: boolean): FoundPoints | undefined {
  const geometry = geometryOf(feature);
  if (geometry === undefined) return undefined;
  const points: unknown[] = [];
  const hasOther = gatherPoints(geometry, points);
  const positions: [number, number][] = [];
  for (const point of points) {
    const [x, y]: readonly unknown[] = Array.isArray(point) ? point : [];
    if (typeof x !== 'number' || typeof y !== 'number') continue;
    const lngLat = isMercator ? fromWebMercator(x, y) : ([x, y] as const);
    if (lngLat !== undefined) positions.push([lngLat[1], lngLat[0]]);
  }
  return { positions, count: points.length, hasOther };
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
  return typeof lng === 'number' && typeof lat === 'number' ? positionOn(lat, lng) : undefined;
}

/** Google Takeout writes 0, 0 for places that it does not know, and says so in a comment. */
function isTakeoutWithoutPosition({ properties }: JsonObject, [lng, lat]: LngLat): boolean {
  return lng === 0 && lat === 0 && isObject(properties) && /google/.test(JSON.stringify(properties));
}

/** Members of a feature that are no fields of its place. */
const STRUCTURE = new Set(['type', 'geometry', 'properties', 'bbox', 'id', '@id', 'names', 'types', '@context']);
/** Properties that are lists or lists by language in this program’s own files. */
const OWN_LISTS = new Set(['names', 'aliases', 'titles', 'ccodes']);

function fieldsOf(feature: unknown): Fields {
  const fields: Fields = new Map();
  if (!isObject(feature) || feature['type'] !== 'Feature') return fields;
  const { properties } = feature;
  if (isObject(properties)) flatten(properties, fields, OWN_LISTS);
  flatten(feature, fields, STRUCTURE);
  return fields;
}

/** `words`, with what the file has in the forms of this program and of Linked Places. */
function withOwnWords(feature: JsonObject, words: Omit<FoundPlace, 'lngLat'>): Omit<FoundPlace, 'lngLat'> {
  if (feature['type'] !== 'Feature') return words;
  const properties = isObject(feature['properties']) ? feature['properties'] : {};
  const { id } = feature;
  const toponyms = readToponyms(feature['names']);
  const own = readOwnNames(properties['names']);
  const [country] = Array.isArray(properties['ccodes']) ? (properties['ccodes'] as readonly unknown[]) : [];
  const title = textOf(properties['titles']);
  return {
    ...words,
    id: typeof id === 'number' ? String(id) : (textOf(id) ?? words.id),
    name: words.name ?? (words.names?.['en'] === undefined ? (title ?? toponyms.first) : undefined),
    names: { ...words.names, ...own.names, ...toponyms.names },
    aliases: [...(words.aliases ?? []), ...aliasesOf(properties['aliases']), ...own.more, ...toponyms.more],
    kind: words.kind ?? typeOfPlace(feature['types']),
    source: words.source ?? linkOf(feature['@id']),
    country: words.country ?? textOf(country),
  };
}

function aliasesOf(value: unknown): string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : value === undefined ? [] : [value];
  return list.flatMap((alias) => textOf(alias) ?? (typeof alias === 'number' ? String(alias) : []));
}

/** `names` of this program: by language; what has no language is a further spelling. */
function readOwnNames(value: unknown) {
  const names: Record<string, string> = {};
  const more: string[] = [];
  for (const [language, name] of isObject(value) ? Object.entries(value) : []) {
    const text = textOf(name);
    if (text === undefined) continue;
    if (isLanguageTag(language)) names[language] = text;
    else more.push(text);
  }
  return { names, more };
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
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** The title that a collection gives itself. */
export function titleOfCollection(value: JsonObject): string | undefined {
  const text = textOf(value['title']) ?? textOf(value['name']);
  return text !== undefined && isNameText(text) ? text : undefined;
}
