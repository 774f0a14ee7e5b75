import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseLesson } from '../../../../src/codec/lesson/parse-lesson.ts';
import type { Lesson } from '../../../../src/domain/lesson.ts';
import { indexLesson, type LessonIndex, textOf } from '../../../../src/domain/lesson-index.ts';
import { QUESTION_KINDS, type Question, type QuizSettings, rightPlaces } from '../../../../src/features/quiz/quiz.ts';
import {
  createRandom,
  dealQuestions,
  gapSegments,
  MAX_QUESTIONS,
  makeQuestions,
  randomOrder,
} from '../../../../src/features/quiz/quiz-questions.ts';
import { distanceMetres } from '../../../../src/geo/distance.ts';
import { lessonText } from '../../../support/article.ts';
import { makeLesson, makePassage, makePlace } from '../../../support/lessons.ts';

const parsed = parseLesson(lessonText);
if (!parsed.ok) throw new Error('the first lesson has faults');
const moscowVisit = indexLesson(parsed.value.lesson);

const SETTINGS: QuizSettings = { kinds: QUESTION_KINDS, each: 5, toleranceMetres: 100_000, players: 1 };
const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 });

const make = (kind: Question['kind'], index: LessonIndex, seed = 1) =>
  makeQuestions(kind, index, distanceMetres, createRandom(seed));
const deal = (change: Partial<QuizSettings>, index = moscowVisit, seed = 1) =>
  dealQuestions({ ...SETTINGS, ...change }, index, distanceMetres, createRandom(seed));
const indexOf = (change: Partial<Lesson>) => indexLesson(makeLesson(change));
const key = (question: Question): string =>
  question.kind === 'find'
    ? `find ${question.place.id}`
    : question.kind === 'quote'
      ? `quote ${question.passage.id}`
      : `further ${question.from.id} ${question.options.map(({ id }) => id).sort()}`;

describe('chance', () => {
  test('gives each number once, and the same order for the same seed', () => {
    fc.assert(
      fc.property(seeds, fc.nat(200), (seed, length) => {
        const order = [...randomOrder(length, createRandom(seed))];
        expect([...order].sort((a, b) => a - b)).toEqual(Array.from({ length }, (_, index) => index));
        expect([...randomOrder(length, createRandom(seed))]).toEqual(order);
      }),
    );
  });

  test('of a seed is not that of another', () => {
    expect([...randomOrder(20, createRandom(1))]).not.toEqual([...randomOrder(20, createRandom(2))]);
  });
});

describe('the questions of the first lesson', () => {
  test('are the same for the same seed, and never the same twice in a round', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 1, max: 4 }), (seed, players) => {
        const questions = deal({ players, each: 20 }, moscowVisit, seed).map(key);
        expect(new Set(questions).size).toBe(questions.length);
        expect(questions.length % players).toBe(0);
        expect(deal({ players, each: 20 }, moscowVisit, seed).map(key)).toEqual(questions);
      }),
    );
  });

  test('always have a right answer among those offered, and a wrong one', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        for (const question of deal({ each: 20 }, moscowVisit, seed)) {
          if (question.kind === 'find') continue;
          const right = rightPlaces(question).length;
          expect(right).toBeGreaterThan(0);
          expect(right).toBeLessThan(question.options.length);
        }
      }),
    );
  });

  test('leave no name of an offered place in a quotation, and nothing of it out but those', () => {
    const questions = [1, 2, 3, 4, 5].flatMap((seed) => make('quote', moscowVisit, seed));
    expect(questions.length).toBeGreaterThan(20);
    for (const question of questions) {
      if (question.kind !== 'quote') continue;
      const segments = gapSegments(question.passage, question.options);
      const shown = segments.map((segment) => (segment.type === 'text' ? segment.text : ' ')).join('');
      for (const { name } of question.options) expect(shown).not.toContain(name.en);
      expect(segments.some(({ type }) => type === 'gap')).toBe(true);
      const whole = segments.map((segment) => (segment.type === 'cut' ? ' […] ' : segment.text)).join('');
      expect(whole).toBe(textOf(question.passage));
    }
  });

  test('ask no passage that only describes a place, or names its government alone', () => {
    const asked = new Set([1, 2, 3].flatMap((seed) => make('quote', moscowVisit, seed)).map(key));
    expect(asked).toContain('quote two-bases');
    expect(asked).not.toContain('quote forces-have-remained');
    expect(asked).not.toContain('quote keep-its-bases');
  });

  test('give each team as many of each kind', () => {
    const kinds = deal({ players: 2, each: 4 }).map(({ kind }) => kind);
    expect(kinds.filter((_, index) => index % 2 === 0)).toEqual(kinds.filter((_, index) => index % 2 === 1));
    expect(new Set(kinds)).toEqual(new Set(QUESTION_KINDS));
  });
});

