import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkHeader, checkSchema, checkStart, HEADER_BYTES } from '../../../../src/codec/archive/check-archive.ts';

const layers = (...ids: string[]) => ({ vector_layers: ids.map((id) => ({ id, fields: { kind: 'String' } })) });
const HEADER = { size: 1000, end: 1000, tileType: 1, compressions: [2, 1] };
const START = new Uint8Array([...new TextEncoder().encode('PMTiles'), 3]);

describe('an archive that is opened', () => {
  test('of a Protomaps basemap is right', () => {
    expect(checkStart(START, HEADER_BYTES).ok).toBe(true);
    expect(checkHeader(HEADER).ok).toBe(true);
    expect(checkSchema(layers('earth', 'water', 'roads', 'places')).ok).toBe(true);
  });

  test.each([
    ['empty', new Uint8Array(), 0, {}],
    ['not-pmtiles', new TextEncoder().encode('<!doctype html>'), 5000, {}],
    ['not-pmtiles', new Uint8Array([...new TextEncoder().encode('PMTiles'), 2]), 5000, {}],
    ['not-pmtiles', START.slice(0, 4), 4, {}],
    ['cut', START, 50, { found: '50', wanted: '127' }],
  ])('that begins as one that is %s is refused', (code, start, size, params) => {
    expect(checkStart(start, size)).toEqual({ ok: false, error: { code, params } });
  });

  test.each([
    ['cut', { size: 900 }, { found: '900', wanted: '1000' }],
    ['raster', { tileType: 2 }, { found: 'PNG' }],
    ['raster', { tileType: 5 }, { found: 'AVIF' }],
    ['tile-type', { tileType: 6 }, { found: 'MLT' }],
    ['tile-type', { tileType: 0 }, { found: '0' }],
    ['compression', { compressions: [2, 3] }, { found: 'Brotli' }],
    ['compression', { compressions: [9, 2] }, { found: '9' }],
  ])('whose header says that it is %s is refused', (code, change, params) => {
    expect(checkHeader({ ...HEADER, ...change })).toEqual({ ok: false, error: { code, params } });
  });

  test.each([
    [layers('water', 'transportation'), 'water, transportation'],
    [null, '–'],
    [{ vector_layers: [3, { id: 7 }] }, '–'],
  ])('of another schema is refused with the names of its layers', (metadata, found) => {
    expect(checkSchema(metadata)).toEqual({ ok: false, error: { code: 'schema', params: { found } } });
  });

  test('of an older Protomaps basemap is refused: its features name their kinds otherwise', () => {
    const [earth, water] = ['earth', 'water'].map((id) => ({ id, fields: {} }));
    const roads = { id: 'roads', fields: { 'pmap:kind': 'String' } };
    expect(checkSchema({ vector_layers: [earth, water, roads] })).toMatchObject({ error: { code: 'old-schema' } });
  });

  test('never throws on what a file may hold', () => {
    fc.assert(
      fc.property(fc.anything(), fc.uint8Array(), fc.nat(), (metadata, start, size) => {
        expect(typeof checkSchema(metadata).ok).toBe('boolean');
        expect(typeof checkStart(start, size).ok).toBe('boolean');
      }),
    );
  });
});
