/** Reads features of the file as places and outlines. */
/*
 * Checked by hand and not by Valibot: a lesson may hold 100,000 places, and for the shape of those alone Valibot 1.5 took twice as long
 * as all of `decodeLesson` does (November 2026).
 */
import type { Outline, Place } from '../../domain/lesson.ts';
import { readLines, readPoint } from './geometry.ts';
import { foundOf, isObject, type JsonObject, shorten, typeOf } from './json-value.ts';
import { checkIdOnce, isOutline, type References } from './references.ts';
import {
  areTexts,
  areTextsByLanguage,
  isId,
  localize,
  noteTexts,
  noteTextsByLanguage,
  type ProblemList,
  type TextsByLanguage,
} from './shape.ts';

/** In the order of the file. */
export interface Features {
  readonly places: Place[];
  readonly outlines: Outline[];
}

const FEATURES = ['features'];
const NO_ALIASES: readonly string[] = [];

/** Reads `/features`. Adds problems; skips invalid features. */
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
  const lngLat = readPoint(feature['geometry'], index, problems);
  if (!hasCommonMembers(feature, index, problems)) return undefined;
  const { id, properties } = feature;
  const { layer, aliases = NO_ALIASES, country, note } = properties;
  checkText(properties, 'layer', index, problems);
  if (typeof layer === 'string' && layer !== '' && references.layers?.firsts.has(layer) === false) {
    problems.add(['features', index, 'properties', 'layer'], 'unknown-layer', { id: shorten(layer) });
  }
  if (!areTexts(aliases)) noteTexts(aliases, ['features', index, 'properties', 'aliases'], problems);
  if (country !== undefined && !(typeof country === 'string' && /^[A-Z]{2}$/.test(country))) {
    problems.add(['features', index, 'properties', 'country'], 'bad-country', { found: foundOf(country) });
  }
  if (lngLat === undefined || problems.count() > faultsBefore) return undefined;
  const { kind, source, precision } = properties;
  const name = localize(properties.name, properties.names);
  const place = {
    id,
    layer: layer as string,
    kind,
    name,
    aliases: aliases as readonly string[],
    lngLat,
    source,
    precision,
  };
  if (country !== undefined) Object.assign(place, { country });
  // Files of other programs may have any value by this name: it is shown where it is a text, and written back in any case.
  return typeof note === 'string' && note !== '' ? Object.assign(place, { note }) : place;
}

function readOutline(
  feature: JsonObject,
  index: number,
  references: References,
  problems: ProblemList,
): Outline | undefined {
  const faultsBefore = problems.count();
  const shape = readLines(feature['geometry'], index, problems);
  if (!hasCommonMembers(feature, index, problems)) return undefined;
  const { id, properties } = feature;
  const { site } = properties;
  checkText(properties, 'site', index, problems);
  if (typeof site === 'string' && site !== '' && !references.isPlace(site)) {
    problems.add(['features', index, 'properties', 'site'], 'unknown-place', { id: shorten(site) });
  }
  if (shape === undefined || problems.count() > faultsBefore) return undefined;
  const { kind, source, precision } = properties;
  const name = localize(properties.name, properties.names);
  return { id, site: site as string, kind, name, source, precision, ...shape };
}

/** Checked members that places and outlines share. */
interface Common {
  readonly id: string;
  readonly properties: JsonObject & {
    readonly kind: string;
    readonly name: string;
    readonly names?: TextsByLanguage;
    readonly source: string;
    readonly precision: string;
  };
}

/**
 * Notes what is wrong with the members that places and outlines share. False only where there are no properties to
 * look further into: a caller that goes on counts the problems before it trusts the others.
 */
function hasCommonMembers(feature: JsonObject, index: number, problems: ProblemList): feature is JsonObject & Common {
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
    const path = ['features', index, 'properties'];
    if (properties === undefined) problems.add(path, 'missing', { member: 'properties' });
    else problems.add(path, 'wrong-type', { expected: 'object', found: typeOf(properties) });
    return false;
  }
  checkText(properties, 'name', index, problems);
  checkText(properties, 'kind', index, problems);
  checkText(properties, 'source', index, problems);
  checkText(properties, 'precision', index, problems);
  const { names } = properties;
  if (names !== undefined && !areTextsByLanguage(names)) {
    noteTextsByLanguage(names, ['features', index, 'properties', 'names'], problems);
  }
  return true;
}

/** Adds a problem if a property is not a non-empty text. */
function checkText(properties: JsonObject, member: string, index: number, problems: ProblemList): void {
  const value = properties[member];
  if (typeof value === 'string' && value !== '') return;
  const path = ['features', index, 'properties', member];
  if (value === undefined) problems.add(path, 'missing', { member });
  else if (value === '') problems.add(path, 'empty');
  else problems.add(path, 'wrong-type', { expected: 'text', found: typeOf(value) });
}
