import { expect, test } from 'vitest';
import { arabicReadings } from '../../../../../src/features/author/geoparsing/arabic-prefixes.ts';
import { foldWord } from '../../../../../src/features/author/geoparsing/words.ts';

const readings = (word: string) => arabicReadings(word, foldWord).map(({ folded, skipped }) => [folded, skipped]);

test('a word is read whole first, then without “and”, then without “in”', () => {
  expect(readings('وبدمشق')).toEqual([
    ['وبدمشق', 0],
    ['بدمشق', 1],
    ['دمشق', 2],
  ]);
});

test('“to the” has swallowed the alif of the article, which comes back', () => {
  expect(readings('للقاهرة')).toContainEqual(['القاهره', 0]);
  expect(readings('وللقاهرة')).toContainEqual(['القاهره', 1]);
});

test('a vowel sign of the prefix goes with it', () => {
  expect(readings('بِدمشق')).toContainEqual(['دمشق', 2]);
});

test('too little is left of a short word for a name', () => {
  expect(readings('بنا')).toEqual([['بنا', 0]]);
});
