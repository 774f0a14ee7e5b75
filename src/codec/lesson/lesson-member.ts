/** The foreign member `lesson` of the file: head, article and layers, shaped by Valibot. */
import * as v from 'valibot';
import type { Article, Layer, Lesson } from '../../domain/lesson.ts';
import { isCalendarDate, isDigest, isLanguageTag } from './formats.ts';
import { isObject, type JsonObject } from './json-value.ts';
import { readItems, readList } from './lists.ts';
import type { ProblemList } from './problem-list.ts';
import { checkIdOnce, type References } from './references.ts';
import { id, members, read, textThat, wholeNumber, words } from './shape.ts';
import { areTextsByLanguage, localize, noteTextsByLanguage } from './texts.ts';

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

/** The member itself; undefined, with the fault noted, where the file has none. */
export function readMember(root: JsonObject, problems: ProblemList): JsonObject | undefined {
  const member = root['lesson'];
  if (isObject(member)) return member;
  read(members({ lesson: members({}) }), root, [], problems);
  return undefined;
}
