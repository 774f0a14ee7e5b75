import { describe, expect, it } from 'vitest';
import { COMPASS_POINTS, compassPoint } from '../../../src/geo/distance.ts';

describe('compassPoint', () => {
  it('names all sixteen points at their own bearings', () => {
    expect(COMPASS_POINTS.map((_, index) => compassPoint(index * 22.5))).toEqual(COMPASS_POINTS);
  });

  it('takes the nearest point, the clockwise one half-way', () => {
    expect(compassPoint(11.24)).toBe('N');
    expect(compassPoint(11.25)).toBe('NNE');
    expect(compassPoint(348.74)).toBe('NNW');
    expect(compassPoint(348.75)).toBe('N');
  });

  it('reads any angle', () => {
    expect(compassPoint(360)).toBe('N');
    expect(compassPoint(-90)).toBe('W');
    expect(compassPoint(810)).toBe('E');
  });
});
