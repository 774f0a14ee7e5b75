import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LngLat } from '../../../src/domain/lng-lat.ts';
import { boundsOf, longitudeSpanDegrees, spreadAround } from '../../../src/geo/bounds.ts';

const positions = fc.array(
  fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -60, max: 60, noNaN: true })),
  { minLength: 1, maxLength: 8 },
) as unknown as fc.Arbitrary<LngLat[]>;

const boxOf = (points: readonly LngLat[]) => {
  const bounds = boundsOf(points);
  if (!bounds) throw new Error('no box');
  return { bounds, width: longitudeSpanDegrees(bounds) };
};

test('the box is wider than that of the places, and they are inside', () => {
  fc.assert(
    fc.property(positions, (points) => {
      const inner = boxOf(points);
      // Places all round the Earth leave nothing to widen.
      fc.pre(inner.width < 160);
      const outer = boxOf(spreadAround(points));
      expect(outer.width).toBeGreaterThanOrEqual(inner.width + 15.9);
      expect(outer.bounds[1]).toBeLessThan(inner.bounds[1]);
      expect(outer.bounds[3]).toBeGreaterThan(inner.bounds[3]);
      for (const [longitude] of points) {
        const east = (((longitude - outer.bounds[0]) % 360) + 360) % 360;
        expect(east).toBeLessThanOrEqual(outer.width + 1e-9);
      }
    }),
  );
});

test('of no place there is no box', () => {
  expect(spreadAround([])).toEqual([]);
});
