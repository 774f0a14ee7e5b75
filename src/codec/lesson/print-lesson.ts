/** Prints a lesson file, preserving unedited and unknown members. */
import type { LocalizedText } from '../../domain/languages.ts';
import type { Article, Layer, Lesson, Outline, Passage, Place, Step } from '../../domain/lesson.ts';
import { isObject, type JsonObject } from './json-value.ts';
import { decodeLesson, FORMAT, type LessonDocument } from './parse-lesson.ts';
import { POSITION_SELECTOR, QUOTE_SELECTOR } from './passages.ts';
import { isOutline } from './references.ts';

/**
 * Whether two values of JSON's kinds are equal, members in any order; an absent member and an undefined one are the same.
 * Recursive: for domain values, which are a few levels deep.
 */
export function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const one = a as Readonly<Record<string, unknown>>;
  const other = b as Readonly<Record<string, unknown>>;
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  for (const key of keys) {
    if (!isSame(one[key], other[key])) return false;
  }
  return true;
}

/** Writes `known` over `before`, preserving unknown members and order; undefined removes a member. */
function over(before: unknown, known: JsonObject): JsonObject {
  return { ...(isObject(before) ? before : {}), ...known };
}

/** Encodes `/lesson/article`. */
export function encodeArticle(article: Article, before: unknown): JsonObject {
  return over(before, { ...article, paragraphs: article.paragraphs });
}

export function encodeLayer(layer: Layer, before: unknown): JsonObject {
  return over(before, { id: layer.id, label: layer.label.en, labels: othersOf(layer.label) });
}

export function encodeStep(step: Step, before: unknown): JsonObject {
  return over(before, { ...step, view: step.view });
}

export function encodePassage(passage: Passage, before: unknown): JsonObject {
  const { id, part, paragraph, quotes, mentions } = passage;
  const had = isObject(before) ? before : {};
  const targetBefore = Array.isArray(had['target']) ? (had['target'] as readonly unknown[]) : [];
  const mentionsBefore = Array.isArray(had['mentions']) ? (had['mentions'] as readonly unknown[]) : [];
  const target = quotes.flatMap(({ exact, prefix, suffix, start, end }, index) => [
    over(targetBefore[2 * index], { type: QUOTE_SELECTOR, exact, prefix, suffix }),
    over(targetBefore[2 * index + 1], { type: POSITION_SELECTOR, start, end }),
  ]);
  const encodedMentions = mentions.map((mention, index) => over(mentionsBefore[index], { ...mention }));
  return over(before, { id, part, paragraph, target, mentions: encodedMentions });
}

/** Preserves an altitude. */
export function encodePlace(place: Place, before: unknown): JsonObject {
  const { id, layer, kind, name, aliases, source, precision, country, note, lngLat } = place;
  const had = isObject(before) ? before : {};
  const common = { layer, kind, name: name.en, names: othersOf(name), aliases, source, precision, country };
  const known = note === undefined ? common : { ...common, note };
  const geometry = isObject(had['geometry']) ? had['geometry'] : {};
  const positionBefore = Array.isArray(geometry['coordinates']) ? (geometry['coordinates'] as readonly unknown[]) : [];
  const coordinates = [lngLat[0], lngLat[1], ...positionBefore.slice(2)];
  return over(before, {
    type: 'Feature',
    id,
    properties: over(had['properties'], known),
    geometry: over(geometry, { type: 'Point', coordinates }),
  });
}

/** One open line becomes a LineString. */
export function encodeOutline(outline: Outline, before: unknown): JsonObject {
  const { id, site, kind, name, source, precision, lines, closed } = outline;
  const had = isObject(before) ? before : {};
  const known = { site, kind, name: name.en, names: othersOf(name), source, precision };
  const openType = lines.length === 1 ? 'LineString' : 'MultiLineString';
  const type = closed ? 'Polygon' : openType;
  const coordinates = type === 'LineString' ? lines[0] : lines;
  return over(before, {
    type: 'Feature',
    id,
    properties: over(had['properties'], known),
    geometry: over(had['geometry'], { type, coordinates }),
  });
}

