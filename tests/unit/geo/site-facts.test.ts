import { describe, expect, it } from 'vitest';
import type { LngLat } from '../../../src/domain/lng-lat.ts';
import { outlineFacts, separation } from '../../../src/geo/measure.ts';
import { damascus, khmeimim, moscow, tartous } from './positions.ts';

describe('separation', () => {
  // Published with the facts about the places (November 2026).
  it.each([
    ['Tartous–Khmeimim', tartous, khmeimim, 0.221],
    ['Tartous–Damascus', tartous, damascus, 0.218],
    ['Khmeimim–Damascus', khmeimim, damascus, 0.229],
    ['Tartous–Moscow', tartous, moscow, 0.05],
    ['Khmeimim–Moscow', khmeimim, moscow, 0.046],
    ['Moscow–Damascus', moscow, damascus, 0.063],
  ] as const)('says by how much Turf is off for %s', (_, from, to, percent) => {
    expect(separation(from, to).differencePercent).toBeCloseTo(percent, 3);
  });

  it('has both lengths and the bearing', () => {
    const { greatCircleMetres, geodesicMetres, bearingDegrees } = separation(tartous, khmeimim);
    expect(greatCircleMetres / 1000).toBeCloseTo(55.6, 2);
    expect(geodesicMetres / 1000).toBeCloseTo(55.48, 1);
    expect(bearingDegrees).toBeCloseTo(6.6, 1);
  });

  it('has neither difference nor bearing at one spot', () => {
    expect(separation([180, 12], [-180, 12])).toMatchObject({ differencePercent: null, bearingDegrees: null });
  });
});

const runway: LngLat[] = [
  [35.947_498, 35.413_898],
  [35.949_402, 35.388_699],
];
const square: LngLat[] = [
  [0, 0],
  [0.1, 0],
  [0.1, 0.1],
  [0, 0.1],
  [0, 0],
];
const hole: LngLat[] = square.map(([x, y]): LngLat => [x / 2 + 0.01, y / 2 + 0.01]);

describe('outlineFacts', () => {
  it('of the runway are 2,807 m on the sphere and 176.5° true, as its source has it', () => {
    const { lengths, areas, bearingDegrees } = outlineFacts({ lines: [runway], closed: false });
    expect(lengths.greatCircleMetres).toBeCloseTo(2807, -1);
    expect(bearingDegrees).toBeCloseTo(176.5, 1);
    expect(areas).toBeNull();
  });

  it('add up lines', () => {
    const one = outlineFacts({ lines: [runway], closed: false });
    const two = outlineFacts({ lines: [runway, runway], closed: false });
    expect(two.lengths.geodesicMetres).toBeCloseTo(2 * one.lengths.geodesicMetres, 6);
    expect(two.bearingDegrees).toBeNull();
  });

  it('of a polygon are its perimeter and its area without the holes', () => {
    const whole = outlineFacts({ lines: [square], closed: true });
    const holed = outlineFacts({ lines: [square, hole], closed: true });
    expect(whole.bearingDegrees).toBeNull();
    expect(holed.areas?.geodesicSquareMetres).toBeCloseTo((whole.areas?.geodesicSquareMetres as number) * 0.75, -3);
    expect(holed.areas?.sphereSquareMetres).toBeCloseTo((whole.areas?.sphereSquareMetres as number) * 0.75, -3);
    expect(holed.lengths.geodesicMetres).toBeCloseTo(whole.lengths.geodesicMetres * 1.5, 0);
  });
});
