import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clampZoom, lockedZoomRange, zoomAtSameScale } from '../../../src/geo/scale-lock.ts';
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

describe('lockedZoomRange', () => {
  const range = { minimum: 2, maximum: 14 };

  it('holds the zooms that the other map can follow, and no others', () => {
    fc.assert(
      fc.property(latitude, latitude, zoom, (here, there, each) => {
        const locked = lockedZoomRange(here, there, range);
        if (locked === null) throw new Error('12 zooms are more than two latitudes differ by');
        const other = zoomAtSameScale(each, here, there);
        const possible = each >= 2 && each <= 14 && other >= 2 && other <= 14;
        const slack = 1e-9;
        if (possible) expect(clampZoom(each, locked)).toBeCloseTo(each, 9);
        else expect(each < locked.minimum + slack || each > locked.maximum - slack).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it('is the whole range at one latitude', () => {
    expect(lockedZoomRange(35, 35, range)).toEqual(range);
  });

  it('is cut where the other map ends, on the side where it ends', () => {
    const locked = lockedZoomRange(0, 60, range);
    expect(locked?.minimum).toBeCloseTo(3, 9);
    expect(locked?.maximum).toBe(14);
  });

  it('takes a range of its own for the other map', () => {
    expect(lockedZoomRange(0, 0, range, { minimum: 5, maximum: 9 })).toEqual({ minimum: 5, maximum: 9 });
  });

  it('is null where no zoom suits both', () => {
    expect(lockedZoomRange(0, 60, { minimum: 4, maximum: 4.5 })).toBeNull();
  });
});

describe('clampZoom', () => {
  it.each([
    [1, 2],
    [7, 7],
    [20, 14],
  ])('%d becomes %d between 2 and 14', (given, expected) => {
    expect(clampZoom(given, { minimum: 2, maximum: 14 })).toBe(expected);
  });
});
