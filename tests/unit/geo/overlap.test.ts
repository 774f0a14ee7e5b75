import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { LngLat } from '../../../src/domain/lng-lat.ts';
import { overlappingGroups } from '../../../src/geo/overlap.ts';
import { toMercator, worldPixels } from '../../../src/geo/web-mercator.ts';
import { anyPosition, damascus, khmeimim, moscow, tartous } from './positions.ts';

// Thousands of cases: some seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

/** The definition, compared pair by pair. */
function groupsByDefinition(points: readonly LngLat[], zoom: number, radiusPixels: number): number[][] {
  const world = worldPixels(zoom);
  const pixels = points.map((point) => toMercator(point).map((part) => part * world) as [number, number]);
  const near = (a: number, b: number): boolean => {
    const [one, other] = [pixels[a] as [number, number], pixels[b] as [number, number]];
    const across = Math.abs(one[0] - other[0]);
    return Math.hypot(Math.min(across, world - across), one[1] - other[1]) <= radiusPixels;
  };
  const seen = new Set<number>();
  const groups: number[][] = [];
  for (const start of points.keys()) {
    if (seen.has(start)) continue;
    seen.add(start);
    const group = [start];
    for (const member of group) {
      for (const other of points.keys()) {
        if (seen.has(other) || !near(member, other)) continue;
        seen.add(other);
        group.push(other);
      }
    }
    if (group.length > 1) groups.push(group.sort((a, b) => a - b));
  }
  return groups;
}

describe('overlappingGroups', () => {
  const places = [tartous, khmeimim, moscow, damascus];

  it('joins the Syrian places at a low zoom and parts them at a high one', () => {
    expect(overlappingGroups(places, 3, 24)).toEqual([[0, 1, 3]]);
    expect(overlappingGroups(places, 4, 24)).toEqual([[0, 1]]);
    expect(overlappingGroups(places, 9, 24)).toEqual([]);
  });

  it('finds neighbours across the antimeridian', () => {
    const points: LngLat[] = [
      [179.9, 0],
      [-179.9, 0],
      [0, 0],
    ];
    expect(overlappingGroups(points, 4, 10)).toEqual([[0, 1]]);
  });

  it('groups places at one spot at any zoom', () => {
    expect(overlappingGroups([tartous, moscow, tartous], 22, 1)).toEqual([[0, 2]]);
  });

  it('of nothing is nothing', () => {
    expect(overlappingGroups([], 5, 20)).toEqual([]);
  });

  it('agrees with the definition', () => {
    const cluster = fc.tuple(
      fc.double({ min: 30, max: 40, noNaN: true }),
      fc.double({ min: 30, max: 40, noNaN: true }),
    );
    const points = fc.array(fc.oneof(anyPosition, cluster), { maxLength: 60 });
    const zoom = fc.double({ min: 0, max: 8, noNaN: true });
    const radius = fc.double({ min: 0.5, max: 600, noNaN: true });
    fc.assert(
      fc.property(points, zoom, radius, (somewhere, atZoom, radiusPixels) => {
        const groups = overlappingGroups(somewhere, atZoom, radiusPixels);
        expect(groups).toEqual(groupsByDefinition(somewhere, atZoom, radiusPixels));
      }),
      { numRuns: 1500 },
    );
  });
});
