import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseLesson } from '../../../../src/codec/lesson/parse-lesson.ts';
import type { Lesson, Passage, Place } from '../../../../src/domain/lesson.ts';
import { printAnnotations } from '../../../../src/features/export/print-annotations.ts';
import { printPlaces } from '../../../../src/features/export/print-places.ts';
import { lessonText } from '../../../support/article.ts';
import { makeLesson, makePassage, makePlace } from '../../../support/lessons.ts';
import { opened } from '../../codec/import/opening.ts';

function firstLesson(): Lesson {
  const parsed = parseLesson(lessonText);
  if (!parsed.ok) throw new Error('the first lesson is faulty');
  return parsed.value.lesson;
}

/** A text that a cell brings back: without space at its ends, and without what reads as the guard against formulas. */
const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).map((text) => text.trim() || 'x');
const safe = words.filter((text) => !/^'/.test(text) && !text.includes('|'));
const degrees = (most: number): fc.Arbitrary<number> =>
  fc.double({ min: -most, max: most, noNaN: true }).map((value) => (Object.is(value, -0) ? 0 : value));
const place = fc.record({
  name: fc.record({ en: safe, ar: safe, ru: safe }),
  aliases: fc.uniqueArray(safe, { maxLength: 3 }),
  lngLat: fc.tuple(degrees(180), degrees(90)),
  kind: fc.constantFrom('port', 'town', 'place'),
  source: safe,
  precision: safe,
});

describe('places as a table', () => {
  it('open again as the same places', () => {
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 5 }), (made) => {
        const places: Place[] = made.map((each, index) =>
          makePlace(`p-${index}`, {
            ...each,
            aliases: each.aliases.filter((alias) => alias !== each.name.en),
            country: 'SY',
          }),
        );
        expect(opened(printPlaces(places), 'places.csv').draft.places).toEqual(places);
      }),
      { numRuns: 500 },
    );
  });

  it('of the first lesson open again as its places', () => {
    const { places } = firstLesson();
    const back = opened(printPlaces(places), 'places.csv').draft;
    expect(back.places).toEqual(places);
    expect(back.layers.map(({ id }) => id)).toEqual(['bases', 'capitals']);
  });

  it('guard a name that a spreadsheet would run', () => {
    const table = printPlaces([makePlace('evil', { name: { en: '=HYPERLINK("http://x")' }, source: '@SUM(A1)' })]);
    expect(table).toContain(`"'=HYPERLINK(""http://x"")"`);
    expect(table).toContain(",'@SUM(A1),");
    expect(opened(table, 'places.csv').draft.places[0]?.name.en).toBe('=HYPERLINK("http://x")');
  });
});

/** What annotations carry of a passage: neither its part nor its number. */
const carried = ({ id, quotes, mentions }: Passage) => ({ id, quotes, mentions });

describe('passages as Web Annotations', () => {
  it('of the first lesson open again with their quotations, mentions and places', () => {
    const lesson = firstLesson();
    const { draft, skipped } = opened(printAnnotations(lesson));
    expect(skipped).toEqual([]);
    expect(draft.passages.map(carried)).toEqual(lesson.passages.map(carried));
    const named = new Set(lesson.passages.flatMap(({ mentions }) => mentions.map((mention) => mention.place)));
    expect(new Map(draft.places.map(({ id, lngLat }) => [id, lngLat]))).toEqual(
      new Map(lesson.places.filter(({ id }) => named.has(id)).map(({ id, lngLat }) => [id, lngLat])),
    );
  });

  it('of any passages apart from one another open again', () => {
    const sentence = fc.array(words, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(
        fc.array(sentence, { minLength: 1, maxLength: 4 }),
        degrees(180),
        degrees(90),
        (sentences, lng, lat) => {
          let start = 0;
          const passages = sentences.map((parts, index) => {
            const exact = parts.join(' ');
            const mention = { place: 'one', exact: parts[0] as string, start: 0, sense: 'description' as const };
            const passage = makePassage(`p ${index}`.replace(' ', '-'), exact, [mention], start);
            start += Array.from(exact).length + 1;
            return passage;
          });
          const lesson = makeLesson({ places: [makePlace('one', { lngLat: [lng, lat] })], passages });
          const { draft } = opened(printAnnotations(lesson));
          expect(draft.passages.map(carried)).toEqual(passages.map(carried));
          expect(draft.places[0]?.lngLat[0]).toBeCloseTo(lng, 12);
        },
      ),
      { numRuns: 300 },
    );
  });

  /** What the Web Annotation Data Model says that must be (3.1, 3.2, 4.2.4, 4.2.5, 5.1, 5.2). */
  it('keep to the model', () => {
    const collection = JSON.parse(printAnnotations(firstLesson()));
    const iri = /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i;
    expect(collection['@context']).toBe('http://www.w3.org/ns/anno.jsonld');
    expect(collection.type).toBe('AnnotationCollection');
    expect(collection.first.type).toBe('AnnotationPage');
    expect(collection.total).toBe(collection.first.items.length);
    const ids = [collection.id, collection.first.id];
    for (const item of collection.first.items) {
      ids.push(item.id);
      expect(item.type).toBe('Annotation');
      expect(['highlighting', 'identifying']).toContain(item.motivation);
      for (const { source, selector } of [item.target].flat()) {
        expect(source).toMatch(/^ni:\/\/\/sha-256;[\w-]{43}$/);
        const [quote, position] = selector;
        expect(quote).toMatchObject({ type: 'TextQuoteSelector', exact: expect.any(String) });
        expect(position.type).toBe('TextPositionSelector');
        expect(position.end - position.start).toBe(Array.from(quote.exact).length);
      }
      for (const body of item.body ?? []) {
        if (body.type === 'SpecificResource') expect(body.source).toMatch(/^geo:/);
        else expect(body).toMatchObject({ type: 'TextualBody', value: expect.any(String) });
        expect(['identifying', 'tagging', 'classifying']).toContain(body.purpose);
      }
    }
    for (const id of ids) expect(id).toMatch(iri);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
