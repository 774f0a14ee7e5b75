/** Reads any file that a person opens: its content says what it is. */
import { parseJson } from '../../../codec/lesson/json-text.ts';
import { foundOf, isObject, type JsonObject, shorten } from '../../../codec/lesson/json-value.ts';
import { decodeLesson } from '../../../codec/lesson/parse-lesson.ts';
import type { Draft } from '../../../domain/draft.ts';
import { describe, draftOfLesson, draftOfPlaces, draftOfText, newDraft } from '../../../domain/draft-article.ts';
import {
  cannotOpen,
  type ImportFailure,
  type ImportFormat,
  type ImportOutcome,
  type ImportProblem,
  type ReadOptions,
  type SkipPlace,
} from '../imported.ts';
import { declaredEncoding, decodeAs, decodeText, guessEncoding, readBytes, type Tell, utf16Of } from './bytes.ts';
import { readDialect } from './json-dialects.ts';
import { readSequence } from './json-sequence.ts';
import { createPlaceList, type PlaceReading } from './places.ts';
import { annotationsOf, readAnnotations } from './read-annotations.ts';
import { readGpx } from './read-gpx.ts';
import { readKml } from './read-kml.ts';
import { geoJsonFormat, isGeoJson, projectionOf, readPlaces, titleOfCollection } from './read-places.ts';
import { readRows, readTable, type Table, tableOfRecords } from './read-table.ts';
import { readTei } from './read-tei.ts';
import { isBinary, signatureOf, type UnpackedMaps } from './signature.ts';
import { createSkipList } from './skips.ts';
import { languageOf, titleOf } from './title-and-language.ts';
import { isMarkup, parseXml, rootName } from './xml.ts';

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
export async function readFile(
  { name, content }: NamedFile,
  tell: Tell,
  signal: AbortSignal,
  options: ReadOptions = {},
): Promise<ImportOutcome> {
  const bytes = await readBytes(content, tell, signal);
  return bytes instanceof Uint8Array ? readContent(name, bytes, tell, options) : bytes;
}

/** The same of bytes that are at hand. */
export function readContent(
  name: string,
  bytes: Uint8Array,
  tell: Tell = () => undefined,
  options: ReadOptions = {},
): ImportOutcome {
  const signature = signatureOf(bytes);
  const file = { name, tell, options };
  if (signature !== undefined) return 'ok' in signature ? signature : readArchive(file, signature);
  if (utf16Of(bytes) === undefined && isBinary(bytes)) return cannotOpen('not-text');
  const text = decodeText(bytes);
  if (typeof text === 'string') return readText(file, text);
  const declared = declaredEncoding(bytes);
  if (declared !== undefined) return readMarkup(file, [{ name, text: decodeAs(bytes, declared) }], []);
  const encoding = options.encoding ?? guessEncoding(bytes);
  const table = readTable(decodeAs(bytes, encoding));
  // The words of an article are quoted to the letter, so its encoding is not guessed.
  return table.positions === undefined ? text : importTable(file, table, encoding);
}

/** A file on its way. */
interface FileInHand {
  readonly name: string;
  readonly tell: Tell;
  readonly options: ReadOptions;
}

function readArchive(file: FileInHand, { maps, others }: UnpackedMaps): ImportOutcome {
  const texts: { name: string; text: string }[] = [];
  for (const { name, bytes } of maps) {
    const text = decodeText(bytes);
    const declared = declaredEncoding(bytes);
    if (typeof text === 'string') texts.push({ name, text });
    else if (declared !== undefined) texts.push({ name, text: decodeAs(bytes, declared) });
    else return text;
  }
  const problems = others.map((name): ImportProblem => ({ code: 'files-not-read', at: '1', name }));
  return readMarkup(file, texts, problems);
}

