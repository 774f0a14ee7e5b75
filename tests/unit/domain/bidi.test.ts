import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { selfContained } from '../../../src/domain/bidi.ts';

/** The controls that stand open after `text`; what closes nothing is told by a minus. */
function openAfter(text: string): string {
  const open: string[] = [];
  let loose = '';
  for (const character of text) {
    if ('\u202a\u202b\u202d\u202e'.includes(character)) open.push('embedding');
    else if ('\u2066\u2067\u2068'.includes(character)) open.push('isolate');
    else if (character === '\u202c' && open.at(-1) === 'embedding') open.pop();
    else if (character === '\u2069' && open.at(-1) === 'isolate') open.pop();
    else if (character === '\u202c' || character === '\u2069') loose += '-';
  }
  return loose + open.join();
}

const turning = fc.string({
  unit: fc.constantFrom(
    'a',
    'ب',
    ' ',
    '\u202a',
    '\u202b',
    '\u202c',
    '\u202d',
    '\u202e',
    '\u2066',
    '\u2067',
    '\u2068',
    '\u2069',
  ),
});

describe('a text that keeps to itself', () => {
  test('is the same where it turns nothing', () => {
    for (const text of ['Moscow', 'طرطوس', 'Moscow (موسكو)', '', 'a\u200eb']) expect(selfContained(text)).toBe(text);
  });

  test('closes what it opens and closes nothing else, whatever is in it', () => {
    fc.assert(
      fc.property(turning, (text) => openAfter(selfContained(text)) === ''),
      { numRuns: 2000 },
    );
  });

  test('keeps every character that is seen, in its order', () => {
    const seen = (text: string) => text.replace(/[\u202a-\u202e\u2066-\u2069]/g, '');
    fc.assert(
      fc.property(turning, (text) => seen(selfContained(text)) === seen(text)),
      { numRuns: 500 },
    );
  });

  test('an end without a beginning, which would let the rest out, is left out', () => {
    expect(selfContained('a\u2069\u202eb')).toBe('\u2068a\u202eb\u202c\u2069');
  });
});
