/**
 * Features of the file become places and outlines. Checked by hand and not by Valibot: a lesson may hold 100,000 places,
 * and its schemas took 5 µs a place where this takes under 1 µs (see `parse-lesson.ts` for the whole).
 */
import type { Outline, Place } from '../../domain/lesson.ts';
import { readLines, readPoint } from './geometry.ts';
import { foundOf, isObject, type JsonObject, shorten, typeOf } from './json-value.ts';
import type { ProblemList } from './problem-list.ts';
import { checkIdOnce, isOutline, type References } from './references.ts';
import { isId } from './shape.ts';
import { readLocalized, readTexts } from './texts.ts';

/** The places and outlines of a file, in its order. */
export interface Features {
  readonly places: Place[];
  readonly outlines: Outline[];
}

const FEATURES = ['features'];

/** Reads `/features`; faults are noted. What is wrong is left out of the answer. */
export function readFeatures(root: JsonObject, references: References, problems: ProblemList): Features {
  const places: Place[] = [];
  const outlines: Outline[] = [];
  const features = root['features'];
  if (!Array.isArray(features)) {
    if (features === undefined) problems.add(['features'], 'missing', { member: 'features' });
    else problems.add(['features'], 'wrong-type', { expected: 'array', found: typeOf(features) });
    return { places, outlines };
  }
  let onlyOutlines = true;
  for (let index = 0; index < features.length; index++) {
    const feature: unknown = features[index];
    if (!isObject(feature)) {
      problems.add(['features', index], 'wrong-type', { expected: 'object', found: typeOf(feature) });
      continue;
    }
    if (typeof feature['id'] === 'string') checkIdOnce(feature['id'], index, references.features, FEATURES, problems);
    if (isOutline(feature)) {
      const outline = readOutline(feature, index, references, problems);
      if (outline !== undefined) outlines.push(outline);
    } else {
      onlyOutlines = false;
      const place = readPlace(feature, index, references, problems);
      if (place !== undefined) places.push(place);
    }
  }
  if (onlyOutlines) problems.add(['features'], 'empty');
  return { places, outlines };
}

function readPlace(
  feature: JsonObject,
  index: number,
  references: References,
  problems: ProblemList,
): Place | undefined {
  const faultsBefore = problems.count();
  const common = readCommon(feature, index, problems);
  const lngLat = readPoint(feature['geometry'], index, problems);
  if (common === undefined) return undefined;
  const { properties } = common;
  const layer = readText(properties, 'layer', index, problems);
  if (layer !== '' && references.layers?.firsts.has(layer) === false) {
    problems.add(['features', index, 'properties', 'layer'], 'unknown-layer', { id: shorten(layer) });
  }
  const aliases = readTexts(properties['aliases'], () => ['features', index, 'properties', 'aliases'], problems);
  const country = properties['country'];
  if (country !== undefined && !(typeof country === 'string' && /^[A-Z]{2}$/.test(country))) {
    problems.add(['features', index, 'properties', 'country'], 'bad-country', { found: foundOf(country) });
  }
  if (lngLat === undefined || problems.count() > faultsBefore) return undefined;
  const { id, kind, name, source, precision } = common;
  if (country === undefined) return { id, layer, kind, name, aliases, lngLat, source, precision };
  return { id, layer, kind, name, aliases, lngLat, source, precision, country: country as string };
}

function readOutline(
  feature: JsonObject,
  index: number,
  references: References,
  problems: ProblemList,
): Outline | undefined {
  const faultsBefore = problems.count();
  const common = readCommon(feature, index, problems);
  const shape = readLines(feature['geometry'], index, problems);
  if (common === undefined) return undefined;
  const site = readText(common.properties, 'site', index, problems);
  if (site !== '' && !references.isPlace(site)) {
    problems.add(['features', index, 'properties', 'site'], 'unknown-place', { id: shorten(site) });
  }
  if (shape === undefined || problems.count() > faultsBefore) return undefined;
  const { id, kind, name, source, precision } = common;
  return { id, site, kind, name, source, precision, ...shape };
}

type Common = Pick<Place, 'id' | 'kind' | 'name' | 'source' | 'precision'> & { readonly properties: JsonObject };

/** What places and outlines share; undefined where there are no properties to read. */
function readCommon(feature: JsonObject, index: number, problems: ProblemList): Common | undefined {
  const { type, id, properties } = feature;
  if (type !== 'Feature') {
    if (type === undefined) problems.add(['features', index, 'type'], 'missing', { member: 'type' });
    else problems.add(['features', index, 'type'], 'not-one-of', { found: foundOf(type), allowed: 'Feature' });
  }
  if (typeof id !== 'string' || !isId(id)) {
    if (id === undefined) problems.add(['features', index, 'id'], 'missing', { member: 'id' });
    else problems.add(['features', index, 'id'], 'bad-id', { found: foundOf(id) });
  }
  if (!isObject(properties)) {
    if (properties === undefined) problems.add(['features', index, 'properties'], 'missing', { member: 'properties' });
    else
      problems.add(['features', index, 'properties'], 'wrong-type', { expected: 'object', found: typeOf(properties) });
    return undefined;
  }
  const english = readText(properties, 'name', index, problems);
  return {
    id: id as string,
    kind: readText(properties, 'kind', index, problems),
    name: readLocalized(english, properties['names'], () => ['features', index, 'properties', 'names'], problems),
    source: readText(properties, 'source', index, problems),
    precision: readText(properties, 'precision', index, problems),
    properties,
  };
}

/** A property that must be a text with something in it; the empty text where it is not, with the fault noted. */
function readText(properties: JsonObject, member: string, index: number, problems: ProblemList): string {
  const value = properties[member];
  if (typeof value === 'string' && value !== '') return value;
  const path = ['features', index, 'properties', member];
  if (value === undefined) problems.add(path, 'missing', { member });
  else if (value === '') problems.add(path, 'empty');
  else problems.add(path, 'wrong-type', { expected: 'text', found: typeOf(value) });
  return '';
}
