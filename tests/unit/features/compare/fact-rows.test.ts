import { describe, expect, test } from 'vitest';
import { printCsv } from '../../../../src/codec/csv/print-csv.ts';
import { indexLesson } from '../../../../src/domain/lesson-index.ts';
import { comparePlaces } from '../../../../src/features/compare/comparison.ts';
import { factRows, factsAsCells, factsAsText, otherPlaces } from '../../../../src/features/compare/ui/fact-rows.ts';
import { makeLesson, makePassage, makePlace } from '../../../support/lessons.ts';
import { wholeLocalization } from '../../../support/words.ts';

const english = await wholeLocalization('en');

const LESSON = makeLesson({
  places: [
    makePlace('harbour', { lngLat: [35.874, 34.915], country: 'SY', aliases: ['=HYPERLINK("x")'] }),
    makePlace('field', { lngLat: [35.945, 35.41167], kind: 'air-base', layer: 'bases' }),
    makePlace('north', { lngLat: [37.6173, 55.7558] }),
  ],
  passages: [
    makePassage('p1', 'A harbour and a field.', [
      { place: 'harbour', exact: 'harbour', start: 2, sense: 'place' },
      { place: 'field', exact: 'field', start: 16, sense: 'place' },
    ]),
    makePassage('p2', 'The field alone.', [{ place: 'field', exact: 'field', start: 4, sense: 'place' }], 30),
  ],
  outlines: [
    {
      id: 'strip',
      site: 'field',
      kind: 'runway',
      name: { en: 'Runway' },
      source: 'made',
      precision: 'runway end',
      lines: [
        [
          [35.947498, 35.413898],
          [35.949402, 35.388699],
        ],
      ],
      closed: false,
    },
  ],
});

const index = indexLesson(LESSON);
const compared = comparePlaces(index, 'harbour', 'field');
if (!compared.ok) throw new Error('the made places are two');
const rows = factRows({
  comparison: compared.value,
  lesson: LESSON,
  localization: english,
  unit: 'km',
  coast: ['0.50 km', 'Measuring…'],
});
const texts = Object.fromEntries(
  factsAsCells({
    names: ['Harbour', 'Field'],
    rows,
    article: LESSON.article,
    localization: english,
  }).map(([label = '', ...cells]) => [label, cells]),
);

describe('the facts of two sites', () => {
  test.each([
    ['Kind', ['town', 'air base']],
    ['Country', ['Syria', 'not in this lesson']],
    ['Outlines', ['not in this lesson', 'Runway: 2.8 km, axis 176° · S; runway end']],
    ['Coordinates, decimal degrees', ['34.915, 35.874', '35.41167, 35.945']],
    ['Coordinates, degrees, minutes, seconds', ['34°54′54″N 35°52′26.4″E', '35°24′42.01″N 35°56′42″E']],
    ['To each other', ['55.6 km, 7° · N', '55.6 km, 187° · S']],
    ['To Name of north', ['2,321 km, 3° · N', '2,266 km, 3° · N']],
    ['To the nearest coast on the map', ['0.50 km', 'Measuring…']],
    ['Passages that mention only this one', ['none', '“The field alone.” (Paragraph 1 of 3)']],
  ])('%s', (label, cells) => expect(texts[label]).toEqual(cells));

  test('passages of both are once in the table, and in both columns of a spreadsheet', () => {
    expect(rows.find((row) => row.id === 'both')?.cells).toHaveLength(1);
    expect(new Set(texts['Passages that mention both'])).toEqual(
      new Set(['“A harbour and a field.” (Paragraph 1 of 3)']),
    );
  });

  test('the text names each site on its line', () => {
    const text = factsAsText({
      names: ['Harbour', 'Field'],
      rows,
      article: LESSON.article,
      localization: english,
    });
    expect(text).toContain('Harbour · Field\nA made headline, A made paper, 31 July 2025\n');
    expect(text).toContain('Country\n  Harbour: Syria\n  Field: not in this lesson\n');
  });

  test('a name that a spreadsheet would run as a formula is text in the CSV', () => {
    const csv = printCsv(Object.entries(texts).map(([label, cells]) => [label, ...cells]));
    expect(csv).toContain(`"'=HYPERLINK`);
  });
});

test('of many places, only those nearest to the two sites are measured', () => {
  const site = (id: string, longitude: number) => makePlace(id, { lngLat: [longitude, 0] });
  const places = [
    site('a', 0),
    ...Array.from({ length: 40 }, (_, index) => site(`p${index}`, 80 - index)),
    site('b', 1),
  ];
  const [first, ...rest] = places;
  const last = rest.at(-1);
  if (!first || !last) throw new Error('two sites are needed');
  const near = otherPlaces(places, [first, last]).map(({ id }) => id);
  expect(near).toEqual(Array.from({ length: 10 }, (_, index) => `p${39 - index}`));
  expect(otherPlaces(places.slice(0, 5).concat(last), [first, last]).map(({ id }) => id)).toEqual([
    'p0',
    'p1',
    'p2',
    'p3',
  ]);
});
