import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LngLat } from '../../../src/domain/lng-lat.ts';
import { wrapLongitude } from '../../../src/geo/antimeridian.ts';
import { nearestOnLines } from '../../../src/geo/coast-distance.ts';
import { destination, geodesicMetres } from '../../../src/geo/geodesic.ts';
import { anyPosition } from './positions.ts';

/** Positions a `count`th of a segment apart, straight in longitude and latitude. */
function samples(line: readonly LngLat[], count: number): LngLat[] {
  return line.slice(1).flatMap((to, index) => {
    const from = line[index] as LngLat;
    const across = wrapLongitude(to[0] - from[0]);
    return Array.from({ length: count + 1 }, (_, step): LngLat => {
      const share = step / count;
      return [wrapLongitude(from[0] + share * across), from[1] + share * (to[1] - from[1])];
    });
  });
}

const offset = (most: number) =>
  fc.record({ azimuth: fc.integer({ min: 0, max: 359 }), metres: fc.integer({ min: 0, max: most }) });
const around = (most: number) =>
  fc
    .record({ point: anyPosition, corners: fc.array(offset(most), { minLength: 2, maxLength: 6 }) })
    .map(({ point, corners }) => ({
      point,
      line: corners.map(({ azimuth, metres }) => destination(point, azimuth, metres)),
    }));

describe('nearestOnLines', () => {
  it.each([
    ['a few kilometres', 5000, 300],
    ['a hundred kilometres', 100_000, 300],
    ['half the Earth', 18_000_000, 60],
  ])('finds nothing nearer by walking along lines within %s', (_, most, numRuns) => {
    fc.assert(
      fc.property(around(most), ({ point, line }) => {
        const nearest = nearestOnLines(point, [line]);
        if (nearest === null) throw new Error('there is a line');
        const walked = samples(line, 200).map((position) => geodesicMetres(point, position));
        const best = walked.reduce((least, metres) => Math.min(least, metres), Number.POSITIVE_INFINITY);
        expect(nearest.metres).toBeLessThanOrEqual(best + 1e-3);
        expect(geodesicMetres(point, nearest.at)).toBeCloseTo(nearest.metres, 6);
        expect(Math.abs(nearest.at[0])).toBeLessThanOrEqual(180);
      }),
      { numRuns },
    );
  });

  it('is on a line', () => {
    fc.assert(
      fc.property(around(50_000), ({ point, line }) => {
        const nearest = nearestOnLines(point, [line]);
        const at = nearest?.at as LngLat;
        const gaps = samples(line, 500).map((position) => geodesicMetres(at, position));
        // Half of 100 km / 500; a parallel near a pole may be longer.
        expect(Math.min(...gaps)).toBeLessThan(Math.abs(point[1]) > 85 ? 20_000 : 120);
      }),
      { numRuns: 60 },
    );
  });

  it('is the foot of the perpendicular on a parallel and on a meridian', () => {
    const meridian: LngLat[] = [
      [10, 30],
      [10, 40],
    ];
    const nearest = nearestOnLines([10.5, 35], [meridian]);
    expect(nearest?.at[0]).toBe(10);
    expect(nearest?.metres).toBeCloseTo(45_639, -2);
    const equator: LngLat[] = [
      [0, 0],
      [20, 0],
    ];
    expect(nearestOnLines([10, 0.5], [equator])?.at).toEqual([expect.closeTo(10, 5), 0]);
  });

  it('reaches across the antimeridian', () => {
    const line: LngLat[] = [
      [-179.9, -20],
      [-179.9, 20],
    ];
    expect(nearestOnLines([179.9, 0], [line])?.metres).toBeCloseTo(22_264, -1);
    const across: LngLat[] = [
      [179.9, 1],
      [-179.9, 1],
    ];
    expect(nearestOnLines([180, 0], [across])?.at[1]).toBe(1);
    expect(Math.abs(nearestOnLines([180, 0], [across])?.at[0] as number)).toBeCloseTo(180, 4);
  });

  it('takes the nearest of several lines, and a line of one position for that position', () => {
    const lines: LngLat[][] = [
      [
        [0, 0],
        [1, 0],
      ],
      [[5, 5]],
      [],
    ];
    expect(nearestOnLines([5, 5.1], lines)?.at).toEqual([5, 5]);
  });

  it('is null without a position', () => {
    expect(nearestOnLines([0, 0], [])).toBeNull();
    expect(nearestOnLines([0, 0], [[]])).toBeNull();
  });
});
