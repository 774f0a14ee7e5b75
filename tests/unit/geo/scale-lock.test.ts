import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { zoomAtSameScale } from '../../../src/geo/true-size.ts';
import { metresPerPixel } from '../../../src/geo/web-mercator.ts';

const latitude = fc.noBias(fc.integer({ min: -80e6, max: 80e6 })).map((units) => units / 1e6);
const zoom = fc.noBias(fc.integer({ min: 0, max: 22e3 })).map((units) => units / 1e3);

describe('zoomAtSameScale', () => {
  it('makes a pixel as wide on the ground in both maps, from −80° to 80°', () => {
    fc.assert(
      fc.property(zoom, latitude, latitude, (ofOne, here, there) => {
        const ofOther = zoomAtSameScale(ofOne, here, there);
        expect(Math.abs(metresPerPixel(there, ofOther) / metresPerPixel(here, ofOne) - 1)).toBeLessThan(1e-9);
      }),
      { numRuns: 5000 },
    );
  });

  it('comes back to where it was', () => {
    fc.assert(
      fc.property(zoom, latitude, latitude, (ofOne, here, there) => {
        expect(zoomAtSameScale(zoomAtSameScale(ofOne, here, there), there, here)).toBeCloseTo(ofOne, 9);
      }),
    );
  });

  it('stands nearer to Damascus than to Moscow by log2 of 1.48', () => {
    expect(zoomAtSameScale(9, 55.7558, 33.5138) - 9).toBeCloseTo(Math.log2(0.833_78 / 0.562_73), 3);
  });

  it('counts a pole as the edge of the map', () => {
    expect(zoomAtSameScale(5, 0, 90)).toBeCloseTo(zoomAtSameScale(5, 0, 85.051_128_78), 6);
    expect(zoomAtSameScale(5, 0, -90)).toBe(zoomAtSameScale(5, 0, 90));
  });
});
