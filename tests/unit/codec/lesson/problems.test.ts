import { describe, expect, it } from 'vitest';
import type { ArticleProblemCode } from '../../../../src/codec/lesson/check-article.ts';
import { parseLesson } from '../../../../src/codec/lesson/parse-lesson.ts';
import type { ProblemCode } from '../../../../src/domain/result.ts';
import { type Fault, makeFile, makePlaceFeature, problemsAfter } from './lesson-file.ts';
import { passageFaults } from './passage-faults.ts';
import { shapeFaults } from './shape-faults.ts';
import { valueFaults } from './value-faults.ts';

/** Tested on texts, below; one only steps have; two only a draft (`../draft`); the others against an article (`check-article.test.ts`). */
type Elsewhere =
  | 'json-syntax'
  | 'and-more'
  | 'unknown-passage'
  | 'quotation-lost'
  | 'text-missing'
  | ArticleProblemCode;

/** By code, so that a new code without a test does not compile. */
const faults: Readonly<Record<Exclude<ProblemCode, Elsewhere>, readonly Fault[]>> = {
  ...shapeFaults,
  ...valueFaults,
  ...passageFaults,
};

describe('parseLesson refuses', () => {
  it('nothing in the file that the faults below are made in', () => {
    expect(problemsAfter(() => {})).toEqual([]);
  });

  for (const [code, list] of Object.entries(faults)) {
    it.each(list)(`$what (${code})`, ({ change, pointer, params }) => {
      const problems = problemsAfter(change);
      if (params === undefined) expect(problems).toContainEqual(expect.objectContaining({ pointer, code }));
      else expect(problems).toEqual([{ pointer, code, params }]);
    });
  }

  it.each([
    ['', '1', '1'],
    ['{\n  "type": x', '2', '11'],
    ['{"🚢": 1,}', '1', '9'],
  ])('%j, which is not JSON, at its line and column (json-syntax)', (text, line, column) => {
    expect(parseLesson(text)).toEqual({
      ok: false,
      error: [{ pointer: '', code: 'json-syntax', params: { line, column } }],
    });
  });

  it.each(['null', '[]', '7', '"lesson"'])('%s, which is no object', (text) => {
    const result = parseLesson(text);
    expect(result.ok ? [] : result.error).toEqual([expect.objectContaining({ pointer: '', code: 'wrong-type' })]);
  });

  it('several faults at once, all of them, in the order of the file', () => {
    const problems = problemsAfter((file) => {
      delete file.lesson.title;
      file.lesson.passages[0].part = 'footnote';
      file.lesson.passages[0].mentions[0].place = 'nowhere';
      file.features[0].properties.kind = '';
      file.features[1].geometry.coordinates = [200, 100];
    });
    expect(problems.map(({ pointer }) => pointer)).toEqual([
      '/lesson/title',
      '/lesson/passages/0/part',
      '/lesson/passages/0/mentions/0/place',
      '/features/0/properties/kind',
      '/features/1/geometry/coordinates/0',
      '/features/1/geometry/coordinates/1',
    ]);
  });

  it('a lesson of outlines alone', () => {
    const problems = problemsAfter((file) => file.features.splice(0, 2));
    expect(problems).toContainEqual({ pointer: '/features', code: 'empty', params: {} });
  });

  it('a thousand faults with two hundred and a count (and-more)', () => {
    const problems = problemsAfter((file) => {
      for (let index = 0; index < 1000; index++) file.features.push(makePlaceFeature(`p${index}`, 'nowhere', [0, 0]));
    });
    expect(problems).toHaveLength(201);
    expect(problems.at(-1)).toEqual({ pointer: '', code: 'and-more', params: { count: '800' } });
  });
});

describe('parseLesson accepts', () => {
  it('a byte order mark before the file', () => {
    expect(parseLesson(`\ufeff${JSON.stringify(makeFile())}`).ok).toBe(true);
  });

  it('a file without what is optional', () => {
    const problems = problemsAfter((file) => {
      delete file.lesson.steps;
      delete file.lesson.article.paragraphs;
      delete file.lesson.passages[0].part;
      delete file.lesson.passages[0].paragraph;
      for (const member of ['names', 'aliases', 'country']) delete file.features[0].properties[member];
    });
    expect(problems).toEqual([]);
  });

  it('members that it does not understand, altitudes among them', () => {
    const problems = problemsAfter((file) => {
      file.crs = { type: 'name' };
      file.lesson.mood = ['calm'];
      file.features[0].bbox = [0, 0, 1, 1];
      file.features[0].geometry.coordinates.push(12);
    });
    expect(problems).toEqual([]);
  });
});