describe('of other lessons', () => {
  test('one place gives nothing to ask', () => {
    const index = indexOf({ places: [makePlace('one')] });
    expect(QUESTION_KINDS.map((kind) => make(kind, index).length)).toEqual([0, 0, 0]);
  });

  test('two places without a passage can be found, and no more', () => {
    const index = indexOf({});
    expect(QUESTION_KINDS.map((kind) => make(kind, index).length)).toEqual([2, 0, 0]);
  });

  test('two distances that are nearly the same are not compared, nor is a place with itself', () => {
    const at = (...lngLats: readonly (readonly [number, number])[]) =>
      make('further', indexOf({ places: lngLats.map((lngLat, index) => makePlace(`p${index}`, { lngLat })) })).length;
    expect(at([0, 0], [10, 0], [0, 10])).toBe(2);
    expect(at([0, 0], [10, 0], [0, 11])).toBe(3);
    expect(at([0, 0], [0, 0], [0, 10])).toBe(0);
  });

  test('a passage that names every place is not asked about', () => {
    const passage = makePassage('p', 'One and two', [
      { place: 'one', exact: 'One', start: 0, sense: 'place' },
      { place: 'two', exact: 'two', start: 8, sense: 'place' },
    ]);
    expect(make('quote', indexOf({ passages: [passage] }))).toEqual([]);
  });

  test('a passage that has the name of an offered place unmarked is not asked about', () => {
    const mentions = [{ place: 'one', exact: 'Oneville', start: 3, sense: 'place' }] as const;
    const places = [makePlace('one', { name: { en: 'Oneville' } }), makePlace('two', { aliases: ['Deux'] })];
    const make1 = (text: string) =>
      make('quote', indexOf({ places, passages: [makePassage('p', text, mentions)] })).length;
    expect(make1('In Oneville today.')).toBe(1);
    expect(make1('In Oneville, oneville today.')).toBe(0);
    expect(make1('In Oneville, not deux.')).toBe(0);
    expect(make1('In Oneville with onevillers.')).toBe(1);
  });

  test('a description that has the name in it is a gap, and another is not', () => {
    const passage = makePassage('p', 'the port of Oneville and its bases', [
      { place: 'one', exact: 'port of Oneville', start: 4, sense: 'description' },
      { place: 'one', exact: 'its bases', start: 25, sense: 'description' },
    ]);
    const gaps = gapSegments(passage, [makePlace('one', { name: { en: 'Oneville' } })]);
    expect(gaps.flatMap((segment) => (segment.type === 'gap' ? [segment.text] : []))).toEqual(['port of Oneville']);
  });

  test('a hundred thousand places are asked about in no time', () => {
    const places = Array.from({ length: 100_000 }, (_, index) =>
      makePlace(`p${index}`, { lngLat: [(index % 360) - 180, ((index * 7) % 160) - 80] }),
    );
    const index = indexLesson({ ...makeLesson(), places });
    const before = performance.now();
    expect(deal({ each: 20, players: 4 }, index)).toHaveLength(80);
    expect(make('find', index)).toHaveLength(MAX_QUESTIONS);
    const heap = indexLesson({ ...makeLesson(), places: places.map((place) => ({ ...place, lngLat: [0, 0] })) });
    expect(make('further', heap)).toEqual([]);
    expect(performance.now() - before).toBeLessThan(1500);
  });
});
