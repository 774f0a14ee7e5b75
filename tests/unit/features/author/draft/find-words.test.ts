import { describe, expect, test } from 'vitest';
import type { Passage } from '../../../../../src/domain/lesson.ts';
import { findWords, markedSpans } from '../../../../../src/features/author/draft/find-words.ts';
import { makePassage } from '../../../../support/lessons.ts';

const TEXT = 'Its bases, its bases 🚢 and its bases.';
const second = TEXT.indexOf('its');

describe('words to be marked', () => {
  test('are found exactly, counted in code points', () => {
    expect(findWords(makePassage('p', TEXT), 'and its bases')).toEqual({ ok: true, value: { start: 23, end: 36 } });
  });

  test('are found where they were selected, else at the first spot that is free', () => {
    const passage = makePassage('p', TEXT, [{ place: 'one', exact: 'its', start: second, sense: 'place' }]);
    expect(findWords(passage, 'its bases', 27)).toMatchObject({ value: { start: 27 } });
    expect(findWords(passage, 'its bases')).toMatchObject({ value: { start: 27 } });
    expect(findWords(passage, 'bases', 0)).toMatchObject({ value: { start: 4 } });
  });

  test('that stand for one place already may stand for another', () => {
    const passage = makePassage('p', TEXT, [{ place: 'one', exact: 'Its bases', start: 0, sense: 'description' }]);
    expect(findWords(passage, 'Its bases')).toMatchObject({ ok: true, value: { start: 0 } });
  });

  test.each([
    ['its base s', 'words-missing'],
    ['', 'words-missing'],
    ['Its', 'words-marked'],
  ])('“%s” is refused: %s', (words, code) => {
    const passage = makePassage('p', TEXT, [{ place: 'one', exact: 'Its bases', start: 0, sense: 'description' }]);
    expect(findWords(passage, words)).toMatchObject({ ok: false, error: { code } });
  });

  test('do not run across a cut', () => {
    const { quotes } = makePassage('p', 'one ');
    const passage: Passage = { ...makePassage('p', 'x'), quotes: [quotes[0], { ...quotes[0], exact: 'two' }] };
    expect(findWords(passage, 'one two').ok).toBe(false);
    expect(findWords(passage, 'two')).toMatchObject({ value: { start: 4, end: 7 } });
  });
});

test('marks of one stretch are one, with the numbers of all their mentions', () => {
  const passage = makePassage('p', TEXT, [
    { place: 'one', exact: 'its bases', start: second, sense: 'description' },
    { place: 'two', exact: 'its bases', start: second, sense: 'description' },
    { place: 'one', exact: 'Its', start: 0, sense: 'place' },
  ]);
  expect(markedSpans(passage)).toEqual([
    { start: 0, end: 3, exact: 'Its', indexes: [2] },
    { start: second, end: second + 9, exact: 'its bases', indexes: [0, 1] },
  ]);
});
