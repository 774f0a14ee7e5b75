/** Checks a lesson’s quotations against the article’s text. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { paragraphsOf, plainText } from '../../domain/article-text.ts';
import { type CodePoints, codePointsOf } from '../../domain/code-points.ts';
import type { Lesson, Quote } from '../../domain/lesson.ts';
import type { Problem, ProblemCode } from '../../domain/result.ts';
import { shorten } from './json-value.ts';
import { createProblemList, type Path, type ProblemList } from './shape.ts';

/** Problems that need the article's text. */
export type ArticleProblemCode = Extract<
  ProblemCode,
  `article-${string}` | 'quotation-not-in-article' | 'quotation-elsewhere' | 'other-context' | 'wrong-paragraph'
>;

/**
 * The faults of `lesson` against the article's text, with pointers into the lesson's file; none where it quotes it rightly. Line breaks
 * may be of any kind, and a last one may be missing, or be there beside what the lesson was made from: it is easily lost in copying.
 */
export function checkArticle(lesson: Lesson, articleText: string): readonly Problem[] {
  const problems = createProblemList();
  const text = checkFacts(lesson, plainText(articleText), problems);
  const points = codePointsOf(text);
  const paragraphs = paragraphsOf(text);
  for (const [index, { quotes, paragraph }] of lesson.passages.entries()) {
    const path = ['lesson', 'passages', index];
    let stands = true;
    for (const [number, quote] of quotes.entries()) {
      stands = checkQuote(quote, text, points, [...path, 'target', 2 * number], problems) && stands;
    }
    const found = paragraphs.numberAt(points.unitOf(quotes[0].start));
    if (stands && paragraph !== undefined && paragraph !== found) {
      problems.add([...path, 'paragraph'], 'wrong-paragraph', { expected: String(found), found: String(paragraph) });
    }
  }
  return problems.all();
}

/** Checks digest, length and paragraphs. Returns the text with the final line break that the lesson counts. */
function checkFacts({ article }: Lesson, text: string, problems: ProblemList): string {
  const bare = text.replace(/\n+$/, '');
  const candidates = [text, bare, `${bare}\n`];
  const same = candidates.find((candidate) => digestOf(candidate) === article.sha256);
  if (same === undefined) problems.add(['lesson', 'article', 'sha256'], 'article-digest');
  const whole = same ?? text;
  const { length } = codePointsOf(whole);
  if (length !== article.codePoints) {
    const params = { expected: String(length), found: String(article.codePoints) };
    problems.add(['lesson', 'article', 'codePoints'], 'article-length', params);
  }
  const { count } = paragraphsOf(whole);
  if (article.paragraphs !== undefined && article.paragraphs !== count) {
    const params = { expected: String(count), found: String(article.paragraphs) };
    problems.add(['lesson', 'article', 'paragraphs'], 'article-paragraphs', params);
  }
  return whole;
}

/** Whether the quotation is where its position says. Adds a problem if not, or if the context differs. */
function checkQuote(quote: Quote, text: string, points: CodePoints, path: Path, problems: ProblemList): boolean {
  const { exact, prefix, suffix, start, end } = quote;
  if (points.slice(start, end) !== exact) {
    const at = text.indexOf(exact);
    if (at < 0) problems.add([...path, 'exact'], 'quotation-not-in-article', { exact: shorten(exact) });
    else {
      const found = String(points.pointOf(at));
      problems.add([...path, 'exact'], 'quotation-elsewhere', { exact: shorten(exact), start: String(start), found });
    }
    return false;
  }
  const before = text.slice(0, points.unitOf(start));
  const after = text.slice(points.unitOf(end));
  if (!before.endsWith(prefix)) {
    const found = shorten(before.slice(-Math.max(1, prefix.length)));
    problems.add([...path, 'prefix'], 'other-context', { found });
  }
  if (!after.startsWith(suffix)) {
    problems.add([...path, 'suffix'], 'other-context', { found: shorten(after.slice(0, Math.max(1, suffix.length))) });
  }
  return true;
}

function digestOf(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}
