import { describe, expect, it } from 'vitest';
import { opened, pointAt, refused } from '../../../codec/import/opening.ts';

const quote = (exact: string, more: object = {}): object => ({ type: 'TextQuoteSelector', exact, ...more });
const position = (start: number, end: number): object => ({ type: 'TextPositionSelector', start, end });

function annotation(selector: unknown, body: readonly object[] = [], more: object = {}): object {
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'Annotation',
    body,
    target: { source: 'https://recogito.example/part/1', type: 'Text', selector },
    ...more,
  };
}

/** As Recogito writes a place: an identifying body with its address in the gazetteer, and its position. */
const recogitoPlace = (value: string, ...coordinates: number[]): object[] => [
  { type: 'SpecificResource', value, purpose: 'identifying' },
  { type: 'Feature', purpose: 'georeferencing', geometry: pointAt(...coordinates) },
];

describe('Web Annotations', () => {
  it('of Recogito bring the names that they quote, each a passage with its place', () => {
    const moscow = recogitoPlace('https://www.geonames.org/524901', 37.6173, 55.7558);
    const { kind, format, draft, skipped } = opened([
      annotation([position(70, 76), quote('Moscow')], moscow),
      annotation([position(10, 18), quote('Damascus')], [{ type: 'TextualBody', value: 'city', purpose: 'tagging' }]),
      annotation([position(90, 96), quote('Moscow')], moscow),
    ]);
    expect([kind, format]).toEqual(['quotations', 'annotations']);
    // A passage has no room for a tag; the tag is told.
    expect(skipped).toEqual([{ code: 'fields-dropped', count: 1, where: 'pointer', first: '/1', names: ['tagging'] }]);
    expect(draft.places).toMatchObject([
      { name: { en: 'Moscow' }, lngLat: [37.6173, 55.7558], source: 'https://www.geonames.org/524901' },
    ]);
    expect(draft.passages.map(({ quotes: [{ exact, start, end }] }) => [exact, start, end])).toEqual([
      ['Damascus', 10, 18],
      ['Moscow', 70, 76],
      ['Moscow', 90, 96],
    ]);
    const place = draft.places[0]?.id;
    expect(draft.passages.map(({ mentions }) => mentions)).toEqual([
      [],
      [{ place, exact: 'Moscow', start: 0, sense: 'place' }],
      [{ place, exact: 'Moscow', start: 0, sense: 'place' }],
    ]);
    expect(draft.lost).toEqual([]);
    expect(new Set(draft.passages.map(({ id }) => id)).size).toBe(3);
  });

  it('within the words of another are mentions in it', () => {
    const { draft } = opened([
      annotation(
        [quote('Moscow'), position(13, 19)],
        [
          ...recogitoPlace('x:moscow', 37.6, 55.7),
          { type: 'TextualBody', purpose: 'classifying', value: 'government' },
        ],
      ),
      annotation([quote('The visit to Moscow.'), position(0, 20)]),
    ]);
    expect(draft.passages).toMatchObject([
      { quotes: [{ exact: 'The visit to Moscow.' }], mentions: [{ exact: 'Moscow', start: 13, sense: 'government' }] },
    ]);
  });

  it('keep their context, and several targets are cuts of one passage', () => {
    const two = annotation([], [], {
      target: [
        { source: 'x:', selector: [quote('One', { prefix: 'a ', suffix: ' b' }), position(2, 5)] },
        { source: 'x:', selector: { type: 'FragmentSelector', value: 'p1', refinedBy: quote('Two') } },
      ],
    });
    const { draft } = opened({ type: 'AnnotationPage', items: [two] });
    expect(draft.passages[0]?.quotes).toEqual([
      { exact: 'One', prefix: 'a ', suffix: ' b', start: 2, end: 5 },
      { exact: 'Two', prefix: '', suffix: '', start: 0, end: 3 },
    ]);
  });

  it('without positions come as quotations that are to be found', () => {
    const { draft } = opened([annotation(quote('Later'), [], {}), annotation(quote('First'))]);
    expect(draft.passages.map(({ quotes }) => quotes[0].exact)).toEqual(['Later', 'First']);
    expect(draft.lost).toEqual(draft.passages.map(({ id }) => id));
  });

  it('that place nothing, quote nothing, or are none are told', () => {
    const { draft, skipped } = opened({
      type: 'AnnotationCollection',
      first: {
        items: [
          annotation(quote('Aleppo'), [{ type: 'SpecificResource', purpose: 'identifying', value: 'x:aleppo' }]),
          annotation({ type: 'FragmentSelector', value: 'xywh=1,2,3,4' }),
          { type: 'Other' },
        ],
      },
    });
    expect(draft.passages).toHaveLength(1);
    expect(skipped.map(({ code, first }) => [code, first])).toEqual([
      ['no-position', '/first/items/0'],
      ['no-quotation', '/first/items/1'],
      ['not-readable', '/first/items/2'],
    ]);
  });

  it('with a feature in a text, as Recogito Studio has it, are placed', () => {
    const value = JSON.stringify({ type: 'Feature', geometry: pointAt(1, 2), properties: {} });
    const { draft } = opened([annotation(quote('Here'), [{ purpose: 'geotagging', id: 'b1', value }])]);
    expect(draft.places).toMatchObject([{ name: { en: 'Here' }, lngLat: [1, 2] }]);
  });

  it('that quote no words are refused', () => {
    const { fault, skipped } = refused([annotation({ type: 'FragmentSelector', value: 'x' })]);
    expect(fault.code).toBe('no-quotations');
    expect(skipped).toMatchObject([{ code: 'no-quotation', count: 1 }]);
  });
});
