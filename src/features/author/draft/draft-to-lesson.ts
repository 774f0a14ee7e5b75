/** Converts a draft to a lesson, or lists its faults. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { isObject, type JsonObject, shorten } from '../../../codec/lesson/json-value.ts';
import { decodeLesson, type LessonDocument } from '../../../codec/lesson/parse-lesson.ts';
import { encodeLesson } from '../../../codec/lesson/print-lesson.ts';
import { paragraphsOf } from '../../../domain/article-text.ts';
import { codePointsOf } from '../../../domain/code-points.ts';
import type { Draft } from '../../../domain/draft.ts';
import type { Article, Lesson } from '../../../domain/lesson.ts';
import type { Bounds } from '../../../domain/lng-lat.ts';
import { failure, type Problem, type Result } from '../../../domain/result.ts';
import { boundsOf } from '../../../geo/bounds.ts';

/** Bounds of a lesson without places. */
const WORLD: Bounds = [-180, -90, 180, 90];

/** Stands in for the true digest where it does not matter: hashing a million characters takes time. */
const ANY_DIGEST = '0'.repeat(64);

/**
 * The lesson, ready for `printLesson`; an opened lesson without changes keeps its source. Faults of steps are in `warnings`.
 */
export function draftToLesson(draft: Draft): Result<LessonDocument, readonly Problem[]> {
  if (ownProblems(draft).length > 0) return failure(checkDraft(draft).problems);
  return decodeLesson(asFile(draft, digestOf));
}

/** Pointers are into the file that would be written. */
export interface DraftCheck {
  /** What keeps it from being a lesson; empty where it is one. */
  readonly faults: readonly Problem[];
  /** The faults, and of a lesson also the steps that would be left out. */
  readonly problems: readonly Problem[];
}

/** Checks with the codec of lesson files, so that the rules stand once. */
export function checkDraft(draft: Draft): DraftCheck {
  const own = ownProblems(draft);
  const result = decodeLesson(asFile(draft, () => ANY_DIGEST));
  const problems = [...own, ...withoutLost(draft, result.ok ? result.value.warnings : result.error)];
  return { faults: result.ok ? own : problems, problems };
}

/**
 * What views show of a draft, valid or not: without lost passages and untitled steps. Nothing is checked, and the digest is not
 * that of the text.
 */
export function lessonShown(draft: Draft): Lesson {
  const { id, title, language, layers, places, outlines, passages, steps, lost } = draft;
  const lostIds = new Set(lost);
  return {
    id,
    title,
    language,
    article: articleOf(draft, () => ANY_DIGEST),
    layers,
    places,
    outlines,
    passages: lost.length === 0 ? passages : passages.filter((passage) => !lostIds.has(passage.id)),
    steps: steps.filter((step) => step.title !== ''),
    bounds: boundsOf(places.map((place) => place.lngLat)) ?? WORLD,
  };
}

/** Of a lost passage only reports that it is lost: its position is unknown. */
function withoutLost({ lost, passages }: Draft, problems: readonly Problem[]): readonly Problem[] {
  if (lost.length === 0) return problems;
  const ids = new Set(lost);
  const pointers = passages.flatMap(({ id }, index) => (ids.has(id) ? [`/lesson/passages/${index}`] : []));
  return problems.filter(({ pointer }) => !pointers.some((own) => pointer === own || pointer.startsWith(`${own}/`)));
}

/** Problems that only a draft can have: a missing text, and lost passages. */
function ownProblems(draft: Draft): Problem[] {
  const { lost, passages, text } = draft;
  if (text === '' && !openedArticle(draft)) return [{ pointer: '/lesson/article', code: 'text-missing', params: {} }];
  if (lost.length === 0) return [];
  const ids = new Set(lost);
  return passages.flatMap(({ id, quotes }, index): Problem[] => {
    if (!ids.has(id)) return [];
    const params = { exact: shorten(quotes[0].exact) };
    return [{ pointer: `/lesson/passages/${index}/target`, code: 'quotation-lost', params }];
  });
}

function asFile(draft: Draft, digest: (text: string) => string): JsonObject {
  const { id, title, language, layers, places, outlines, passages, steps, source = {} } = draft;
  const article = articleOf(draft, digest);
  const lesson = { id, title, language, article, layers, places, outlines, passages, steps, bounds: WORLD };
  const file = encodeLesson({ lesson, source, warnings: [] });
  // Members that are removed are undefined here, and missing in the text of a file.
  return file === source ? file : (JSON.parse(JSON.stringify(file)) as JsonObject);
}

function articleOf(draft: Draft, digest: (text: string) => string): Article {
  const { article, text } = draft;
  const opened = openedArticle(draft);
  if (opened && isTextOf(opened, text)) return { ...opened, ...article };
  const { length } = codePointsOf(text);
  return { ...article, codePoints: length, sha256: digest(text), paragraphs: paragraphsOf(text).count };
}

type Facts = Pick<Article, 'codePoints' | 'sha256' | 'paragraphs'>;

/** The article's members in the file that the draft was opened from. */
function openedArticle({ source }: Draft): Facts | undefined {
  const lesson = source?.['lesson'];
  const article = isObject(lesson) ? lesson['article'] : undefined;
  if (!isObject(article)) return undefined;
  const { codePoints, sha256: hash, paragraphs } = article;
  if (typeof codePoints !== 'number' || typeof hash !== 'string') return undefined;
  return typeof paragraphs === 'number' ? { codePoints, sha256: hash, paragraphs } : { codePoints, sha256: hash };
}

/** Whether `text` is the one that a file tells of, or may be: an empty one is not known. A last newline is easily lost in copying. */
function isTextOf({ codePoints, sha256: hash }: Facts, text: string): boolean {
  if (text === '') return true;
  return [text, `${text}\n`].some((whole) => codePointsOf(whole).length === codePoints && digestOf(whole) === hash);
}

let last: { readonly text: string; readonly digest: string } | undefined;

/** SHA-256 of the UTF-8 bytes; the last one is cached. */
function digestOf(text: string): string {
  if (last?.text !== text) last = { text, digest: bytesToHex(sha256(utf8ToBytes(text))) };
  return last.digest;
}
