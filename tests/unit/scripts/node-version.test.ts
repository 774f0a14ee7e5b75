import { expect, test } from 'vitest';
import { isAtLeast } from '../../../.scripts/node-version.mjs';

test.each([
  ['20.19.0', true],
  ['20.20.2', true],
  ['v22.0.0', true],
  ['20.18.9', false],
  ['18.99.0', false],
])('Node.js %s against 20.19: %s', (version, expected) => {
  expect(isAtLeast(version, '20.19')).toBe(expected);
});
