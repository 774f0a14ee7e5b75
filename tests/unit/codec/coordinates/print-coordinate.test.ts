import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parseCoordinate } from '../../../../src/codec/coordinates/parse-coordinate.ts';
import { printCoordinate } from '../../../../src/codec/coordinates/print-coordinate.ts';
import type { LngLat } from '../../../../src/domain/lng-lat.ts';
import { anyPosition, khmeimim, tartous } from '../../geo/positions.ts';

test.each<[LngLat, string, string]>([
  [tartous, '34.915, 35.874', '34°54′54″N 35°52′26.4″E'],
  [khmeimim, '35.41167, 35.945', '35°24′42.01″N 35°56′42″E'],
  [[-180, -90], '-90, -180', '90°0′0″S 180°0′0″W'],
  [[-0.000_000_1, 0], '0, 0', '0°0′0″N 0°0′0″E'],
  [[100, 10], '10, 100', '10°0′0″N 100°0′0″E'],
])('%j', (position, decimal, sexagesimal) => {
  expect(printCoordinate(position, 'decimal')).toBe(decimal);
  expect(printCoordinate(position, 'dms')).toBe(sexagesimal);
});

describe('what is printed', () => {
  it.each([
    ['decimal', 5.001e-7],
    ['dms', 1.4e-6],
  ] as const)('in %s is read back to within %d°', (notation, tolerance) => {
    fc.assert(
      fc.property(anyPosition, (position) => {
        const parsed = parseCoordinate(printCoordinate(position, notation));
        const back: LngLat = parsed.ok ? parsed.value : [Number.NaN, Number.NaN];
        expect(Math.abs(back[0] - position[0])).toBeLessThan(tolerance);
        expect(Math.abs(back[1] - position[1])).toBeLessThan(tolerance);
        expect(printCoordinate(back, notation)).toBe(printCoordinate(position, notation));
      }),
      { numRuns: 3000 },
    );
  });
});
