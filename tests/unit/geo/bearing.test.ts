import fc from 'fast-check';
import geodesic from 'geographiclib-geodesic';
import { describe, expect, it } from 'vitest';
import { initialBearingDegrees } from '../../../src/geo/distance.ts';
import { anyPosition, moscow, tartous } from './positions.ts';

describe('initialBearingDegrees', () => {
  it('is 0 ≤ bearing < 360, for any two positions', () => {
    fc.assert(
      fc.property(anyPosition, anyPosition, (from, to) => {
        const bearing = initialBearingDegrees(from, to);
        expect(bearing).toBeGreaterThanOrEqual(0);
        expect(bearing).toBeLessThan(360);
        expect(Object.is(bearing, -0)).toBe(false);
      }),
      { numRuns: 5000 },
    );
  });

  it('is within 0.3° of the azimuth of the geodesic where places are not nearly opposite', () => {
    let compared = 0;
    fc.assert(
      fc.property(anyPosition, anyPosition, (from, to) => {
        const { azi1, s12 } = geodesic.Geodesic.WGS84.Inverse(from[1], from[0], to[1], to[0]);
        // At less than a metre and beyond 19,000 km the direction hangs on the ellipsoid.
        if (azi1 === undefined || s12 === undefined || s12 < 1 || s12 > 19_000_000) return;
        compared++;
        const turn = Math.abs(((initialBearingDegrees(from, to) - azi1 + 540) % 360) - 180);
        // The ellipsoid bends latitude by up to 0.19°, and a course by more where it nears the far side.
        expect(turn).toBeLessThan(s12 < 10_000_000 ? 0.3 : 4);
      }),
      { numRuns: 5000 },
    );
    expect(compared).toBeGreaterThan(3000);
  });

  it('leads along the quarters', () => {
    expect(initialBearingDegrees([0, 0], [0, 1])).toBe(0);
    expect(initialBearingDegrees([0, 0], [1, 0])).toBe(90);
    expect(initialBearingDegrees([0, 0], [0, -1])).toBe(180);
    expect(initialBearingDegrees([0, 0], [-1, 0])).toBe(270);
  });

  it('takes the short way over the antimeridian', () => {
    expect(initialBearingDegrees([179, 0], [-179, 0])).toBeCloseTo(90, 9);
  });

  it('is 0 for identical positions, and where a hair short of north', () => {
    expect(initialBearingDegrees(tartous, tartous)).toBe(0);
    expect(initialBearingDegrees([0, 0], [-1e-15, 60])).toBe(0);
  });

  it('from Tartous leads a little east of north to Moscow', () => {
    expect(initialBearingDegrees(tartous, moscow)).toBeCloseTo(2.76, 1);
  });
});
