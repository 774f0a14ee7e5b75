import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  FULL_POINTS,
  NO_POINTS_FROM,
  pointsOf,
  rightPlaces,
  spotPoints,
  totals,
} from '../../../../src/features/quiz/quiz.ts';
import { makePassage, makePlace } from '../../../support/lessons.ts';

const metres = fc.double({ min: 0, max: 20_100_000, noNaN: true });
/** In tolerances: where the points change. */
const times = fc.integer({ min: 0, max: 7000 }).map((thousandths) => thousandths / 1000);
const tolerance = fc.double({ min: 1, max: 20_000_000, noNaN: true });

describe('points for a spot', () => {
  test('are all of them within the tolerance, its edge too', () => {
    fc.assert(
      fc.property(tolerance, fc.double({ min: 0, max: 1, noNaN: true }), (allowed, share) => {
        expect(spotPoints(allowed * share, allowed)).toBe(FULL_POINTS);
      }),
    );
  });

  test('are never more for a spot that is further off', () => {
    fc.assert(
      fc.property(times, times, tolerance, (one, other, allowed) => {
        const [near, far] = [Math.min(one, other) * allowed, Math.max(one, other) * allowed];
        expect(spotPoints(far, allowed)).toBeLessThanOrEqual(spotPoints(near, allowed));
      }),
    );
  });

  test('stay between none and all', () => {
    fc.assert(
      fc.property(metres, tolerance, (off, allowed) => {
        expect(spotPoints(off, allowed)).toBeGreaterThanOrEqual(0);
        expect(spotPoints(off, allowed)).toBeLessThanOrEqual(FULL_POINTS);
      }),
    );
  });

  test('fall without a jump: a thousandth of the tolerance costs a fortieth of a point at the most', () => {
    fc.assert(
      fc.property(tolerance, times, (allowed, at) => {
        const step = spotPoints(at * allowed, allowed) - spotPoints((at + 0.001) * allowed, allowed);
        expect(Math.abs(step)).toBeLessThanOrEqual(0.025 + 1e-9);
      }),
      // A jump is met only beside where it is.
      { examples: [1, 2, 3, 4, 5].map((at): [number, number] => [100, at - 0.0005]) },
    );
  });

  test('are half-way down at three tolerances, and none from five on', () => {
    expect(spotPoints(300, 100)).toBe(FULL_POINTS / 2);
    expect(spotPoints(NO_POINTS_FROM * 100, 100)).toBe(0);
    expect(spotPoints(20_000_000, 100)).toBe(0);
  });

  test('are never more for a wider miss when they are rounded, nor all of them beyond the tolerance', () => {
    const question = { kind: 'find', place: makePlace('one') } as const;
    const points = (offMetres: number, allowed: number): number =>
      pointsOf(question, { type: 'spot', at: [0, 0], offMetres }, allowed);
    fc.assert(
      fc.property(metres, metres, tolerance, (one, other, allowed) => {
        const [near, far] = [Math.min(one, other), Math.max(one, other)];
        expect(points(far, allowed)).toBeLessThanOrEqual(points(near, allowed));
        expect(Number.isInteger(points(far, allowed))).toBe(true);
        if (far > allowed) expect(points(far, allowed)).toBeLessThan(FULL_POINTS);
      }),
    );
    expect(points(100.0001, 100)).toBe(FULL_POINTS - 1);
  });
});

describe('a choice', () => {
  const places = [makePlace('one'), makePlace('two'), makePlace('three')] as const;
  const [one, two, three] = places;

  test('of any place that the passage mentions is right, of another not', () => {
    const passage = makePassage('p', 'From One to Two.', [
      { place: 'one', exact: 'One', start: 5, sense: 'place' },
      { place: 'two', exact: 'Two', start: 12, sense: 'place' },
    ]);
    const question = { kind: 'quote', passage, options: places } as const;
    expect(rightPlaces(question).map(({ id }) => id)).toEqual(['one', 'two']);
    expect(pointsOf(question, { type: 'choice', place: two }, 1)).toBe(FULL_POINTS);
    expect(pointsOf(question, { type: 'choice', place: three }, 1)).toBe(0);
  });

  test('of the further place is right, whichever of the two it is', () => {
    const ask = (metres: readonly [number, number]) =>
      rightPlaces({ kind: 'further', from: three, options: [one, two], metres }).map(({ id }) => id);
    expect(ask([5, 4])).toEqual(['one']);
    expect(ask([4, 5])).toEqual(['two']);
  });
});

test('no answer has no points, and each player their own sum', () => {
  const question = { kind: 'find', place: makePlace('one') } as const;
  expect(pointsOf(question, { type: 'nothing' }, 1)).toBe(0);
  const answer = (player: number, points: number) => ({
    question,
    player,
    given: { type: 'nothing' } as const,
    points,
  });
  expect(totals([answer(0, 10), answer(1, 70), answer(0, 5)], 3)).toEqual([15, 70, 0]);
});
