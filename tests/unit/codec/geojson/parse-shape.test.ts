import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { MAX_CHARACTERS, parseGeoJsonShape } from '../../../../src/codec/geojson/parse-shape.ts';

const parse = (value: unknown) => parseGeoJsonShape(JSON.stringify(value));
const shapeOf = (value: unknown) => {
  const parsed = parse(value);
  return parsed.ok ? parsed.value : parsed.error;
};
const line = {
  type: 'LineString',
  coordinates: [
    [10, 20],
    [11, 21],
  ],
};
const ring = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 0],
];
const nothing = { lines: [], rings: [], points: [] };

describe('parseGeoJsonShape', () => {
  test.each([
    ['a bare geometry', line],
    ['a feature', { type: 'Feature', properties: { note: [1] }, geometry: line }],
    ['a collection', { type: 'FeatureCollection', features: [{ type: 'Feature', geometry: line }] }],
    ['a collection of geometries', { type: 'GeometryCollection', geometries: [line] }],
    [
      'a line with altitudes',
      {
        type: 'LineString',
        coordinates: [
          [10, 20, 900],
          [11, 21, 900],
        ],
      },
    ],
    ['several lines', { type: 'MultiLineString', coordinates: [line.coordinates] }],
  ])('reads a line of %s', (_, value) => {
    expect(shapeOf(value)).toEqual({ ...nothing, lines: [line.coordinates] });
  });

  it('reads a byte order mark for nothing', () => {
    expect(parseGeoJsonShape(`\ufeff${JSON.stringify(line)}`).ok).toBe(true);
  });

  it('reads outer and inner rings, and closes what is open', () => {
    expect(shapeOf({ type: 'Polygon', coordinates: [ring, ring] })).toEqual({ ...nothing, rings: [ring, ring] });
    expect(shapeOf({ type: 'MultiPolygon', coordinates: [[ring], [ring]] })).toEqual({
      ...nothing,
      rings: [ring, ring],
    });
    expect(shapeOf({ type: 'Polygon', coordinates: [ring.slice(0, 3)] })).toEqual({ ...nothing, rings: [ring] });
  });

  it('gathers points in the order of the file', () => {
    const features = [
      { type: 'Feature', geometry: { type: 'Point', coordinates: [1, 2] } },
      { type: 'Feature', geometry: null },
      { type: 'Feature' },
      {
        type: 'Feature',
        geometry: {
          type: 'MultiPoint',
          coordinates: [
            [3, 4],
            [5, 6],
          ],
        },
      },
    ];
    expect(shapeOf({ type: 'FeatureCollection', features })).toEqual({
      ...nothing,
      points: [
        [1, 2],
        [3, 4],
        [5, 6],
      ],
    });
  });

  it('skips a geometry that is empty, as RFC 7946 allows', () => {
    const geometries = [{ type: 'Point', coordinates: [] }, { type: 'LineString', coordinates: [] }, line];
    expect(shapeOf({ type: 'GeometryCollection', geometries })).toEqual({ ...nothing, lines: [line.coordinates] });
  });

  it('wraps longitudes that are a turn off', () => {
    expect(
      shapeOf({
        type: 'LineString',
        coordinates: [
          [179, 1],
          [181, 1],
        ],
      }),
    ).toEqual({
      ...nothing,
      lines: [
        [
          [179, 1],
          [-179, 1],
        ],
      ],
    });
  });

  it('joins a line that is cut at the antimeridian, and leaves out the cut', () => {
    const coordinates = [
      [
        [179, 0],
        [180, 0],
      ],
      [
        [-180, 0],
        [-179, 0],
      ],
    ];
    expect(shapeOf({ type: 'MultiLineString', coordinates })).toEqual({
      ...nothing,
      lines: [
        [
          [179, 0],
          [-179, 0],
        ],
      ],
    });
  });

  it('keeps a corner at the antimeridian that is more than a cut', () => {
    const coordinates = [
      [
        [179, 0],
        [180, 5],
      ],
      [
        [-180, 5],
        [-179, 0],
      ],
    ];
    expect(shapeOf({ type: 'MultiLineString', coordinates })).toEqual({
      ...nothing,
      lines: [
        [
          [179, 0],
          [180, 5],
          [-179, 0],
        ],
      ],
    });
  });

  it('does not join lines that only end alike', () => {
    const coordinates = [
      [
        [179, 0],
        [180, 0],
      ],
      [
        [-180, 1],
        [-179, 0],
      ],
    ];
    expect(shapeOf({ type: 'MultiLineString', coordinates })).toEqual({ ...nothing, lines: coordinates });
  });
});

