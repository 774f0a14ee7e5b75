import fc from 'fast-check';
import geodesic from 'geographiclib-geodesic';
import { describe, expect, it, vi } from 'vitest';
import type { LngLat } from '../../../src/domain/lng-lat.ts';
import { distanceMetres, EARTH_RADIUS_METRES } from '../../../src/geo/distance.ts';
import { anyPosition, damascus, khmeimim, moscow, tartous } from './positions.ts';

// Thousands of cases: some seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

function geodesicMetres(from: LngLat, to: LngLat): number {
  return geodesic.Geodesic.WGS84.Inverse(from[1], from[0], to[1], to[0]).s12 ?? Number.NaN;
}

describe('distanceMetres', () => {
  it('is within 0.6 % of the geodesic on WGS84, poles and antimeridian included', () => {
    fc.assert(
      fc.property(anyPosition, anyPosition, (from, to) => {
        const exact = geodesicMetres(from, to);
        expect(Math.abs(distanceMetres(from, to) - exact)).toBeLessThanOrEqual(0.006 * exact + 1e-3);
      }),
      { numRuns: 5000 },
    );
  });

  it('is the same in both directions, never negative and never more than half-way round', () => {
    fc.assert(
      fc.property(anyPosition, anyPosition, (from, to) => {
        const metres = distanceMetres(from, to);
        expect(metres).toBeGreaterThanOrEqual(0);
        expect(metres).toBeLessThanOrEqual(Math.PI * EARTH_RADIUS_METRES * (1 + 1e-12));
        expect(distanceMetres(to, from)).toBeCloseTo(metres, 3);
      }),
      { numRuns: 2000 },
    );
  });

  it('is half a great circle between antipodes', () => {
    fc.assert(
      fc.property(anyPosition, ([longitude, latitude]) => {
        const antipode: LngLat = [longitude > 0 ? longitude - 180 : longitude + 180, -latitude];
        const metres = distanceMetres([longitude, latitude], antipode);
        expect(Math.abs(metres - Math.PI * EARTH_RADIUS_METRES)).toBeLessThan(1);
      }),
      { numRuns: 5000 },
    );
  });

  it('is nothing between 180° east and 180° west', () => {
    expect(distanceMetres([180, 12], [-180, 12])).toBeCloseTo(0, 6);
  });

  // Kilometres on the sphere and on WGS84, as published with the facts about the places (November 2026).
  it.each([
    ['Tartous–Khmeimim', tartous, khmeimim, 55.61, 55.48],
    ['Tartous–Damascus', tartous, damascus, 160.14, 159.79],
    ['Khmeimim–Damascus', khmeimim, damascus, 213.21, 212.73],
    ['Tartous–Moscow', tartous, moscow, 2321.22, 2320.06],
    ['Khmeimim–Moscow', khmeimim, moscow, 2265.74, 2264.7],
    ['Moscow–Damascus', moscow, damascus, 2475.36, 2473.82],
  ] as const)('%s is what the table of distances says', (_, from, to, sphereKilometres, geodesicKilometres) => {
    // The table's last digit is not always rounded: 10 m.
    expect(Math.abs(distanceMetres(from, to) / 1000 - sphereKilometres)).toBeLessThan(0.01);
    expect(Math.abs(geodesicMetres(from, to) / 1000 - geodesicKilometres)).toBeLessThan(0.01);
  });
});
