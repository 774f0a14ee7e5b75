import { describe, expect, test } from 'vitest';
import { createCount } from '../../../src/i18n/messages/count.ts';
import type { Messages } from '../../../src/i18n/messages/en.ts';
import { wholeLocalization } from '../../support/words.ts';

const { messages: en } = await wholeLocalization('en');
const { messages: ar } = await wholeLocalization('ar');
const { messages: ru } = await wholeLocalization('ru');

const LANGUAGES: readonly (readonly [string, Messages])[] = [
  ['en', en],
  ['ar', ar],
  ['ru', ru],
];

/** Every leaf of the messages by its path; functions are left as they are. */
function leaves(value: unknown, path = ''): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, path === '' ? key : `${path}.${key}`));
}

const filled = { found: 'FOUND', id: 'ID', first: 'FIRST', member: 'MEMBER', exact: 'EXACT', count: '2' };

describe('words', () => {
  test.each(LANGUAGES)('%s has every key of English, of the same type, and no other', (_language, messages) => {
    const shape = (all: Messages) =>
      leaves(all)
        .map(([path, value]) => `${path}: ${typeof value}`)
        .sort();
    expect(shape(messages)).toEqual(shape(en));
  });

  test.each(LANGUAGES)('%s leaves no text empty where English has one', (_language, messages) => {
    const filledInEnglish = new Map(leaves(en));
    const empty = leaves(messages).filter(([path, value]) => value === '' && filledInEnglish.get(path) !== '');
    expect(empty).toEqual([]);
  });

  test.each([
    ['ar', ar, /\p{Script=Arabic}/u],
    ['ru', ru, /\p{Script=Cyrillic}/u],
  ] as const)('%s speaks its own script', (_language, messages, script) => {
    const foreign = leaves(messages).filter(
      ([path, value]) => typeof value === 'string' && value !== '' && !script.test(value) && !isSign(path),
    );
    expect(foreign).toEqual([]);
  });

  test.each(LANGUAGES)('%s says every fault with its particulars', (_language, messages) => {
    for (const [code, words] of Object.entries(messages.problems)) {
      const text = words(new Proxy(filled, { get: (params, key) => Reflect.get(params, key) ?? '7' }));
      expect(text, code).not.toMatch(/undefined|\{|#/);
      expect(text.length, code).toBeGreaterThan(8);
    }
    expect(messages.problems['mention-mismatch'](filled)).toMatch(/EXACT/);
    expect(messages.problems['mention-mismatch'](filled)).toMatch(/FOUND/);
  });
});

/** The name of the program, a separator and the mark of a cut are the same everywhere. */
function isSign(path: string): boolean {
  return ['brand', 'article.separator', 'passages.cut'].includes(path);
}

describe('plurals', () => {
  test.each([
    [en, 1, '1 passage'],
    [en, 3, '3 passages'],
    [en, 0, 'not quoted'],
    [ru, 1, '1 отрывок'],
    [ru, 3, '3 отрывка'],
    [ru, 7, '7 отрывков'],
    [ru, 21, '21 отрывок'],
    [ru, 12, '12 отрывков'],
    [ar, 1, 'مقطع واحد'],
    [ar, 2, 'مقطعان'],
    [ar, 7, '7 مقاطع'],
    [ar, 11, '11 مقطعًا'],
    [ar, 100, '100 مقطع'],
  ] as const)('$1 passages', (messages, count, words) => {
    expect(messages.places.passages(count)).toBe(words);
  });

  test('a plural without the form of its number falls back to “other”', () => {
    expect(createCount('ru-RU')(2, { one: '# день', other: '# дня' })).toBe('2 дня');
  });

  test('a great number is grouped', () => {
    expect(en.search.found(10_000)).toBe('10,000 places found');
  });
});
