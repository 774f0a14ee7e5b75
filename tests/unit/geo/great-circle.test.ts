import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { LngLat } from '../../../src/domain/lng-lat.ts';
import { distanceMetres, EARTH_RADIUS_METRES } from '../../../src/geo/distance.ts';
import { greatCircleLine } from '../../../src/geo/great-circle.ts';
import { anyPosition, moscow, tartous } from './positions.ts';

// Thousands of cases: some seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

function lengthMetres(lines: readonly (readonly LngLat[])[]): number {
  let metres = 0;
  for (const line of lines) {
    for (let index = 1; index < line.length; index++) {
      metres += distanceMetres(line[index - 1] as LngLat, line[index] as LngLat);
    }
  }
  return metres;
}

const first = (lines: LngLat[][]): LngLat => lines[0]?.[0] as LngLat;
const last = (lines: LngLat[][]): LngLat => lines.at(-1)?.at(-1) as LngLat;

describe('greatCircleLine', () => {
  it('begins and ends at its places, in pieces of at least two positions on Earth', () => {
    fc.assert(
      fc.property(anyPosition, anyPosition, (from, to) => {
        const lines = greatCircleLine(from, to);
        expect(distanceMetres(first(lines), from)).toBeLessThan(0.2);
        expect(distanceMetres(last(lines), to)).toBeLessThan(0.2);
        expect(lines.every((line) => line.length >= 2)).toBe(true);
        const isOnEarth = ([longitude, latitude]: LngLat): boolean =>
          Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
        expect(lines.flat().every(isOnEarth)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it('is as long as the distance, pieces joined: nothing is lost at a cut and no way is longer', () => {
    fc.assert(
      fc.property(anyPosition, anyPosition, (from, to) => {
        const lines = greatCircleLine(from, to);
        const tolerance = 30; // Up to 181 points, each rounded by 0.1 m; 10 m count as antipodes.
        expect(Math.abs(lengthMetres(lines) - distanceMetres(from, to))).toBeLessThan(tolerance);
        for (let index = 1; index < lines.length; index++) {
          const end = lines[index - 1]?.at(-1) as LngLat;
          const start = lines[index]?.[0] as LngLat;
          expect(distanceMetres(end, start)).toBeLessThan(0.1);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('never jumps across the map within a piece', () => {
    fc.assert(
      fc.property(anyPosition, anyPosition, (from, to) => {
        const steps = greatCircleLine(from, to).flatMap((line) =>
          line.slice(1).map((position, index) => Math.abs(position[0] - (line[index]?.[0] ?? Number.NaN))),
        );
        expect(steps.every((degrees) => degrees < 180)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it('is cut on the antimeridian, where the great circle crosses it', () => {
    const lines = greatCircleLine([170, 10], [-170, 20]);
    expect(lines).toHaveLength(2);
    // tan φ = (tan φ₁ + tan φ₂) / (2 cos 10°) at the middle meridian of two points 20° of longitude apart.
    const middle = Math.atan((Math.tan(Math.PI / 18) + Math.tan(Math.PI / 9)) / (2 * Math.cos(Math.PI / 18)));
    expect(lines[0]?.at(-1)).toEqual([180, expect.closeTo((middle * 180) / Math.PI, 5)]);
    expect(lines[1]?.[0]).toEqual([-180, expect.closeTo((middle * 180) / Math.PI, 5)]);
  });

  it('is one line from Tartous to Moscow', () => {
    const lines = greatCircleLine(tartous, moscow);
    expect(lines).toHaveLength(1);
    expect(first(lines)).toEqual(tartous);
    expect(last(lines)).toEqual(moscow);
  });

  it('is one position twice where the places are the same', () => {
    expect(greatCircleLine([10, 20], [10, 20])).toEqual([
      [
        [10, 20],
        [10, 20],
      ],
    ]);
  });

  it('stays where it is at a pole, whatever its longitude is called', () => {
    expect(greatCircleLine([10, 90], [50, 90]).flat()).toEqual([
      [10, 90],
      [10, 90],
    ]);
  });

  it('leads along the antimeridian without crossing the map', () => {
    const lines = greatCircleLine([180, 0], [-180, 9]);
    expect(lines).toHaveLength(1);
    expect(lines[0]?.every(([longitude]) => longitude === 180)).toBe(true);
  });

  it('runs up to a pole on one meridian and away from it on the other', () => {
    const lines = greatCircleLine([10, 80], [-170, 80]);
    expect(lines.map((line) => [line[0], line.at(-1)])).toEqual([
      [
        [10, 80],
        [10, 90],
      ],
      [
        [-170, 90],
        [-170, 80],
      ],
    ]);
  });

  it('takes the way by the north pole between antipodes', () => {
    const lines = greatCircleLine([10, 20], [-170, -20]);
    expect(lines.flat()).toContainEqual([10, 90]);
    expect(lengthMetres(lines)).toBeCloseTo(Math.PI * EARTH_RADIUS_METRES, 0);
  });

  it('follows the meridian of the start from pole to pole', () => {
    const lines = greatCircleLine([10, 90], [99, -90]);
    expect(lines.flat().every(([longitude]) => Math.abs(longitude - 10) < 1e-6)).toBe(true);
  });
});
