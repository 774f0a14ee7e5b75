/** Checks that growth is seen where it is steady, and that one look at a bad moment is not taken for it. */
import { expect, test } from 'vitest';
import { growthPerTurn, type Retained } from '../../support/retained.ts';

const looksOf = (...megabytes: number[]): Retained[] => megabytes.map((each) => ({ megabytes: each }) as Retained);

test('what grows by the same with every turn is seen to', () => {
  expect(growthPerTurn(looksOf(10, 13, 16, 19, 22, 25), 'megabytes', 3)).toBeCloseTo(1);
});

test('a look that came before garbage was collected changes nothing, wherever it came', () => {
  for (let at = 0; at < 6; at += 1) {
    const looks = [10, 10, 10, 10, 10, 10].with(at, 14);
    expect(growthPerTurn(looksOf(...looks), 'megabytes', 3)).toBe(0);
  }
});

test('what grows once, as a cache that fills, does not grow with the turns', () => {
  expect(growthPerTurn(looksOf(10, 12, 12, 12, 12, 12), 'megabytes', 3)).toBe(0);
});

test('a leak is seen in spite of one low look', () => {
  expect(growthPerTurn(looksOf(10, 11, 12, 9, 14, 15), 'megabytes', 1)).toBeGreaterThan(0.8);
});
