import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LngLat } from '../../../src/domain/lng-lat.ts';
import { densify, geodesicLine, geodesicMetres } from '../../../src/geo/geodesic.ts';
import { drawingFaults, lengthMetres } from './lines.ts';
import { anyPosition, khmeimim, moscow, tartous } from './positions.ts';

describe('geodesicLine', () => {
  it('begins and ends at its places and can be drawn, poles and antimeridian included', () => {
    fc.assert(
      fc.property(anyPosition, anyPosition, (from, to) => {
        const lines = geodesicLine(from, to);
        expect(drawingFaults(lines)).toEqual([]);
        expect(geodesicMetres(lines[0]?.[0] as LngLat, from)).toBeLessThan(1e-6);
        expect(geodesicMetres(lines.at(-1)?.at(-1) as LngLat, to)).toBeLessThan(1e-6);
      }),
      { numRuns: 2000 },
    );
  });

  it('is as long as the geodesic, and nothing is lost at a cut', () => {
    fc.assert(
      fc.property(anyPosition, anyPosition, (from, to) => {
        const lines = geodesicLine(from, to);
        const exact = geodesicMetres(from, to);
        // A cut is on the great circle of two positions at most 80 km apart.
        expect(Math.abs(lengthMetres(lines) - exact)).toBeLessThan(1e-6 * exact + 0.01);
        for (let index = 1; index < lines.length; index++) {
          expect(geodesicMetres(lines[index - 1]?.at(-1) as LngLat, lines[index]?.[0] as LngLat)).toBeLessThan(1e-6);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('has no step of more than 20 km, up to 5,000 km', () => {
    const [line = []] = geodesicLine(tartous, moscow);
    for (let index = 1; index < line.length; index++) {
      expect(geodesicMetres(line[index - 1] as LngLat, line[index] as LngLat)).toBeLessThanOrEqual(20_000.001);
    }
  });

  it('is two positions between near places', () => {
    expect(geodesicLine([35.9, 35], [35.95, 35.1])).toEqual([
      [
        [35.9, 35],
        [35.95, 35.1],
      ],
    ]);
  });

  it('is cut on the antimeridian', () => {
    const lines = geodesicLine([179, 10], [-179, 12]);
    expect(lines).toHaveLength(2);
    expect(lines[0]?.at(-1)?.[0]).toBe(180);
    expect(lines[1]?.[0]).toEqual([-180, lines[0]?.at(-1)?.[1]]);
  });

  it('comes to a pole on its own meridian', () => {
    const [line = []] = geodesicLine([50, 89], [0, 90]);
    expect(line.at(-1)).toEqual([50, 90]);
  });
});

describe('densify', () => {
  it('keeps all positions and adds between them where they are far apart', () => {
    const dense = densify([tartous, khmeimim, [36, 35.42]]);
    expect(dense).toContainEqual(khmeimim);
    expect(dense).toHaveLength(5);
    expect(densify([])).toEqual([]);
  });
});
