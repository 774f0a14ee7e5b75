/** Prints a lesson file, preserving unedited and unknown members. */
import type { Lesson } from '../../domain/lesson.ts';
import { isSame } from './compare.ts';
import { encodeArticle, encodeLayer, encodeOutline, encodePassage, encodePlace, encodeStep } from './encode.ts';
import { isObject, type JsonObject } from './json-value.ts';
import { FORMAT, type LessonDocument } from './lesson-document.ts';
import { decodeLesson } from './parse-lesson.ts';
import { isOutline } from './references.ts';

/**
 * The text of the lesson file, two spaces to a level and a final newline. Of a document that was not edited since
 * `parseLesson` made it, exactly `JSON.stringify(source, null, 2)` and a newline. Edited parts are written over those of the
 * same id, foreign members kept; new places come after the last feature.
 */
export function printLesson(document: LessonDocument): string {
  return `${JSON.stringify(encodeLesson(document), null, 2)}\n`;
}

/** The JSON value of the lesson file. {@link LessonDocument.source} itself where nothing was edited; it is never changed. */
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

/** Steps have no ids: one that was not edited is found by its content. */
function encodeSteps(lesson: Lesson, before: Lesson | undefined, sources: unknown): unknown {
  const list = Array.isArray(sources) ? (sources as readonly unknown[]) : [];
  if (lesson.steps.length === 0 && sources === undefined) return undefined;
  return lesson.steps.map((step, index) => {
    const same = before?.steps.findIndex((other) => isSame(other, step)) ?? -1;
    return same >= 0 ? list[same] : encodeStep(step, list[index]);
  });
}

/** Places in their order where places stood, outlines where outlines stood, and the rest at the end. */
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

/** Each part as the file had it where it is the same, else written over what the file had under its id. */
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
