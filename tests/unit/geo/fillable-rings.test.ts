import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LngLat } from '../../../src/domain/lng-lat.ts';
import { fillableRings } from '../../../src/geo/fillable-rings.ts';
import { rangeRingVertices, ringAreaSquareMetres } from '../../../src/geo/measure.ts';
import { anyPosition } from './positions.ts';

/** Twice the area in square degrees, positive where the ring is counter-clockwise. */
function signedArea(ring: readonly LngLat[]): number {
  let sum = 0;
  for (let index = 1; index < ring.length; index++) {
    const [x1, y1] = ring[index - 1] as LngLat;
    const [x2, y2] = ring[index] as LngLat;
    sum += x1 * y2 - x2 * y1;
  }
  return sum;
}

describe('fillableRings', () => {
  it('are closed, counter-clockwise and within the map, and lose no area', () => {
    fc.assert(
      fc.property(anyPosition, fc.integer({ min: 1000, max: 1_000_000 }), (center, radius) => {
        const circle = rangeRingVertices(center, radius, 72);
        const rings = fillableRings(circle);
        expect(rings.length).toBeGreaterThan(0);
        for (const ring of rings) {
          expect(ring.length).toBeGreaterThanOrEqual(4);
          expect(ring.at(-1)).toEqual(ring[0]);
          expect(signedArea(ring)).toBeGreaterThanOrEqual(0);
          expect(ring.every(([longitude]) => Math.abs(longitude) <= 180)).toBe(true);
        }
        if (Math.abs(center[1]) > 75) return;
        const area = rings.reduce((sum, ring) => sum + ringAreaSquareMetres(ring).geodesicSquareMetres, 0);
        const whole = ringAreaSquareMetres(circle).geodesicSquareMetres;
        expect(Math.abs(area / whole - 1)).toBeLessThan(0.002);
      }),
      { numRuns: 1000 },
    );
  });

  it('are the ring itself, turned counter-clockwise, where nothing is cut', () => {
    const clockwise: LngLat[] = [
      [0, 0],
      [0, 1],
      [1, 1],
      [0, 0],
    ];
    expect(fillableRings(clockwise)).toEqual([clockwise.toReversed()]);
    expect(fillableRings(clockwise.toReversed())).toHaveLength(1);
  });

  it('are two across the antimeridian', () => {
    const box: LngLat[] = [
      [179, 10],
      [-179, 10],
      [-179, 12],
      [179, 12],
      [179, 10],
    ];
    const rings = fillableRings(box);
    expect(rings).toHaveLength(2);
    expect(rings.map((ring) => [Math.min(...ring.map(([x]) => x)), Math.max(...ring.map(([x]) => x))])).toEqual([
      [179, 180],
      [-180, -179],
    ]);
  });

  it.each([
    [80, 90],
    [-80, -90],
  ])('reach the pole where a ring at %d° goes round it', (latitude, pole) => {
    const around = [0, 90, 180, -90, 0].map((longitude): LngLat => [longitude, latitude]);
    for (const ring of [around, around.toReversed()]) {
      const rings = fillableRings(ring);
      const area = rings.reduce((sum, part) => sum + signedArea(part) / 2, 0);
      expect(area).toBeCloseTo(360 * 10, 6);
      expect(rings.flat().some(([, each]) => each === pole)).toBe(true);
    }
  });

  it('are none of nothing', () => {
    expect(fillableRings([])).toEqual([]);
  });
});
