/** Parses a lesson file: a checked lesson, or every problem it has. */

import { failure, type Result, success } from '../../domain/result.ts';
import { boundsOf } from '../../geo/bounds.ts';
import { readFeatures } from './features.ts';
import { parseJson } from './json-text.ts';
import { foundOf, isObject, type JsonObject, typeOf } from './json-value.ts';
import { FORMAT, type LessonDocument } from './lesson-document.ts';
import { readArticle, readHead, readLayers, readMember } from './lesson-member.ts';
import { readPassages } from './passages.ts';
import { createProblemList, type ProblemList } from './problem-list.ts';
import { gatherReferences, type References } from './references.ts';
import { readSteps } from './steps.ts';

/**
 * Reads the text of a lesson file. Total: any string gives a value or problems, each with its JSON pointer, at most 200 and a
 * count of the rest. See `ProblemCode` for what is checked. With 100,000 places (39 MB) it takes 1.7 times what `JSON.parse` does.
 */
export function parseLesson(text: string): Result<LessonDocument> {
  const json = parseJson(text);
  return json.ok ? decodeLesson(json.value) : json;
}

/** Reads the JSON value of a lesson file, which it keeps as {@link LessonDocument.source} and does not change. */
export function decodeLesson(source: unknown): Result<LessonDocument> {
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

/** False only for a newer format: in a file of another make every further fault would be noise. */
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
