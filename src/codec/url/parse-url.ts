/** From a URL to the state worth sharing. Total: what makes no sense is dropped and named, the rest of the link works. */
import { LANGUAGES } from '../../domain/languages.ts';
import { FIRST_LESSON, type LessonSource } from '../../domain/lesson-source.ts';
import { UNITS } from '../../domain/units.ts';
import { ALL_VIEWS, VIEWS } from '../../domain/views.ts';
import { parseCamera } from './camera.ts';
import { parsePositions, parseRings } from './measurement.ts';
import { parseOverlay } from './overlay.ts';
import {
  DEFAULT_URL_VALUES,
  type DroppedValue,
  PARAMETERS,
  type Parameter,
  type Referable,
  type UrlValues,
} from './page-url.ts';

/** What a URL says, and what of it was dropped. */
export interface ParsedUrl {
  readonly address: UrlValues;
  readonly dropped: readonly DroppedValue[];
}

/** Which lesson a URL or its tail asks for. Of a lesson and a draft the draft counts. */
export function parseLessonSource(url: string): LessonSource {
  const { query } = splitUrl(url);
  const key = query.get(PARAMETERS.draft);
  if (key) return { type: 'draft', key };
  const id = query.get(PARAMETERS.lesson);
  return id ? { type: 'lesson', id } : FIRST_LESSON;
}

/**
 * Reads a URL or its tail (`?place=…#map=…`). Parameters that are not ours are left alone without a word.
 * Of a parameter that comes twice the first counts.
 */
export function parseUrl(url: string, referable: Referable): ParsedUrl {
  const dropped: DroppedValue[] = [];
  const { query, fragment } = splitUrl(url);

  const read = <Value>(parameter: Parameter, source: URLSearchParams, parse: (text: string) => Value | undefined) => {
    const text = source.get(PARAMETERS[parameter]);
    if (text === null) return undefined;
    const value = parse(text);
    if (value === undefined) dropped.push({ parameter, value: text });
    return value;
  };

  // A link measures one thing: where it names a line and an area, the line counts.
  const line = read('line', query, parsePositions);
  const area = read('area', query, parsePositions);
  const source = parseLessonSource(url);
  const address: UrlValues = {
    source,
    // Only a draft has an author.
    view: read('view', query, oneOf(source.type === 'draft' ? ALL_VIEWS : VIEWS)) ?? DEFAULT_URL_VALUES.view,
    place: read('place', query, (id) => (referable.places.has(id) ? id : undefined)) ?? null,
    sites: read('sites', query, idList(referable.places, 2)) ?? [],
    overlay: read('overlay', query, parseOverlay) ?? null,
    measurement: {
      positions: line ?? area ?? [],
      closed: line === undefined && area !== undefined,
      rangeRings: read('rings', query, parseRings) ?? [],
    },
    layers: read('layers', query, layerList(referable)) ?? null,
    step: read('step', query, stepNumber(referable.steps)) ?? null,
    teacher: read('teacher', query, flag) ?? false,
    language: read('language', query, oneOf(LANGUAGES)) ?? DEFAULT_URL_VALUES.language,
    unit: read('unit', query, oneOf(UNITS)) ?? DEFAULT_URL_VALUES.unit,
    embed: read('embed', query, flag) ?? false,
    camera: read('camera', fragment, (text) => parseCamera(text) ?? undefined) ?? null,
  };
  return { address, dropped };
}

function splitUrl(url: string): { query: URLSearchParams; fragment: URLSearchParams } {
  const hash = url.indexOf('#');
  const beforeHash = hash < 0 ? url : url.slice(0, hash);
  const question = beforeHash.indexOf('?');
  return {
    query: new URLSearchParams(question < 0 ? '' : beforeHash.slice(question + 1)),
    fragment: new URLSearchParams(hash < 0 ? '' : url.slice(hash + 1)),
  };
}

function oneOf<Value extends string>(values: readonly Value[]): (text: string) => Value | undefined {
  return (text) => values.find((value) => value === text);
}

function flag(text: string): true | undefined {
  return text === '' || text === '1' || text === 'true' ? true : undefined;
}

function idList(known: { has(id: string): boolean }, most: number): (text: string) => readonly string[] | undefined {
  return (text) => {
    const ids = text.split(',');
    const right = ids.length <= most && new Set(ids).size === ids.length && ids.every((id) => known.has(id));
    return right ? ids : undefined;
  };
}

function layerList(referable: Referable): (text: string) => readonly string[] | undefined {
  const parseIds = idList(referable.layers, Number.POSITIVE_INFINITY);
  return (text) => (text === '' ? [] : parseIds(text));
}

function stepNumber(steps: number): (text: string) => number | undefined {
  return (text) => {
    const step = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
    return step >= 1 && step <= steps ? step : undefined;
  };
}
