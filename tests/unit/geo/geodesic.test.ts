import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LngLat } from '../../../src/domain/lng-lat.ts';
import {
  destination,
  geodesicAreaSquareMetres,
  geodesicMetres,
  polarOffset,
  positionsBetween,
} from '../../../src/geo/geodesic.ts';
import { anyPosition, khmeimim, tartous } from './positions.ts';

const degrees = (whole: number, minutes: number, seconds: number): number => whole + minutes / 60 + seconds / 3600;

// The line from Flinders Peak to Buninyong, the worked example of the GDA94 Technical Manual (GRS 80, 0.1 mm from WGS84).
const flindersPeak: LngLat = [degrees(144, 25, 29.5244), -degrees(37, 57, 3.7203)];
const buninyong: LngLat = [degrees(143, 55, 35.3839), -degrees(37, 39, 10.1561)];

describe('geodesicMetres', () => {
  it('is what surveyors publish for Flinders Peak to Buninyong', () => {
    expect(geodesicMetres(flindersPeak, buninyong)).toBeCloseTo(54_972.271, 2);
  });

  it('is what GeographicLib documents for Wellington to Salamanca, all but antipodes', () => {
    expect(geodesicMetres([174.81, -41.32], [-5.5, 40.96])).toBeCloseTo(19_959_679.267, 2);
  });

  it('is half a meridian between the poles', () => {
    expect(geodesicMetres([10, 90], [99, -90])).toBeCloseTo(20_003_931.459, 2);
  });

  it('is the same in both directions', () => {
    fc.assert(
      fc.property(anyPosition, anyPosition, (from, to) => {
        expect(geodesicMetres(to, from)).toBeCloseTo(geodesicMetres(from, to), 5);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('the azimuth of polarOffset', () => {
  it('is what surveyors publish for Flinders Peak to Buninyong', () => {
    expect(polarOffset(flindersPeak, buninyong).azimuthDegrees).toBeCloseTo(degrees(306, 52, 5.37), 5);
  });

  it('is 0 ≤ azimuth < 360, and 0 at one spot', () => {
    fc.assert(
      fc.property(anyPosition, anyPosition, (from, to) => {
        const azimuth = polarOffset(from, to).azimuthDegrees;
        expect(azimuth).toBeGreaterThanOrEqual(0);
        expect(azimuth).toBeLessThan(360);
        expect(polarOffset(from, from).azimuthDegrees).toBe(0);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('destination', () => {
  it('takes back an offset, wherever it leads', () => {
    fc.assert(
      fc.property(anyPosition, anyPosition, (from, to) => {
        const { azimuthDegrees, metres } = polarOffset(from, to);
        expect(geodesicMetres(destination(from, azimuthDegrees, metres), to)).toBeLessThan(1e-3);
      }),
      { numRuns: 5000 },
    );
  });

  it('is on Earth, with a longitude of −180…180', () => {
    fc.assert(
      fc.property(
        anyPosition,
        fc.integer({ min: -720, max: 720 }),
        fc.integer({ min: 0, max: 2e7 }),
        (from, turn, metres) => {
          const [longitude, latitude] = destination(from, turn, metres);
          expect(Math.abs(longitude)).toBeLessThanOrEqual(180);
          expect(Math.abs(latitude)).toBeLessThanOrEqual(90);
        },
      ),
      { numRuns: 3000 },
    );
  });
});

describe('positionsBetween', () => {
  it('parts a geodesic into equal stretches', () => {
    const middle = positionsBetween(tartous, khmeimim, 4);
    expect(middle).toHaveLength(3);
    const whole = geodesicMetres(tartous, khmeimim);
    middle.forEach((position, index) => {
      expect(geodesicMetres(tartous, position)).toBeCloseTo((whole * (index + 1)) / 4, 4);
    });
  });

  it('has nothing to add to one stretch', () => {
    expect(positionsBetween(tartous, khmeimim, 1)).toEqual([]);
  });
});

describe('geodesicAreaSquareMetres', () => {
  // The whole surface of the WGS84 ellipsoid is 510,065,621.724 km².
  it('is an eighth of the Earth for an octant', () => {
    const octant: LngLat[] = [
      [0, 0],
      [90, 0],
      [0, 90],
    ];
    expect(geodesicAreaSquareMetres(octant) / 510_065_621_724_088 / (1 / 8)).toBeCloseTo(1, 9);
  });
});