/** Translations other than English; undefined if there are none. */
function othersOf(name: LocalizedText): JsonObject | undefined {
  const { en: _, ...others } = name;
  return Object.keys(others).length > 0 ? others : undefined;
}

/**
 * The text of the lesson file, two spaces to a level and a final newline. Of a document that was not edited since
 * `parseLesson` made it, exactly `JSON.stringify(source, null, 2)` and a newline. Edited parts are written over those of the
 * same id, foreign members kept; new places come after the last feature.
 */
export function printLesson(document: LessonDocument): string {
  return `${JSON.stringify(encodeLesson(document), null, 2)}\n`;
}

/** Returns {@link LessonDocument.source} itself if nothing was edited; never changes it. */
export function encodeLesson({ lesson, source }: LessonDocument): JsonObject {
  const decoded = decodeLesson(source);
  const before = decoded.ok ? decoded.value.lesson : undefined;
  if (before !== undefined && isSame({ ...before, bounds: lesson.bounds }, lesson)) return source;
  const member = isObject(source['lesson']) ? source['lesson'] : {};
  return {
    ...source,
    type: 'FeatureCollection',
    lesson: {
      ...member,
      format: FORMAT,
      id: lesson.id,
      title: lesson.title,
      language: lesson.language,
      article: isSame(lesson.article, before?.article)
        ? member['article']
        : encodeArticle(lesson.article, member['article']),
      layers: encodeParts(lesson.layers, before?.layers, sourcesById(member['layers']), encodeLayer),
      passages: encodeParts(lesson.passages, before?.passages, sourcesById(member['passages']), encodePassage),
      steps: encodeSteps(lesson, before, member['steps']),
    },
    features: encodeFeatures(lesson, before, source['features']),
  };
}

/** Steps have no ids, so unedited ones are found by content. */
function encodeSteps(lesson: Lesson, before: Lesson | undefined, sources: unknown): unknown {
  const list = Array.isArray(sources) ? (sources as readonly unknown[]) : [];
  if (lesson.steps.length === 0 && sources === undefined) return undefined;
  return lesson.steps.map((step, index) => {
    const same = before?.steps.findIndex((other) => isSame(other, step)) ?? -1;
    return same >= 0 ? list[same] : encodeStep(step, list[index]);
  });
}

/** Places replace places and outlines replace outlines, in order; new ones come last. */
function encodeFeatures(lesson: Lesson, before: Lesson | undefined, sources: unknown): unknown[] {
  const list = Array.isArray(sources) ? (sources as readonly unknown[]) : [];
  const byId = sourcesById(list);
  const places = encodeParts(lesson.places, before?.places, byId, encodePlace);
  const outlines = encodeParts(lesson.outlines, before?.outlines, byId, encodeOutline);
  let nextPlace = 0;
  let nextOutline = 0;
  const inOrder = list.flatMap((feature) => {
    const isLine = isObject(feature) && isOutline(feature);
    const part = isLine ? outlines[nextOutline++] : places[nextPlace++];
    return part === undefined ? [] : [part];
  });
  return [...inOrder, ...places.slice(nextPlace), ...outlines.slice(nextOutline)];
}

/** Unedited parts stay as in the file; others are written over the part with the same id. */
function encodeParts<Part extends { readonly id: string }>(
  parts: readonly Part[],
  before: readonly Part[] | undefined,
  sources: ReadonlyMap<string, unknown>,
  encode: (part: Part, before: unknown) => JsonObject,
): unknown[] {
  const partsBefore = new Map(before?.map((part) => [part.id, part]));
  return parts.map((part) => {
    const source = sources.get(part.id);
    return source !== undefined && isSame(part, partsBefore.get(part.id)) ? source : encode(part, source);
  });
}

function sourcesById(list: unknown): ReadonlyMap<string, unknown> {
  if (!Array.isArray(list)) return new Map();
  return new Map((list as readonly unknown[]).map((item) => [isObject(item) ? String(item['id']) : '', item]));
}
