import { expect, test } from 'vitest';
import { elapsedOf, STOPPED, toggledTimer } from '../../../../src/features/present/classroom.ts';

test('a timer counts from where it was stopped', () => {
  const running = toggledTimer(STOPPED, 10_000);
  expect(elapsedOf(running, 13_500)).toBe(3500);
  const stopped = toggledTimer(running, 13_500);
  expect(elapsedOf(stopped, 99_000)).toBe(3500);
  expect(elapsedOf(toggledTimer(stopped, 20_000), 21_000)).toBe(4500);
});

test('a clock that is set back does not make it negative', () => {
  expect(elapsedOf(toggledTimer(STOPPED, 10_000), 4000)).toBe(0);
});
