/** The foreign member `lesson` of the file: head, article, layers and steps, shaped by Valibot. */
import * as v from 'valibot';
import type { Article, Layer, Lesson, Step } from '../../domain/lesson.ts';
import type { Camera } from '../../domain/lng-lat.ts';
import { isCalendarDate, isDigest, isLanguageTag } from './formats.ts';
import { isObject, type JsonObject, shorten } from './json-value.ts';
import { readItems, readList } from './lists.ts';
import type { Path, ProblemList } from './problem-list.ts';
import { checkIdOnce, type References } from './references.ts';
import { id, members, numberWithin, read, textThat, wholeNumber, words } from './shape.ts';
import { areTexts, areTextsByLanguage, localize, noteTexts, noteTextsByLanguage } from './texts.ts';

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

const viewSchema = members({
  center: v.tuple([numberWithin(-180, 180), numberWithin(-90, 90)]),
  zoom: numberWithin(0, 22),
  bearing: v.optional(numberWithin(-180, 180), 0),
  pitch: v.optional(numberWithin(0, 85), 0),
});

const stepSchema = members({
  title: words,
  text: v.string(),
  notes: v.optional(v.string(), ''),
  view: v.optional(viewSchema),
});

/** The plain members at the head of a lesson. */
export type Head = Pick<Lesson, 'id' | 'title' | 'language'>;

/** Reads `id`, `title` and `language` of `/lesson`. */
export function readHead(member: JsonObject, problems: ProblemList): Head | undefined {
  return read(headSchema, member, ['lesson'], problems);
}

/** Reads `/lesson/article`. */
export function readArticle(member: JsonObject, problems: ProblemList): Article | undefined {
  const shaped = read(members({ article: articleSchema }), member, ['lesson'], problems);
  if (shaped === undefined) return undefined;
  const { paragraphs, ...rest } = shaped.article;
  return paragraphs === undefined ? rest : { ...rest, paragraphs };
}

/** Reads `/lesson/layers`, of which there is at least one. */
export function readLayers(member: JsonObject, references: References, problems: ProblemList): Layer[] {
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

/** Reads `/lesson/steps`; a lesson without them has no tour. */
export function readSteps(member: JsonObject, references: References, problems: ProblemList): Step[] {
  if (member['steps'] === undefined) return [];
  const root = ['lesson', 'steps'];
  return readItems(readList(member, 'steps', ['lesson'], problems), root, problems, (item, path) => {
    const step = read(stepSchema, item, path, problems);
    const places = readIds(item, 'places', path, problems);
    const passages = readIds(item, 'passages', path, problems);
    checkKnown(places, references.isPlace, 'unknown-place', [...path, 'places'], problems);
    checkKnown(
      passages,
      (id) => references.passages?.firsts.has(id) ?? true,
      'unknown-passage',
      [...path, 'passages'],
      problems,
    );
    if (step === undefined) return undefined;
    const plain = { title: step.title, text: step.text, notes: step.notes, places, passages };
    return step.view === undefined ? plain : { ...plain, view: step.view satisfies Camera };
  });
}

/** The texts of the optional list `owner[key]`, none where it is absent or faulty. */
function readIds(owner: JsonObject, key: string, path: Path, problems: ProblemList): readonly string[] {
  const ids = owner[key];
  if (areTexts(ids)) return ids;
  if (ids !== undefined) noteTexts(ids, [...path, key], problems);
  return [];
}

function checkKnown(
  ids: readonly string[],
  isKnown: (id: string) => boolean,
  code: 'unknown-place' | 'unknown-passage',
  path: Path,
  problems: ProblemList,
): void {
  ids.forEach((entry, index) => {
    if (isKnown(entry)) return;
    problems.add([...path, index], code, { id: shorten(entry) });
  });
}

/** The member itself; undefined, with the fault noted, where the file has none. */
export function readMember(root: JsonObject, problems: ProblemList): JsonObject | undefined {
  const member = root['lesson'];
  if (isObject(member)) return member;
  read(members({ lesson: members({}) }), root, [], problems);
  return undefined;
}
