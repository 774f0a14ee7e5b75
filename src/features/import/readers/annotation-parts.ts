/** Reads parts of a W3C Web Annotation: selected words and the identified place. */

import { parseGeoUri } from '../../../codec/coordinates/geo-uri.ts';
import { isObject, type JsonObject } from '../../../codec/lesson/json-value.ts';
import { POSITION_SELECTOR, QUOTE_SELECTOR } from '../../../codec/lesson/passages.ts';
import { countCodePoints } from '../../../domain/code-points.ts';
import { type Quote, SENSES, type Sense } from '../../../domain/lesson.ts';
import type { LngLat } from '../../../domain/lng-lat.ts';
import { asPosition } from './read-places.ts';
import { plainMarkup } from './texts.ts';

/** Words that an annotation selects. */
export interface SelectedWords {
  /** From 0 where the annotation does not say where the words stand. */
  readonly quote: Quote;
  readonly isPositioned: boolean;
}

/** The quotations of a target, or of each of several; none where it selects no words. */
export function wordsOf(target: unknown): SelectedWords[] {
  return listOf(target).flatMap((each) => {
    const selectors = isObject(each) ? selectorsOf(each['selector'], 0) : [];
    const words = selectors.find((selector) => selector['type'] === QUOTE_SELECTOR && isWords(selector['exact']));
    if (words === undefined) return [];
    const position = selectors.find((selector) => selector['type'] === POSITION_SELECTOR);
    const found = position?.['start'];
    const isPositioned = Number.isSafeInteger(found) && (found as number) >= 0;
    const start = isPositioned ? (found as number) : 0;
    const { exact, prefix, suffix } = words as { exact: string; prefix: unknown; suffix: unknown };
    const quote = {
      exact,
      prefix: isWords(prefix) ? prefix : '',
      suffix: isWords(suffix) ? suffix : '',
      start,
      end: start + countCodePoints(exact),
    };
    return [{ quote, isPositioned }];
  });
}

/** Selectors that refine one another are few. */
const DEEPEST = 5;

function selectorsOf(value: unknown, depth: number): JsonObject[] {
  if (depth > DEEPEST) return [];
  return listOf(value)
    .filter(isObject)
    .flatMap((selector) => [selector, ...selectorsOf(selector['refinedBy'], depth + 1)]);
}

/** What the bodies of an annotation say of a place. */
export interface TaggedPlace {
  /** What makes two annotations mean the same place: an address, or its name. */
  readonly key: string;
  /** Id in a lesson, where it was saved from one. */
  readonly id: string | undefined;
  readonly name: string | undefined;
  readonly link: string | undefined;
  readonly lngLat: LngLat | undefined;
  readonly sense: Sense;
  /** Its comments and further tags. */
  readonly note: string;
}

/** The place that the bodies mean, by `identifying` (Recogito: `georeferencing`, `geotagging`); undefined where they mean none. */
export function taggedPlaceOf(annotation: JsonObject): TaggedPlace | undefined {
  const bodies = listOf(annotation['body']).filter(isObject);
  const withPurpose = (...purposes: string[]): JsonObject[] =>
    bodies.filter((body) => purposes.includes(String(body['purpose'])));
  const lngLat = withPurpose('georeferencing', 'geotagging', 'identifying')
    .map(positionOf)
    .find((found) => found);
  const [identifying] = withPurpose('identifying', 'geotagging');
  if (identifying === undefined && lngLat === undefined) return undefined;
  const ids = [identifying?.['id'], identifying?.['source'], identifying?.['value']].filter(isWords);
  const link = ids.find((id) => /^https?:\/\//.test(id));
  const labels = withPurpose('identifying', 'geotagging', 'georeferencing').flatMap(labelsOf);
  const tags = withPurpose('tagging')
    .map((body) => body['value'])
    .filter(isWords);
  const name = labels[0] ?? tags[0];
  const key = link ?? ids[0] ?? name ?? lngLat?.join();
  if (key === undefined) return undefined;
  const sense =
    withPurpose('classifying')
      .map((body) => body['value'])
      .find(isSense) ?? 'place';
  const id = ids.map((each) => /#place-(.+)$/.exec(each)?.[1]).find((found) => found !== undefined);
  return {
    key,
    id: id === undefined ? undefined : decode(id),
    name,
    link,
    lngLat,
    sense,
    note: [...commentsOf(bodies), ...tags.filter((tag) => tag !== name)].join('\n'),
  };
}

/** Names that a body gives its place: of a resource its label, of a feature its name or title. */
function labelsOf({ source, label, properties }: JsonObject): string[] {
  const own = isObject(properties) ? properties : {};
  const of = isObject(source) ? source : {};
  return [of['label'], label, own['name'], own['title']].filter(isWords);
}

function commentsOf(bodies: readonly JsonObject[]): string[] {
  return bodies
    .filter(
      ({ purpose, type }) =>
        purpose === 'commenting' || purpose === 'describing' || (purpose === undefined && type === 'TextualBody'),
    )
    .map(({ value }) => (isWords(value) ? plainMarkup(value) : ''))
    .filter((text) => text !== '');
}

/** Purposes whose words are no part of a passage: comments, tags, and bodies of other kinds. */
export function wordPurposesOf(annotation: JsonObject, isPlaced: boolean): string[] {
  const bodies = listOf(annotation['body']).filter((body) => body !== undefined && body !== null);
  const purposes = bodies.map((body) => {
    if (!isObject(body)) return isWords(body) ? 'body' : '';
    const purpose = body['purpose'] ?? (body['type'] === 'TextualBody' ? 'commenting' : 'body');
    if (PLACE_PURPOSES.has(String(purpose)) || purpose === 'classifying') return '';
    // The tag of a place is its name.
    return isPlaced && purpose === 'tagging' ? '' : String(purpose);
  });
  return [...new Set(purposes)].filter((purpose) => purpose !== '');
}

const PLACE_PURPOSES = new Set(['identifying', 'georeferencing', 'geotagging']);

/** A `geo:` address (RFC 5870), a GeoJSON point, or a GeoJSON feature in a text, as Recogito Studio writes it. */
function positionOf(body: JsonObject): LngLat | undefined {
  const { source, geometry, value } = body;
  const uri = isWords(source) ? source : isObject(source) ? source['id'] : undefined;
  if (isWords(uri) && uri.startsWith('geo:')) return parseGeoUri(uri);
  if (isObject(geometry)) return geometry['type'] === 'Point' ? asPosition(geometry['coordinates']) : undefined;
  const feature = isWords(value) && value.startsWith('{') ? parsed(value) : value;
  return isObject(feature) && feature['geometry'] !== undefined
    ? positionOf({ geometry: feature['geometry'] })
    : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Part of an address as it was before it was written into one. */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function isSense(value: unknown): value is Sense {
  return (SENSES as readonly unknown[]).includes(value);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

function isWords(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
