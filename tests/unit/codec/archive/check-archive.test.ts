import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkHeader, checkSchema } from '../../../../src/codec/archive/check-archive.ts';

const layers = (...ids: string[]) => ({ vector_layers: ids.map((id) => ({ id })) });
const HEADER = { size: 1000, end: 1000, tileType: 1 };

describe('an archive that is opened', () => {
  test('of a Protomaps basemap is right', () => {
    expect(checkHeader(HEADER).ok).toBe(true);
    expect(checkSchema(layers('earth', 'water', 'roads', 'places')).ok).toBe(true);
  });

  test.each([
    ['empty', { size: 0 }, {}],
    ['cut', { size: 900 }, { found: '900', wanted: '1000' }],
    ['raster', { tileType: 2 }, { found: 'PNG' }],
    ['raster', { tileType: 9 }, { found: '9' }],
  ])('that is %s is refused', (code, change, params) => {
    expect(checkHeader({ ...HEADER, ...change })).toEqual({ ok: false, fault: { code, params } });
  });

  test.each([
    [layers('water', 'transportation'), 'water, transportation'],
    [null, '–'],
    [{ vector_layers: [3, { id: 7 }] }, '–'],
  ])('of another schema is refused with the names of its layers', (metadata, found) => {
    expect(checkSchema(metadata)).toEqual({ ok: false, fault: { code: 'schema', params: { found } } });
  });

  test('never throws on what metadata may hold', () => {
    fc.assert(
      fc.property(fc.anything(), (metadata) => {
        expect(typeof checkSchema(metadata).ok).toBe('boolean');
      }),
    );
  });
});
