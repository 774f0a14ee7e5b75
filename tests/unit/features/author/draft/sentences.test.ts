import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { partsOf, runsOf, sentencesOf } from '../../../../../src/features/author/draft/sentences.ts';

const words = (text: string, spans: readonly { start: number; end: number }[]): string[] =>
  spans.map(({ start, end }) => text.slice(start, end));

describe('lines', () => {
  test('are those with words in them, where they stand', () => {
    const text = '\n  One.\n\nTwo.\n \nThree.';
    const [part = []] = partsOf(text, 1000);
    expect(words(text, part)).toEqual(['  One.', 'Two.', 'Three.']);
    expect(part.map((line) => line.text)).toEqual(words(text, part));
  });

  test('come in parts of the size asked for, none lost and none twice, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), fc.integer({ min: 1, max: 40 }), (lines, size) => {
        const text = lines.join('\n');
        const parts = partsOf(text, size);
        const all = parts.flat();
        expect(words(text, all)).toEqual(text.split('\n').filter((line) => /\S/.test(line)));
        for (const part of parts) {
          expect(part.length).toBeGreaterThan(0);
          const length = part.reduce((sum, line) => sum + line.text.length, 0);
          if (part.length > 1) expect(length).toBeLessThanOrEqual(size);
        }
      }),
    );
  });

  test('of no words there is no part', () => {
    expect(partsOf('', 10)).toEqual([]);
    expect(partsOf(' \n\n ', 10)).toEqual([]);
  });
});

describe('sentences', () => {
  test.each([
    ['en', 'It left. It came back! Did it?', ['It left. ', 'It came back! ', 'Did it?']],
    ['ar', 'وصلت السفينة. عاد الناس؟ نعم.', ['وصلت السفينة. ', 'عاد الناس؟ ', 'نعم.']],
    ['ru', 'Паром пришёл. Все рады.', ['Паром пришёл. ', 'Все рады.']],
    ['ja', '船が着いた。皆が喜んだ。', ['船が着いた。', '皆が喜んだ。']],
    ['not a language', 'One. Two.', ['One. ', 'Two.']],
  ])('%s', (language, text, expected) => {
    const line = { text, start: 7, end: 7 + text.length };
    expect(words(`1234567${text}`, sentencesOf(line, language))).toEqual(expected);
  });

  test('have every character of their line, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        const line = { text, start: 0, end: text.length };
        expect(words(text, sentencesOf(line, 'en')).join('')).toBe(text);
      }),
    );
  });
});

describe('runs', () => {
  test('are cut where a mark begins or ends, and know what lies over them', () => {
    const name = { start: 4, end: 8, id: 'name' };
    const passage = { start: 6, end: 30, id: 'passage' };
    const runs = runsOf({ start: 2, end: 12 }, [name, passage, { start: 12, end: 14, id: 'beyond' }]);
    expect(runs).toEqual([
      { start: 2, end: 4, marks: [] },
      { start: 4, end: 6, marks: [name] },
      { start: 6, end: 8, marks: [name, passage] },
      { start: 8, end: 12, marks: [passage] },
    ]);
  });
});
