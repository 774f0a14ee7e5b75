import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { DEEPEST, jsonFaultOffset, parseJson } from '../../../../src/codec/lesson/json-text.ts';

// Thousands of cases: some seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** JSON, and texts that are nearly JSON. */
const nearlyJson = fc.oneof(
  fc.json(),
  fc.string({ unit: fc.constantFrom(...'{}[],:"\\ \n01.-+eEtrufalsn\u0001é'), maxLength: 12 }),
  fc
    .tuple(fc.json(), fc.nat(60), fc.constantFrom('', ',', '"', '\\', '{', ']', '.', 'e', '0', '\t', '\u0000'))
    .map(([text, at, insert]) => text.slice(0, at) + insert + text.slice(at + 1)),
);

describe('jsonFaultOffset', () => {
  it('finds a fault exactly where JSON.parse does find one', () => {
    fc.assert(
      fc.property(nearlyJson, (text) => {
        expect(jsonFaultOffset(text) === undefined).toBe(isJson(text));
      }),
      { numRuns: 5000 },
    );
  });

  it('points at the first character that cannot be, never later', () => {
    fc.assert(
      fc.property(nearlyJson, (text) => {
        const offset = jsonFaultOffset(text);
        if (offset === undefined) return;
        // What stands before a fault can still be completed: its own fault is that it ends.
        expect(jsonFaultOffset(text.slice(0, offset)) ?? offset).toBe(offset);
      }),
      { numRuns: 5000 },
    );
  });

  it.each([
    ['', 0],
    ['{"a" 1}', 5],
    ['[1,]', 3],
    ['{"a":1,}', 7],
    ['[1 2]', 3],
    ['tru', 3],
    ['nul!', 3],
    ['-', 1],
    ['1.', 2],
    ['1e+', 3],
    ['01', 1],
    ['"\\x"', 2],
    ['"\\u12g4"', 5],
    ['"line\nbreak"', 5],
    ['[}', 1],
    ['{]', 1],
    ['1 1', 2],
    ['{"a":', 5],
  ])('%j at %i', (text, offset) => {
    expect(jsonFaultOffset(text)).toBe(offset);
  });
});

describe('parseJson', () => {
  const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);

  it(`reads ${DEEPEST} levels and no more`, () => {
    expect(parseJson(nested(DEEPEST)).ok).toBe(true);
    expect(parseJson(nested(DEEPEST + 1))).toEqual({
      ok: false,
      error: [{ pointer: '/0'.repeat(DEEPEST), code: 'too-deep', params: { limit: '100' } }],
    });
  });

  it('does not count brackets in texts, after whatever backslashes', () => {
    const bracket = '['.repeat(200);
    expect(parseJson(JSON.stringify([bracket, `\\"${bracket}`, `\\\\${bracket}\\`, '\\'])).ok).toBe(true);
    expect(parseJson(`["\\\\",${nested(DEEPEST)}]`).ok).toBe(false);
  });

  it('reads what JSON.parse reads', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(parseJson(text)).toEqual({ ok: true, value: JSON.parse(text) });
      }),
    );
  });
});
