import fc from 'fast-check';
import { expect, it } from 'vitest';
import { normalTurn } from '../../../src/domain/overlay.ts';

it('writes any angle as 0 up to 360, to a tenth', () => {
  fc.assert(
    fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (angle) => {
      const turn = normalTurn(angle);
      expect(turn).toBeGreaterThanOrEqual(0);
      expect(turn).toBeLessThan(360);
      expect(Math.abs(Math.sin(((turn - angle) * Math.PI) / 360))).toBeLessThan(0.001);
      expect(Object.is(turn, -0)).toBe(false);
    }),
  );
});

it.each([
  [359.96, 0],
  [-0.04, 0],
  [-90, 270],
  [725.25, 5.3],
])('%f is %f', (angle, turn) => expect(normalTurn(angle)).toBe(turn));
