import { describe, expect, it } from 'vitest';
import { parseLesson } from '../../../../src/codec/lesson/parse-lesson.ts';
import { type Fault, makeFile } from './lesson-file.ts';

function documentAfter(change: Fault['change']) {
  const file = makeFile();
  change(file);
  const parsed = parseLesson(JSON.stringify(file));
  if (!parsed.ok) throw new Error(`refused: ${JSON.stringify(parsed.error)}`);
  return parsed.value;
}

describe('a tour with faults is read, and each fault is a warning', () => {
  it('nothing is wrong with the step that the faults are made in', () => {
    expect(documentAfter(() => {}).warnings).toEqual([]);
  });

  it.each([
    {
      what: 'a step to nowhere',
      change: (file) => file.lesson.steps[0].places.push('nowhere'),
      warning: { pointer: '/lesson/steps/0/places/1', code: 'unknown-place', params: { id: 'nowhere' } },
    },
    {
      what: 'a step that quotes nothing',
      change: (file) => file.lesson.steps[0].passages.unshift('none'),
      warning: { pointer: '/lesson/steps/0/passages/0', code: 'unknown-passage', params: { id: 'none' } },
    },
    {
      what: 'a line to an outline',
      change: (file) => (file.lesson.steps[0].lines = [['port', 'mole']]),
      warning: { pointer: '/lesson/steps/0/lines/0', code: 'unknown-place', params: { id: 'mole' } },
    },
    {
      what: 'a line with one end',
      change: (file) => (file.lesson.steps[0].lines = [['port']]),
      warning: {
        pointer: '/lesson/steps/0/lines/0',
        code: 'wrong-type',
        params: { expected: 'array', found: 'array' },
      },
    },
  ] satisfies { what: string; change: Fault['change']; warning: object }[])(
    '$what is left out',
    ({ change, warning }) => {
      const { lesson, warnings } = documentAfter(change);
      expect(warnings).toEqual([warning]);
      expect(lesson.steps).toEqual([
        expect.objectContaining({ title: 'Begin', places: ['port'], passages: ['cut'], lines: [] }),
      ]);
    },
  );

  it.each([
    ['a zoom beyond the map', (file) => (file.lesson.steps[0].view.zoom = 23), '/lesson/steps/0/view/zoom'],
    ['a camera at a name', (file) => (file.lesson.steps[0].view.center = 'port'), '/lesson/steps/0/view/center'],
  ] satisfies [string, Fault['change'], string][])('%s leaves the step without a camera', (_, change, pointer) => {
    const { lesson, warnings } = documentAfter(change);
    expect(warnings.map((warning) => warning.pointer)).toEqual([pointer]);
    expect(lesson.steps[0]).not.toHaveProperty('view');
  });

  it('a step without a title is left out, and the next one stays', () => {
    const { lesson, warnings } = documentAfter((file) => {
      file.lesson.steps.unshift({ text: 'No title.' });
    });
    expect(lesson.steps.map(({ title }) => title)).toEqual(['Begin']);
    expect(warnings.map(({ pointer, code }) => ({ pointer, code }))).toEqual([
      { pointer: '/lesson/steps/0/title', code: 'missing' },
    ]);
  });

  it('steps that are no list are no tour', () => {
    const { lesson, warnings } = documentAfter((file) => {
      file.lesson.steps = 'tour';
    });
    expect(lesson.steps).toEqual([]);
    expect(warnings).toHaveLength(1);
  });
});
