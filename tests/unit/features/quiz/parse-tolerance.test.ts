import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_TOLERANCE, parseTolerance } from '../../../../src/features/quiz/quiz.ts';

describe('a tolerance', () => {
  test.each([
    ['100', 100],
    [' 2.5 ', 2.5],
    ['2,5', 2.5],
    ['.5', 0.5],
    ['2,500', 2500],
    ['20 000', 20_000],
    ['20,000', 20_000],
    ['١٠٠', 100],
    ['٢٫٥', 2.5],
    ['٢٠٬٠٠٠', 20_000],
  ])('“%s” is %d', (text, value) => {
    expect(parseTolerance(text)).toEqual({ ok: true, value });
  });

  test.each(['', '0', '0.0', '-5', 'far', '1e3', '20000.1', '20001', '1.2.3', '1,2,3', 'Infinity', 'NaN', '0x10', '.'])(
    '“%s” is none',
    (text) => {
      expect(parseTolerance(text)).toMatchObject({ ok: false, error: { code: 'not-a-tolerance' } });
    },
  );

  test('of whatever text is none, or a number above 0 and at most 20,000', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.double().map(String), fc.string({ unit: 'binary' })), (text) => {
        const parsed = parseTolerance(text);
        if (parsed.ok) expect(parsed.value > 0 && parsed.value <= MAX_TOLERANCE).toBe(true);
      }),
    );
  });
});
