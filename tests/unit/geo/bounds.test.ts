import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bounds, LngLat } from '../../../src/domain/lng-lat.ts';
import { boundsOf, longitudeSpanDegrees } from '../../../src/geo/bounds.ts';
import { anyPosition, damascus, moscow, tartous } from './positions.ts';

function holds([west, south, east, north]: Bounds, [longitude, latitude]: LngLat): boolean {
  const between = west <= east ? west <= longitude && longitude <= east : longitude >= west || longitude <= east;
  return between && south <= latitude && latitude <= north;
}

describe('boundsOf', () => {
  it('is west, south, east, north', () => {
    expect(boundsOf([tartous, moscow, damascus])).toEqual([35.874, 33.5138, 37.6173, 55.7558]);
  });

  it('goes across the antimeridian where that is narrower', () => {
    const box = boundsOf([
      [170, 10],
      [-170, -10],
      [178, 0],
    ]);
    expect(box).toEqual([170, -10, -170, 10]);
    expect(longitudeSpanDegrees(box as Bounds)).toBe(20);
  });

  it('holds all its points and leaves out the widest gap between them', () => {
    fc.assert(
      fc.property(fc.array(anyPosition, { minLength: 1, maxLength: 30 }), (points) => {
        const box = boundsOf(points) as Bounds;
        expect(points.every((point) => holds(box, point))).toBe(true);
        const longitudes = points.map(([longitude]) => longitude).sort((a, b) => a - b);
        const gaps = longitudes.map(
          (longitude, index) => (longitudes[index + 1] ?? (longitudes[0] ?? 0) + 360) - longitude,
        );
        expect(longitudeSpanDegrees(box)).toBeCloseTo(360 - Math.max(...gaps), 9);
      }),
      { numRuns: 2000 },
    );
  });

  it('of one point is that point', () => {
    expect(boundsOf([tartous])).toEqual([...tartous, ...tartous]);
  });

  it('of nothing is undefined', () => {
    expect(boundsOf([])).toBeUndefined();
  });
});
