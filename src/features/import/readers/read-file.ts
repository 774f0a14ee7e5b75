/** The one door for a file that a person opens: what it is is found by its content, and comes in as a draft, or a sentence says why not. */

import { parseJson } from '../../../codec/lesson/json-text.ts';
import { foundOf, isObject, shorten } from '../../../codec/lesson/json-value.ts';
import { decodeLesson } from '../../../codec/lesson/parse-lesson.ts';
import type { Draft } from '../../../domain/draft.ts';
import { describe, draftOfLesson, draftOfPlaces, draftOfText, newDraft } from '../../../domain/draft-article.ts';
import { cannotOpen, type ImportFailure, type ImportFormat, type ImportOutcome } from '../imported.ts';
import { decodeText, readBytes, type Tell, utf16Of } from './bytes.ts';
import { createPlaceList } from './places.ts';
import { annotationsOf, readAnnotations } from './read-annotations.ts';
import { geoJsonFormat, isGeoJson, type PlaceReading, readPlaces } from './read-places.ts';
import { readTable, readTableHead } from './read-table.ts';
import { convertXml, isMarkup } from './read-xml.ts';
import { isBinary, signatureOf } from './signature.ts';
import { createSkipList, type SkipList } from './skips.ts';

/** A file by its content; its name says what it is called, and no more. */
export interface NamedFile {
  readonly name: string;
  readonly content: Blob;
}

/** Longest article that is opened, in UTF-16 units: a book of 60,000 words. */
export const MAX_ARTICLE_CHARACTERS = 400_000;

/**
 * Reads a file. Total: any bytes give an import or a fault ({@link ImportFailure}); nothing is thrown but the signal's reason, where it is
 * aborted. `tell` hears how far it has come.
 */
export async function readFile({ name, content }: NamedFile, tell: Tell, signal: AbortSignal): Promise<ImportOutcome> {
  const bytes = await readBytes(content, tell, signal);
  return bytes instanceof Uint8Array ? readContent(name, bytes, tell) : bytes;
}

/** The same of bytes that are at hand. */
export function readContent(name: string, bytes: Uint8Array, tell: Tell = () => undefined): ImportOutcome {
  const signature = signatureOf(bytes);
  if (typeof signature === 'string') return cannotOpen(signature);
  const content = signature ?? bytes;
  if (utf16Of(content) === undefined && isBinary(content)) return cannotOpen('not-text');
  const text = decodeText(content);
  return typeof text === 'string' ? readText(name, text, tell) : text;
}

function readText(name: string, text: string, tell: Tell): ImportOutcome {
  if (text.trim() === '') return cannotOpen('empty-file');
  if (isMarkup(text)) return readMarkup(name, text, tell);
  if (/^\s*[[{]/.test(text)) return readJson(name, text, tell);
  const head = readTableHead(text);
  const title = titleOf(name);
  if (head.hasPositions) {
    return importPlaces('table', title, name, createSkipList('row'), tell, (reading) => readTable(text, head, reading));
  }
  // Prose has commas too: only a name can tell a table without coordinates from it.
  if (/\.(csv|tsv|tab)$/i.test(name))
    return cannotOpen('no-coordinates', { found: head.names.map(shorten).join(', ') });
  if (text.length > MAX_ARTICLE_CHARACTERS) {
    return cannotOpen('text-too-long', { found: String(text.length), limit: String(MAX_ARTICLE_CHARACTERS) });
  }
  const draft = draftOfText(text, languageOf(text));
  return { ok: true, value: { kind: 'text', format: 'text', draft, skipped: [] } };
}

function readMarkup(name: string, text: string, tell: Tell): ImportOutcome {
  const xml = convertXml(text);
  if ('ok' in xml) return xml;
  const nameOf = (index: number): string => String(index + 1);
  return importPlaces(xml.format, titleOf(name), name, createSkipList('feature'), tell, (reading) =>
    readPlaces(xml.collection, { ...reading, nameOf }),
  );
}

function readJson(name: string, text: string, tell: Tell): ImportOutcome {
  const json = parseJson(text);
  if (!json.ok) return cannotOpen('has-faults', { count: String(json.error.length) }, { problems: json.error });
  const { value } = json;
  if (isObject(value) && 'lesson' in value) {
    const total = Array.isArray(value['features']) ? value['features'].length : 0;
    tell({ stage: 'features', done: 0, total });
    const lesson = decodeLesson(value);
    tell({ stage: 'features', done: total, total });
    if (!lesson.ok) {
      return cannotOpen('has-faults', { count: String(countOf(lesson.error)) }, { problems: lesson.error });
    }
    const draft = draftOfLesson(lesson.value.lesson, lesson.value.source);
    return { ok: true, value: { kind: 'lesson', format: 'lesson', draft, skipped: [] } };
  }
  const annotations = annotationsOf(value);
  if (annotations !== undefined) return importQuotations(name, annotations);
  if (!isObject(value) || !isGeoJson(value)) {
    return cannotOpen('other-json', { found: foundOf(isObject(value) ? value['type'] : value) });
  }
  return importPlaces(geoJsonFormat(value), titleOf(name), name, createSkipList('pointer'), tell, (reading) =>
    readPlaces(value, reading),
  );
}

/** A list that was cut short says itself how many are missing. */
function countOf(problems: ImportFailure['problems']): number {
  const last = problems[problems.length - 1];
  return last?.code === 'and-more' ? problems.length - 1 + Number(last.params['count']) : problems.length;
}

function importPlaces(
  format: ImportFormat,
  title: string,
  source: string,
  skips: SkipList,
  tell: Tell,
  read: (reading: PlaceReading) => void,
): ImportOutcome {
  const places = createPlaceList(source, skips);
  read({ places, skips, tell });
  const skipped = skips.all();
  if (places.places.length === 0) return cannotOpen('no-places', {}, { skipped });
  const draft = draftOfPlaces(places.places, title, places.layers());
  return { ok: true, value: { kind: 'places', format, draft, skipped } };
}

function importQuotations(name: string, annotations: Parameters<typeof readAnnotations>[0]): ImportOutcome {
  const skips = createSkipList('pointer');
  const places = createPlaceList(name, skips);
  const { passages, unplaced } = readAnnotations(annotations, places, skips);
  const skipped = skips.all();
  if (passages.length === 0) return cannotOpen('no-quotations', {}, { skipped });
  const language = languageOf(passages.map(({ quotes }) => quotes[0].exact).join(' '));
  const empty = describe(newDraft(language), { title: titleOf(name) });
  const draft: Draft = { ...empty, layers: places.layers(), places: places.places, passages, lost: unplaced };
  return { ok: true, value: { kind: 'quotations', format: 'annotations', draft, skipped } };
}

/** The name of a file without its ending. */
function titleOf(name: string): string {
  return name
    .replace(/\.[^.]{1,8}$/, '')
    .replaceAll('_', ' ')
    .trim();
}

/** The language of the interface whose letters a text is written in: a beginning, that a person can change. */
function languageOf(text: string): string {
  const sample = text.slice(0, 4_000);
  const count = (pattern: RegExp): number => sample.match(pattern)?.length ?? 0;
  const arabic = count(/\p{Script=Arabic}/gu);
  const cyrillic = count(/\p{Script=Cyrillic}/gu);
  const letters = count(/\p{L}/gu);
  if (2 * arabic > letters) return 'ar';
  return 2 * cyrillic > letters ? 'ru' : 'en';
}