function readText(file: FileInHand, text: string): ImportOutcome {
  const { name } = file;
  if (text.trim() === '') return cannotOpen('empty-file');
  if (isMarkup(text)) return readMarkup(file, [{ name, text }], []);
  if (/^\s*[[{]/.test(text.replace(/^\p{Cc}+/u, ''))) {
    const json = readJson(file, text);
    // “[Moscow, 31 July] The minister …”
    const isProse = /^\s*\[(?!\s*["{[\]\d-])/.test(text) && !/json$/i.test(name);
    if (json.ok || json.fault.code !== 'has-faults' || !isProse) return json;
  }
  const isTable = /\.(csv|tsv|tab)$/i.test(name);
  const table = readTable(text, isTable ? 1 : 2);
  if (table.positions !== undefined) return importTable(file, table);
  // Prose has commas too: only a name can tell a table without coordinates from it.
  if (isTable) return cannotOpen('no-coordinates', { found: table.heads.map(shorten).join(', ') });
  if (text.length > MAX_ARTICLE_CHARACTERS) {
    return cannotOpen('text-too-long', { found: String(text.length), limit: String(MAX_ARTICLE_CHARACTERS) });
  }
  const draft = draftOfText(text, languageOf(text));
  return { ok: true, value: { kind: 'text', format: 'text', draft, skipped: [] } };
}

function importTable(file: FileInHand, table: Table, encoding?: string): ImportOutcome {
  const { positions, title } = table;
  return importPlaces(file, { format: 'table', title: title || titleOf(file.name), where: 'row' }, (reading) => {
    if (encoding !== undefined) reading.skips.add('encoding', '1', encoding);
    if (positions !== undefined) readRows(table, positions, reading);
  });
}

/** Root elements of what is to be read in a browser. */
const WEB_PAGES = new Set(['html', 'head', 'body', 'div', 'p', 'article', 'section', 'main', 'span', 'h1']);

/** KML or GPX, of one file or of several in an archive. */
function readMarkup(
  file: FileInHand,
  texts: readonly { readonly name: string; readonly text: string }[],
  before: readonly ImportProblem[],
): ImportOutcome {
  const features: JsonObject[] = [];
  const problems = [...before];
  let format: 'kml' | 'gpx' = 'kml';
  let title = '';
  for (const { text } of texts) {
    const name = rootName(text);
    if (name === undefined) return cannotOpen('xml-syntax', { line: '1', column: '1' });
    if (WEB_PAGES.has(name)) return cannotOpen('web-page');
    if (name !== 'kml' && name !== 'gpx' && name !== 'tei') return cannotOpen('other-xml', { found: shorten(name) });
    const root = parseXml(text);
    if ('ok' in root) return root;
    if (name === 'tei') return readTei(root, file.name);
    format = name;
    const found = name === 'gpx' ? readGpx(root) : readKml(root, features.length);
    for (const feature of found.features) features.push(feature);
    problems.push(...found.problems);
    title ||= found.title;
  }
  const nameOf = (index: number): string => String(index + 1);
  return importPlaces(file, { format, title: title || titleOf(file.name), where: 'feature' }, (reading) => {
    for (const { code, at, name } of problems) reading.skips.add(code, at, name);
    readPlaces({ type: 'FeatureCollection', features }, { ...reading, nameOf });
  });
}

function readJson(file: FileInHand, text: string): ImportOutcome {
  const json = parseJson(text);
  if (json.ok) return readValue(file, json.value);
  const sequence = readSequence(text);
  if (sequence !== undefined) return readValue(file, sequence.value, sequence.problems);
  return cannotOpen('has-faults', { count: String(json.error.length) }, { problems: json.error });
}

function readValue(file: FileInHand, value: unknown, before: readonly ImportProblem[] = []): ImportOutcome {
  const { name, tell } = file;
  // Other programs have a member of this name too.
  if (isObject(value) && isObject(value['lesson'])) {
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
  if (isObject(value) && isGeoJson(value)) return importGeoJson(file, value, titleOfCollection(value), before);
  const dialect = readDialect(value);
  if (dialect !== undefined) {
    const inner = annotationsOf(dialect.value);
    if (inner !== undefined) return importQuotations(name, inner, dialect.title);
    if (isObject(dialect.value) && dialect.value['type'] === 'records') {
      const table = tableOfRecords(dialect.value['records'] as readonly JsonObject[]);
      if (table.positions !== undefined) return importTable(file, table);
    } else if (isObject(dialect.value)) return importGeoJson(file, dialect.value, dialect.title, dialect.problems);
  }
  return cannotOpen('other-json', { found: foundOf(isObject(value) ? value['type'] : value) });
}

function importGeoJson(
  file: FileInHand,
  value: JsonObject,
  title: string | undefined,
  problems: readonly ImportProblem[],
): ImportOutcome {
  const projection = projectionOf(value);
  if (typeof projection === 'object') return cannotOpen('projected', { found: shorten(projection.other) });
  const about = { format: geoJsonFormat(value), title: title ?? titleOf(file.name), where: 'pointer' } as const;
  return importPlaces(file, about, (reading) => {
    for (const { code, at, name } of problems) reading.skips.add(code, at, name);
    readPlaces(value, reading);
  });
}

/** A list that was cut short says itself how many are missing. */
function countOf(problems: ImportFailure['problems']): number {
  const last = problems[problems.length - 1];
  return last?.code === 'and-more' ? problems.length - 1 + Number(last.params['count']) : problems.length;
}

function importPlaces(
  { name, tell, options }: FileInHand,
  { format, title, where }: { readonly format: ImportFormat; readonly title: string; readonly where: SkipPlace },
  read: (reading: PlaceReading) => void,
): ImportOutcome {
  const skips = createSkipList(where);
  const places = createPlaceList(name, skips, options.atZero);
  let nameFields: readonly string[] = [];
  read({
    places,
    skips,
    tell,
    options,
    onNames: (names) => {
      nameFields = names;
    },
  });
  const skipped = skips.all();
  if (places.places.length === 0) return cannotOpen('no-places', {}, { skipped });
  const draft = draftOfPlaces(places.places, title, places.layers());
  const choice = nameFields.length > 1 ? { nameFields } : {};
  return { ok: true, value: { kind: 'places', format, draft, skipped, ...choice } };
}

function importQuotations(
  name: string,
  annotations: Parameters<typeof readAnnotations>[0],
  title = titleOf(name),
): ImportOutcome {
  const skips = createSkipList('pointer');
  const places = createPlaceList(name, skips);
  const { passages, unplaced } = readAnnotations(annotations, places, skips);
  const skipped = skips.all();
  if (passages.length === 0) return cannotOpen('no-quotations', {}, { skipped });
  const language = languageOf(passages.map(({ quotes }) => quotes[0].exact).join(' '));
  const empty = describe(newDraft(language), { title });
  const draft: Draft = { ...empty, layers: places.layers(), places: places.places, passages, lost: unplaced };
  return { ok: true, value: { kind: 'quotations', format: 'annotations', draft, skipped } };
}
