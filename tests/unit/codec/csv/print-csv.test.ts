import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { printCsv } from '../../../../src/codec/csv/print-csv.ts';

/** Rows of an RFC 4180 text. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cells = text.matchAll(/("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/g);
  for (const [, cell = '', end] of cells) {
    row.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

describe('printCsv', () => {
  it('parts cells with commas and ends every row with CRLF', () => {
    expect(
      printCsv([
        ['from', 'km'],
        ['Tartous', 55.61],
      ]),
    ).toBe('from,km\r\nTartous,55.61\r\n');
  });

  test.each([
    ['a comma', 'a,b', '"a,b"'],
    ['a quotation mark', 'the “"x"”', '"the “""x""”"'],
    ['a line break', 'a\nb', '"a\nb"'],
    ['a space at an end', ' a', '" a"'],
    ['none of these', 'طرطوس', 'طرطوس'],
    ['nothing', '', ''],
  ])('a text with %s', (_, text, cell) => {
    expect(printCsv([[text]])).toBe(`${cell}\r\n`);
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '＝1', '－1'])('“%s” is text and no formula', (text) => {
    expect(printCsv([[text]])).toBe(`'${text}\r\n`);
  });

  test.each(['\t=1', '\r=1', '\n=1'])('a control character hides no formula: %j', (text) => {
    expect(printCsv([[text]])).toBe(`"'${text}"\r\n`);
  });

  it('leaves a formula-like sign inside a text alone', () => {
    expect(printCsv([['a=b', '17/35', '35°-']])).toBe('a=b,17/35,35°-\r\n');
  });

  test.each([
    [-35.9, '-35.9'],
    [0, '0'],
    [Number.NaN, ''],
    [Number.POSITIVE_INFINITY, ''],
  ])('the number %d is “%s”', (number, cell) => {
    expect(printCsv([['a', number]])).toBe(`a,${cell}\r\n`);
  });

  it('begins with a byte order mark where Excel is meant to read it', () => {
    expect(printCsv([['а']], { byteOrderMark: true })).toBe('\ufeffа\r\n');
  });

  it('is read back cell by cell', () => {
    const cell = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('"', '""', ',', '\r\n', 'a"b,c\nd'));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 5 }), (rows) => {
        const expected = rows.map((row) =>
          row.map((text) => (/^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text)),
        );
        expect(readCsv(printCsv(rows))).toEqual(expected);
      }),
    );
  });
});
