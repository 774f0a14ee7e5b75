import { describe, expect, test } from 'vitest';
import { foldName } from '../../../../../src/domain/search.ts';
import { looseName } from '../../../../../src/features/author/geoparsing/loose-name.ts';
import { foldWord, wordsOf } from '../../../../../src/features/author/geoparsing/words.ts';

const words = (text: string) => [...wordsOf(text)];

describe('words of a text', () => {
  test('hold apostrophes and initials together, and know their script', () => {
    expect(words('Nukuʻalofa, U.S. وقال Москва').map(({ text, script }) => [text, script])).toEqual([
      ['Nukuʻalofa', 'latin'],
      ['U.S.', 'latin'],
      ['وقال', 'arabic'],
      ['Москва', 'cyrillic'],
    ]);
  });

  test('know which of them open a sentence; “St.” ends none', () => {
    const opening = words('He went. Then St. Petersburg: “Come” – and\nback.').filter(({ opens }) => opens);
    expect(opening.map(({ text }) => text)).toEqual(['He', 'Then', 'Come', 'back']);
  });

  test('stand where they say', () => {
    const text = 'A – Tartous.';
    for (const { start, end, text: word } of words(text)) expect(text.slice(start, end)).toBe(word);
  });
});

describe('Arabic names in Latin letters', () => {
  test.each([
    ['tartous', 'tartus', 'tartoos', 'tartouss'],
    ['latakia', 'lattakia', 'latakiyah'],
    ['khmeimim', 'khmeymim', 'khmiemim'],
  ])('%s and its other spellings are one', (...spellings) => {
    expect(new Set(spellings.map(looseName)).size).toBe(1);
  });

  test('too little is left of a short one', () => {
    expect(looseName('homs')).toBeNull();
  });
});

test('folding by the short ways is folding', () => {
  for (const name of [
    "Nuku'alofa",
    'Rostov-on-Don',
    'New York',
    'Нижний Новгород',
    'Ёлкино',
    'حلب',
    'القاهرة',
    'A - B',
    'İzmir',
  ])
    expect(foldWord(name)).toBe(foldName(name).replace(/\./g, ''));
});
