import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { type LessonDocument, parseLesson } from '../../../../src/codec/lesson/parse-lesson.ts';
import { printLesson } from '../../../../src/codec/lesson/print-lesson.ts';
import { DEFAULT_URL_VALUES } from '../../../../src/codec/url/page-url.ts';
import { parseUrl } from '../../../../src/codec/url/parse-url.ts';
import { printUrl } from '../../../../src/codec/url/print-url.ts';
import { indexLesson, segmentsOf, textOf } from '../../../../src/domain/lesson-index.ts';
import { createSearch } from '../../../../src/domain/search.ts';
import { problems as words } from '../../../../src/i18n/messages/lesson-problems/en.ts';
import { lessonText } from '../../../support/article.ts';
import { mutatedLessons } from '../../../support/mutated-lessons.ts';
import { startProcessorClock } from '../../../support/processor-time.ts';

// Thousands of cases: some seconds on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

/** Milliseconds of the processor that no file of a few kilobytes may take. */
const LONG = 2_000;

describe('a hostile lesson', () => {
  test('ten thousand of them are each a lesson or a list of reasons, soon, and change nothing else', () => {
    let accepted = 0;
    const before = Object.getOwnPropertyNames(Object.prototype).sort();
    fc.assert(
      fc.property(mutatedLessons(lessonText), (text) => {
        const milliseconds = startProcessorClock();
        const parsed = parseLesson(text);
        if (parsed.ok) {
          accepted += 1;
          use(parsed.value, accepted % 25 === 0);
        } else {
          expect(parsed.error.length).toBeGreaterThan(0);
          for (const { code, params, pointer } of parsed.error) {
            expect(words[code](params).length).toBeGreaterThan(5);
            expect(pointer).toMatch(/^($|\/)/);
          }
        }
        expect(milliseconds()).toBeLessThan(LONG);
      }),
      { numRuns: 10_000 },
    );
    expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(before);
    expect(accepted, 'lessons that come as far as the page').toBeGreaterThan(4_000);
  });
});

/** What the page does with a lesson before it draws it, and `thoroughly` what it does when it is asked to. */
function use(document: LessonDocument, thoroughly: boolean): void {
  const { lesson } = document;
  const index = indexLesson(lesson);
  for (const passage of lesson.passages) {
    const text = segmentsOf(passage)
      .map((segment) => (segment.type === 'cut' ? ' […] ' : segment.text))
      .join('');
    expect(text).toBe(textOf(passage));
  }
  const referable = { places: index.placeById, layers: index.layerIds, steps: lesson.steps.length };
  for (const { id, name } of lesson.places) {
    const { address, dropped } = parseUrl(printUrl({ ...DEFAULT_URL_VALUES, place: id }), referable);
    expect(address.place).toBe(id);
    expect(dropped).toEqual([]);
    if (thoroughly) createSearch(lesson.places).find(name.en);
  }
  if (thoroughly) expect(JSON.parse(printLesson(document))).toEqual(document.source);
}

describe('a large hostile lesson', () => {
  const file = () => JSON.parse(lessonText);
  const open = (made: unknown): { ok: boolean; milliseconds: number } => {
    const text = typeof made === 'string' ? made : JSON.stringify(made);
    const milliseconds = startProcessorClock();
    const parsed = parseLesson(text);
    if (parsed.ok) for (const passage of parsed.value.lesson.passages) segmentsOf(passage);
    return { ok: parsed.ok, milliseconds: milliseconds() };
  };

  test('thousands of mentions in a quotation of a megabyte with a surrogate in it are read once, not thousands of times', () => {
    const made = file();
    const exact = `🚢${'a'.repeat(500_000)}`;
    made.lesson.article.codePoints = 1_000_000;
    made.lesson.steps = [];
    const [passage] = made.lesson.passages;
    made.lesson.passages = [passage];
    passage.target = [
      { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' },
      { type: 'TextPositionSelector', start: 0, end: 500_001 },
    ];
    passage.mentions = Array.from({ length: 5_000 }, (_, at) => ({
      place: 'moscow',
      exact: 'a',
      start: at + 1,
      sense: 'place',
    }));
    const { ok, milliseconds } = open(made);
    expect(ok).toBe(true);
    expect(milliseconds).toBeLessThan(15_000);
  });

  test('as many cuts as mentions are met once each', () => {
    const made = file();
    made.lesson.article.codePoints = 1_000_000;
    made.lesson.steps = [];
    const [passage] = made.lesson.passages;
    made.lesson.passages = [passage];
    const many = Array.from({ length: 30_000 }, (_, at) => at);
    passage.target = many.flatMap((at) => [
      { type: 'TextQuoteSelector', exact: 'ab', prefix: '', suffix: '' },
      { type: 'TextPositionSelector', start: 3 * at, end: 3 * at + 2 },
    ]);
    passage.mentions = many.map((at) => ({ place: 'moscow', exact: 'ab', start: 2 * at, sense: 'place' }));
    const { ok, milliseconds } = open(made);
    expect(ok).toBe(true);
    expect(milliseconds).toBeLessThan(15_000);
  });

  test('a million features that are none are refused with two hundred reasons and a count', () => {
    const made = file();
    made.features = Array.from({ length: 1_000_000 }, () => ({}));
    const parsed = parseLesson(JSON.stringify(made));
    expect(parsed.ok).toBe(false);
    if (parsed.ok) return;
    expect(parsed.error).toHaveLength(201);
    expect(parsed.error.at(-1)?.code).toBe('and-more');
  });

  test('a million positions of one outline are read', () => {
    const made = file();
    made.features.at(-1).geometry = {
      type: 'LineString',
      coordinates: Array.from({ length: 1_000_000 }, (_, at) => [(at % 360) - 180, 0]),
    };
    expect(open(made).ok).toBe(true);
  });

  test.each([
    ['arrays without end', '['.repeat(5_000_000)],
    ['objects in one another', `${'{"a":'.repeat(500_000)}1${'}'.repeat(500_000)}`],
    ['a string of backslashes', `{"a":"${'\\\\'.repeat(2_000_000)}`],
    ['a number of a million digits', `{"type":${'9'.repeat(1_000_000)}}`],
    ['keys that differ by one letter', `{${Array.from({ length: 100_000 }, (_, at) => `"k${at}":0`).join(',')}}`],
    ['nothing but a byte order mark', '\ufeff'],
  ])('%s: refused in time', (_, text) => {
    const { ok, milliseconds } = open(text);
    expect(ok).toBe(false);
    expect(milliseconds).toBeLessThan(15_000);
  });

  test('an id with half a character in it is refused, for no address could hold it', () => {
    const made = file();
    made.features[0].id = 'tartous\ud800';
    const parsed = parseLesson(JSON.stringify(made));
    expect(parsed.ok ? [] : parsed.error.map(({ code }) => code)).toContain('bad-id');
  });
});
