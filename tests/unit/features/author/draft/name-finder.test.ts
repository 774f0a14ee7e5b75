import { describe, expect, it } from 'vitest';
import { createNameFinder } from '../../../../../src/features/author/draft/find-words.ts';
import { makePlace } from '../../../../support/lessons.ts';

const places = [
  makePlace('moscow', { name: { en: 'Moscow', ar: 'موسكو', ru: 'Москва' }, aliases: ['Москве'] }),
  makePlace('york', { name: { en: 'York' } }),
  makePlace('new-york', { name: { en: 'New York' } }),
  makePlace('new-york-city', { name: { en: 'New York City' } }),
  makePlace('rock', { name: { en: 'Rock' }, aliases: ['York'] }),
  makePlace('nice', { name: { en: 'Nice' } }),
  makePlace('porto', { name: { en: 'Port-au-Prince' } }),
];

function found(text: string): readonly string[] {
  return createNameFinder(places)(text).map(({ exact, start, end, places }) => {
    expect(Array.from(text).slice(start, end).join('')).toBe(exact);
    return `${exact} ${places.join('+')}`;
  });
}

describe('names of places in a text', () => {
  it.each([
    [
      'in any script, by name and alias',
      '🚢 Moscow, в Москве, في موسكو',
      ['Moscow moscow', 'Москве moscow', 'موسكو moscow'],
    ],
    ['as whole words only', 'Moscows and Muscovites of Yorkshire', []],
    ['before an apostrophe', 'Moscow’s visit', ['Moscow moscow']],
    ['as they are spelled, or all in capitals', 'a nice day in NICE', ['NICE nice']],
    ['the longer of two', 'New York City', ['New York City new-york-city']],
    ['the shorter where the longer does not go on', 'New York is', ['New York new-york']],
    ['one for all places that are called so', 'York', ['York york+rock']],
    ['with what Arabic writes before them', 'وموسكو', ['موسكو moscow']],
    ['with other hyphens', 'Port au Prince', ['Port au Prince porto']],
  ])('%s', (_what, text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});
