import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type ArticleProblemCode, checkArticle } from '../../../../src/codec/lesson/check-article.ts';
import { parseLesson } from '../../../../src/codec/lesson/parse-lesson.ts';
import type { Lesson, Quote } from '../../../../src/domain/lesson.ts';
import { articleBytes, lessonText } from '../../../support/article.ts';
import { makeLesson, makePassage } from '../../../support/lessons.ts';

/** A ship is one code point and two UTF-16 units. */
const TEXT = '🚢 Ships in Port\n\nThe port waits for Town.\n';
const EXACT = 'The port waits for Town.';

const quote: Quote = { exact: EXACT, prefix: 'Port\n\n', suffix: '\n', start: 17, end: 41 };

function lesson(
  change: { quote?: Partial<Quote>; article?: Partial<Lesson['article']>; paragraph?: number } = {},
): Lesson {
  const base = makeLesson();
  return {
    ...base,
    article: {
      ...base.article,
      codePoints: Array.from(TEXT).length,
      paragraphs: 2,
      sha256: createHash('sha256').update(TEXT).digest('hex'),
      ...change.article,
    },
    passages: [
      { ...makePassage('p', EXACT), quotes: [{ ...quote, ...change.quote }], paragraph: change.paragraph ?? 2 },
    ],
  };
}

describe('a lesson against its article', () => {
  it('that quotes it rightly has no faults, whatever became of the line breaks', () => {
    expect(checkArticle(lesson(), TEXT)).toEqual([]);
    expect(checkArticle(lesson(), `\ufeff${TEXT.replaceAll('\n', '\r\n')}`)).toEqual([]);
    expect(checkArticle(lesson(), TEXT.trimEnd())).toEqual([]);
    expect(checkArticle(lesson(), `${TEXT}\n\n`)).toEqual([]);
  });

  const faults: Readonly<Record<ArticleProblemCode, [Parameters<typeof lesson>[0], string, object]>> = {
    'article-digest': [{ article: { sha256: '0'.repeat(64) } }, '/lesson/article/sha256', {}],
    'article-length': [{ article: { codePoints: 7 } }, '/lesson/article/codePoints', { found: '7', expected: '42' }],
    'article-paragraphs': [{ article: { paragraphs: 9 } }, '/lesson/article/paragraphs', { found: '9', expected: '2' }],
    'quotation-not-in-article': [
      { quote: { exact: 'The port waits for town.' } },
      '/lesson/passages/0/target/0/exact',
      { exact: 'The port waits for town.' },
    ],
    'quotation-elsewhere': [
      { quote: { start: 18, end: 42 } },
      '/lesson/passages/0/target/0/exact',
      { exact: EXACT, start: '18', found: '17' },
    ],
    'other-context': [{ quote: { prefix: 'Fort\n\n' } }, '/lesson/passages/0/target/0/prefix', { found: 'Port\n\n' }],
    'wrong-paragraph': [{ paragraph: 1 }, '/lesson/passages/0/paragraph', { found: '1', expected: '2' }],
  };

  it.each(Object.entries(faults))('%s', (code, [change, pointer, params]) => {
    expect(checkArticle(lesson(change), TEXT)).toEqual([{ pointer, code, params }]);
  });

  it('reads what follows a quotation, too', () => {
    expect(checkArticle(lesson({ quote: { suffix: '!' } }), TEXT)).toMatchObject([
      { pointer: '/lesson/passages/0/target/0/suffix', code: 'other-context' },
    ]);
  });

  it.skipIf(articleBytes === undefined)('is right of the first lesson', () => {
    const parsed = parseLesson(lessonText);
    if (!parsed.ok) throw new Error('the first lesson is faulty');
    expect(checkArticle(parsed.value.lesson, articleBytes?.toString('utf8') ?? '')).toEqual([]);
  });
});
