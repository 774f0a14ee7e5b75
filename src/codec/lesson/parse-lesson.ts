/** Parses a lesson file: a checked lesson, or every problem it has. */

import * as v from 'valibot';
import type { Article, Layer, Lesson } from '../../domain/lesson.ts';
import { failure, type Problem, type Result, success } from '../../domain/result.ts';
import { boundsOf } from '../../geo/bounds.ts';
import { readFeatures } from './features.ts';
import { parseJson } from './json-text.ts';
import { foundOf, isObject, type JsonObject, typeOf } from './json-value.ts';
import { readPassages } from './passages.ts';
import { checkIdOnce, gatherReferences, type References } from './references.ts';
import {
  areTextsByLanguage,
  createProblemList,
  id,
  isCalendarDate,
  isDigest,
  isLanguageTag,
  localize,
  members,
  noteTextsByLanguage,
  type ProblemList,
  read,
  readItems,
  readList,
  textThat,
  wholeNumber,
  words,
} from './shape.ts';
import { readSteps } from './steps.ts';

/** Format written, and newest format read. */
export const FORMAT = 'dateline-lesson/1';

/** A lesson with the file that it came from. */
export interface LessonDocument {
  readonly lesson: Lesson;
  /** JSON value of the file, from which unknown members are preserved. */
  readonly source: JsonObject;
  /** Problems of steps; their invalid parts were skipped. */
  readonly warnings: readonly Problem[];
}

const headSchema = members({ id, title: words, language: textThat(isLanguageTag, 'bad-language') });

const articleSchema = members({
  headline: words,
  publisher: words,
  published: textThat(isCalendarDate, 'bad-date'),
  language: textThat(isLanguageTag, 'bad-language'),
  codePoints: wholeNumber,
  sha256: textThat(isDigest, 'bad-digest'),
  paragraphs: v.optional(wholeNumber),
});

const layerSchema = members({ id, label: words });

type Head = Pick<Lesson, 'id' | 'title' | 'language'>;

function readHead(member: JsonObject, problems: ProblemList): Head | undefined {
  return read(headSchema, member, ['lesson'], problems);
}

function readArticle(member: JsonObject, problems: ProblemList): Article | undefined {
  const shaped = read(members({ article: articleSchema }), member, ['lesson'], problems);
  if (shaped === undefined) return undefined;
  const { paragraphs, ...rest } = shaped.article;
  return paragraphs === undefined ? rest : { ...rest, paragraphs };
}

/** Reads `/lesson/layers`, which must not be empty. */
function readLayers(member: JsonObject, references: References, problems: ProblemList): Layer[] {
  const root = ['lesson', 'layers'];
  const items = readList(member, 'layers', ['lesson'], problems);
  if (items?.length === 0) problems.add(root, 'empty');
  return readItems(items, root, problems, (item, path, index) => {
    const layer = read(layerSchema, item, path, problems);
    const { labels } = item;
    const others = areTextsByLanguage(labels) ? labels : undefined;
    if (labels !== others) noteTextsByLanguage(labels, [...path, 'labels'], problems);
    if (layer === undefined) return undefined;
    checkIdOnce(layer.id, index, references.layers, root, problems);
    return { id: layer.id, label: localize(layer.label, others) };
  });
}

/** Undefined, with a problem, if the file has no `lesson`. */
function readMember(root: JsonObject, problems: ProblemList): JsonObject | undefined {
  const member = root['lesson'];
  if (isObject(member)) return member;
  read(members({ lesson: members({}) }), root, [], problems);
  return undefined;
}

/**
 * Reads the text of a lesson file. Total: any string gives a value or problems, each with its JSON pointer, at most 200 and a
 * count of the rest. See `ProblemCode` for what is checked. With 100,000 places (39 MB) it takes 1.7 times what `JSON.parse` does.
 */
export function parseLesson(text: string): Result<LessonDocument, readonly Problem[]> {
  const json = parseJson(text);
  return json.ok ? decodeLesson(json.value) : json;
}

/** Checks the JSON value of a lesson file, which becomes {@link LessonDocument.source} unchanged. */
export function decodeLesson(source: unknown): Result<LessonDocument, readonly Problem[]> {
  const problems = createProblemList();
  if (!isObject(source)) {
    problems.add([], 'wrong-type', { expected: 'object', found: typeOf(source) });
    return failure(problems.all());
  }
  if (source['type'] !== 'FeatureCollection') {
    problems.add(['type'], 'not-a-feature-collection', { found: foundOf(source['type']) });
  }
  const member = readMember(source, problems);
  if (member !== undefined && !isReadableFormat(member, problems)) return failure(problems.all());
  const references = gatherReferences(source);
  const warnings = createProblemList();
  const parts = member === undefined ? undefined : readParts(member, references, problems, warnings);
  const { places, outlines } = readFeatures(source, references, problems);
  const bounds = boundsOf(places.map((place) => place.lngLat));
  if (problems.count() > 0 || parts === undefined || bounds === undefined) return failure(problems.all());
  return success({ lesson: { ...parts, places, outlines, bounds }, source, warnings: warnings.all() });
}

function readParts(member: JsonObject, references: References, problems: ProblemList, warnings: ProblemList) {
  const head = readHead(member, problems);
  const article = readArticle(member, problems);
  const layers = readLayers(member, references, problems);
  const passages = readPassages(member, article, references, problems);
  const steps = readSteps(member, references, warnings);
  return head && article && { ...head, article, layers, passages, steps };
}

/** False only for a newer format, in which further problems would be noise. */
function isReadableFormat(member: JsonObject, problems: ProblemList): boolean {
  const { format } = member;
  if (format === FORMAT) return true;
  const path = ['lesson', 'format'];
  if (format === undefined) problems.add(path, 'missing', { member: 'format' });
  else if (typeof format === 'string' && /^dateline-lesson\/([2-9]|[1-9]\d+)$/.test(format)) {
    problems.add(path, 'newer-format', { found: foundOf(format), expected: FORMAT });
    return false;
  } else problems.add(path, 'unknown-format', { found: foundOf(format), expected: FORMAT });
  return true;
}
