import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { type LessonDocument, parseLesson } from '../../../../src/codec/lesson/parse-lesson.ts';
import { printLesson } from '../../../../src/codec/lesson/print-lesson.ts';
import type { Lesson, Place, Step } from '../../../../src/domain/lesson.ts';
import { lessonText } from '../../../support/article.ts';
import { deepFreeze } from '../../../support/lessons.ts';
import { type Draft, makeFile, makePlaceFeature } from './lesson-file.ts';

// Thousands of cases: some seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

function open(file: Draft): LessonDocument {
  const result = parseLesson(typeof file === 'string' ? file : JSON.stringify(file));
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return deepFreeze(result.value);
}

/** What the file holds after an edit of its lesson. */
function printedAfter(file: Draft, edit: (lesson: Lesson) => Partial<Lesson>): Draft {
  const document = open(file);
  return JSON.parse(printLesson({ ...document, lesson: { ...document.lesson, ...edit(document.lesson) } }));
}

const idsOf = (file: Draft): string[] => file.features.map((feature: Draft) => feature.id);

describe('printLesson', () => {
  it('writes the first lesson as its file is, byte for byte', () => {
    expect(printLesson(open(lessonText))).toBe(lessonText);
  });

  it('writes an untouched file as it came, whatever else is in it', () => {
    const key = fc.string({ minLength: 1, maxLength: 8 }).map((text) => `x-${text}`);
    const foreign = fc.dictionary(key, fc.jsonValue(), { maxKeys: 4 });
    fc.assert(
      fc.property(foreign, foreign, foreign, foreign, (root, lesson, place, mention) => {
        const file = makeFile();
        const { features } = file;
        Object.assign(file, root, { features });
        Object.assign(file.lesson, lesson);
        Object.assign(file.features[0].properties, place);
        Object.assign(file.lesson.passages[0].mentions[0], mention);
        const source = JSON.parse(JSON.stringify(file));
        expect(printLesson(open(JSON.stringify(file)))).toBe(`${JSON.stringify(source, null, 2)}\n`);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps a member named __proto__', () => {
    const text = JSON.stringify(makeFile()).replace('{', '{"__proto__":{"kept":1},');
    expect(printLesson(open(text))).toContain('"__proto__": {');
    const document = open(text);
    const edited = printLesson({ ...document, lesson: { ...document.lesson, title: 'Other' } });
    expect(edited).toContain('"__proto__": {');
  });

  it('writes an edited place over its feature and keeps what it does not understand', () => {
    const file = makeFile();
    file.features[0].geometry.coordinates.push(12);
    file.features[0].properties.icao = 'OSXX';
    file.features[0].bbox = [0, 0, 1, 1];
    const printed = printedAfter(file, ({ places }) => ({
      places: places.map((place) =>
        place.id === 'port' ? { ...place, name: { en: 'Haven' }, lngLat: [1, 2] } : place,
      ),
    }));
    expect(printed.features[0].properties).toMatchObject({ name: 'Haven', icao: 'OSXX', layer: 'ports' });
    expect(printed.features[0].properties).not.toHaveProperty('names');
    expect(printed.features[0].geometry.coordinates).toEqual([1, 2, 12]);
    expect(printed.features[0].bbox).toEqual([0, 0, 1, 1]);
    expect(printed.features[1]).toEqual(makePlaceFeature('town', 'towns', [36.5, 33.5]));
  });

  it('takes out a place, adds one at the end and keeps the rest in order', () => {
    const added: Place = { ...(open(makeFile()).lesson.places[1] as Place), id: 'new', lngLat: [5, 6] };
    const printed = printedAfter(makeFile(), ({ places, passages, steps }) => ({
      places: [places[1] as Place, added],
      passages: passages.map((passage) => ({ ...passage, mentions: [] })),
      steps: steps.map((step) => ({ ...step, places: [] })),
      outlines: [],
    }));
    expect(idsOf(printed)).toEqual(['town', 'new']);
  });

  it('puts new places after the last feature', () => {
    const printed = printedAfter(makeFile(), ({ places }) => ({
      places: [...places, { ...(places[0] as Place), id: 'new' }],
    }));
    expect(idsOf(printed)).toEqual(['port', 'town', 'mole', 'new']);
  });

  it('reads back the lesson that it wrote, whatever was edited', () => {
    const text = fc.string({ minLength: 1, maxLength: 12 });
    const position = fc.tuple(fc.integer({ min: -180, max: 180 }), fc.integer({ min: -90, max: 90 }));
    fc.assert(
      fc.property(text, text, position, fc.boolean(), fc.boolean(), (title, name, lngLat, bare, reverse) => {
        const document = open(makeFile());
        const { places, passages, steps, layers, outlines, article } = document.lesson;
        const { paragraphs, ...shorter } = article;
        const changed = places.map((place, index) =>
          index === 0 ? { ...place, name: { en: name, ru: name }, lngLat } : place,
        );
        const step: Step = {
          title,
          text: name,
          question: title,
          notes: '',
          places: ['town'],
          passages: ['whole'],
          lines: [['town', 'port']],
        };
        const lesson: Lesson = {
          ...document.lesson,
          title,
          article: { ...shorter, publisher: name, ...(bare || paragraphs === undefined ? {} : { paragraphs }) },
          layers: layers.map((layer) => ({ ...layer, label: { en: name } })),
          passages: bare ? [] : passages,
          steps: bare ? [] : [...steps, step],
          places: reverse ? changed.reverse() : changed,
          outlines: outlines.map((outline) => ({ ...outline, lines: [...outline.lines, ...outline.lines] })),
        };
        const { lesson: read } = open(printLesson({ ...document, lesson }));
        expect({ ...read, bounds: lesson.bounds }).toEqual(lesson);
      }),
      { numRuns: 500 },
    );
  });
});
