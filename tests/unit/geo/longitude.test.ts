import { describe, expect, it } from 'vitest';
import { unwrappedLongitudes, wrapLongitude } from '../../../src/geo/antimeridian.ts';

describe('wrapLongitude', () => {
  it.each([
    [0, 0],
    [180, 180],
    [-180, -180],
    [181, -179],
    [-181, 179],
    [540, -180],
    [725, 5],
    [-725, -5],
  ])('%d is %d', (given, expected) => {
    expect(wrapLongitude(given)).toBe(expected);
  });
});

describe('unwrappedLongitudes', () => {
  it('goes on past 180 and past −180', () => {
    expect(
      unwrappedLongitudes([
        [170, 0],
        [-170, 0],
        [-60, 0],
        [60, 0],
      ]),
    ).toEqual([170, 190, 300, 420]);
    expect(
      unwrappedLongitudes([
        [-170, 0],
        [170, 0],
      ]),
    ).toEqual([-170, -190]);
  });

  it('leaves a line that keeps to one side as it is', () => {
    expect(
      unwrappedLongitudes([
        [10, 0],
        [-20, 0],
        [100, 0],
      ]),
    ).toEqual([10, -20, 100]);
  });
});