describe('what is no shape', () => {
  test.each([
    ['no GeoJSON', { type: 'Topology' }, { code: 'not-geojson', params: { pointer: '/type', found: '"Topology"' } }],
    ['no object', [1], { code: 'not-geojson', params: { pointer: '', found: '[…]' } }],
    ['no type', {}, { code: 'not-geojson', params: { pointer: '/type', found: 'null' } }],
    [
      'features that are none',
      { type: 'FeatureCollection', features: 3 },
      { code: 'not-geojson', params: { pointer: '/features', found: '3' } },
    ],
    [
      'coordinates that are none',
      { type: 'LineString', coordinates: 'x' },
      { code: 'not-a-position', params: { pointer: '/coordinates', found: '"x"' } },
    ],
    [
      'a position that is none',
      {
        type: 'Feature',
        geometry: {
          type: 'LineString',
          coordinates: [
            [1, 2],
            [null, 1],
          ],
        },
      },
      { code: 'not-a-position', params: { pointer: '/geometry/coordinates/1', found: '[…]' } },
    ],
    [
      'metres for degrees',
      { type: 'Point', coordinates: [3_993_000, 4_150_000] },
      {
        code: 'coordinate-out-of-range',
        params: { pointer: '/coordinates', axis: 'longitude', found: '3993000', limit: '180' },
      },
    ],
    [
      'a latitude past the pole',
      { type: 'Point', coordinates: [1, -90.5] },
      {
        code: 'coordinate-out-of-range',
        params: { pointer: '/coordinates', axis: 'latitude', found: '-90.5', limit: '90' },
      },
    ],
    [
      'a line of one position',
      { type: 'LineString', coordinates: [[1, 2]] },
      { code: 'too-few-positions', params: { pointer: '/coordinates', found: '1', minimum: '2' } },
    ],
    [
      'a ring of two positions',
      { type: 'Polygon', coordinates: [ring.slice(0, 2)] },
      { code: 'too-few-positions', params: { pointer: '/coordinates/0', found: '2', minimum: '3' } },
    ],
    [
      'a ring there and back',
      { type: 'Polygon', coordinates: [[ring[0], ring[1], ring[0]]] },
      { code: 'too-few-positions', params: { pointer: '/coordinates/0', found: '3', minimum: '4' } },
    ],
    ['an empty collection', { type: 'FeatureCollection', features: [] }, { code: 'no-shape', params: {} }],
  ])('%s', (_, value, fault) => {
    expect(shapeOf(value)).toEqual(fault);
  });

  it('no JSON, with where it ends to be JSON', () => {
    expect(parseGeoJsonShape('{\n "type": LineString }')).toEqual({
      ok: false,
      error: { code: 'json-syntax', params: { line: '2', column: '10' } },
    });
  });

  it('JSON without a floor', () => {
    const text = '['.repeat(100_000) + ']'.repeat(100_000);
    expect(parseGeoJsonShape(text)).toEqual({ ok: false, error: { code: 'too-deep', params: { limit: '100' } } });
  });

  it('a text of 200 MB, which is not even parsed', () => {
    const text = ' '.repeat(200_000_000);
    expect(parseGeoJsonShape(text)).toEqual({
      ok: false,
      error: { code: 'too-large', params: { found: '200000000', limit: String(MAX_CHARACTERS) } },
    });
  });

  it('more than 100,000 positions, all lines together', () => {
    const half = Array.from({ length: 50_000 }, (_, index) => [index / 1000, 1]);
    const both = { type: 'MultiLineString', coordinates: [half, half] };
    expect(parse(both).ok).toBe(true);
    const more = { type: 'GeometryCollection', geometries: [both, { type: 'Point', coordinates: [1, 2] }] };
    expect(shapeOf(more)).toEqual({ code: 'too-many-positions', params: { limit: '100000' } });
  });

  it('never throws, whatever the JSON', () => {
    const type = fc.constantFrom(
      'Feature',
      'FeatureCollection',
      'GeometryCollection',
      'Point',
      'Polygon',
      'MultiLineString',
      'LineString',
      'MultiPolygon',
      'MultiPoint',
      '__proto__',
    );
    const { node } = fc.letrec((tie) => ({
      node: fc.oneof(
        { maxDepth: 5 },
        fc.jsonValue(),
        fc.record({
          type,
          geometry: tie('node'),
          features: fc.array(tie('node')),
          geometries: fc.array(tie('node')),
          coordinates: tie('node'),
        }),
        fc.array(tie('node'), { maxLength: 3 }),
        fc.tuple(fc.integer({ min: -200, max: 200 }), fc.integer({ min: -100, max: 100 })),
      ),
    }));
    fc.assert(
      fc.property(node, (value) => typeof parse(value).ok === 'boolean'),
      { numRuns: 2000 },
    );
    fc.assert(fc.property(fc.string(), (text) => typeof parseGeoJsonShape(text).ok === 'boolean'));
  });
});
