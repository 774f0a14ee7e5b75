import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceMetres, EARTH_RADIUS_METRES } from '../../../src/geo/distance.ts';
import { fromMercator, MAX_LATITUDE, metresPerPixel, toMercator, worldPixels } from '../../../src/geo/web-mercator.ts';
import { anyPosition } from './positions.ts';

describe('toMercator', () => {
  it('puts the corners of the world on the corners of the unit square', () => {
    expect(toMercator([-180, MAX_LATITUDE])).toEqual([0, 0]);
    expect(toMercator([180, -MAX_LATITUDE])).toEqual([1, 1]);
    expect(toMercator([0, 0])).toEqual([0.5, 0.5]);
  });

  it('puts what is nearer to a pole on the edge', () => {
    expect(toMercator([0, 90])).toEqual([0.5, 0]);
    expect(toMercator([0, -89])).toEqual([0.5, 1]);
  });

  it('is undone by fromMercator', () => {
    fc.assert(
      fc.property(anyPosition, ([longitude, latitude]) => {
        const [backLongitude, backLatitude] = fromMercator(toMercator([longitude, latitude]));
        expect(backLongitude).toBeCloseTo(longitude, 9);
        expect(backLatitude).toBeCloseTo(Math.min(Math.max(latitude, -MAX_LATITUDE), MAX_LATITUDE), 9);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('fromMercator', () => {
  it('wraps another copy of the world and stays on the map', () => {
    expect(fromMercator([1.25, 0.5])[0]).toBe(-90);
    expect(fromMercator([-0.25, 0.5])[0]).toBe(90);
    expect(fromMercator([0.5, -1])).toEqual([0, MAX_LATITUDE]);
    expect(fromMercator([0.5, 2])).toEqual([0, -MAX_LATITUDE]);
  });
});

describe('metresPerPixel', () => {
  it('at zoom 0 spreads the equator over 512 pixels', () => {
    expect(metresPerPixel(0, 0) * 512).toBeCloseTo(2 * Math.PI * EARTH_RADIUS_METRES, 3);
  });

  it('agrees with the distance between two pixels', () => {
    fc.assert(
      fc.property(fc.double({ min: -84, max: 84, noNaN: true }), fc.integer({ min: 6, max: 20 }), (latitude, zoom) => {
        const [x, y] = toMercator([35, latitude]);
        const next = fromMercator([x + 1 / worldPixels(zoom), y]);
        const metres = metresPerPixel(latitude, zoom);
        expect(Math.abs(distanceMetres([35, latitude], next) / metres - 1)).toBeLessThan(1e-3);
      }),
    );
  });

  it('stops at the edge of the map', () => {
    expect(metresPerPixel(90, 3)).toBe(metresPerPixel(MAX_LATITUDE, 3));
  });
});
