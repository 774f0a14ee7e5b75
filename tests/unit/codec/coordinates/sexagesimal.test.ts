import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toDegreesMinutesSeconds } from '../../../../src/codec/coordinates/print-coordinate.ts';
import { anyPosition, khmeimim } from '../../geo/positions.ts';

describe('toDegreesMinutesSeconds', () => {
  it('writes Khmeimim as its source does: 35°24′42″N 35°56′42″E', () => {
    expect(toDegreesMinutesSeconds(khmeimim)).toEqual({
      latitude: { degrees: 35, minutes: 24, seconds: 42, hemisphere: 'N' },
      longitude: { degrees: 35, minutes: 56, seconds: 42, hemisphere: 'E' },
    });
  });

  it('carries a rounded second into the minute and the degree', () => {
    const { latitude, longitude } = toDegreesMinutesSeconds([-9.999_99, -0.000_01]);
    expect(longitude).toEqual({ degrees: 10, minutes: 0, seconds: 0, hemisphere: 'W' });
    expect(latitude).toEqual({ degrees: 0, minutes: 0, seconds: 0, hemisphere: 'N' });
  });

  it('keeps as many decimals of a second as are asked for', () => {
    expect(toDegreesMinutesSeconds([0, 12.345_678], 2).latitude).toEqual({
      degrees: 12,
      minutes: 20,
      seconds: 44.44,
      hemisphere: 'N',
    });
  });

  it('adds up to the position again', () => {
    fc.assert(
      fc.property(anyPosition, ([longitude, latitude]) => {
        const parts = toDegreesMinutesSeconds([longitude, latitude], 3);
        for (const [angle, { degrees, minutes, seconds, hemisphere }] of [
          [longitude, parts.longitude],
          [latitude, parts.latitude],
        ] as const) {
          const sum = degrees + minutes / 60 + seconds / 3600;
          expect(hemisphere === 'S' || hemisphere === 'W' ? -sum : sum).toBeCloseTo(angle, 6);
          expect(minutes).toBeLessThan(60);
          expect(seconds).toBeLessThan(60);
        }
      }),
    );
  });
});
