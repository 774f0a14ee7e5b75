import { describe, expect, test } from 'vitest';
import { UNITS } from '../../../src/domain/units.ts';
import { englishLocalization, loadLocalization } from '../../../src/i18n/load-localization.ts';

const english = englishLocalization.format;
const { format: russian } = await loadLocalization('ru');
const { format: arabic } = await loadLocalization('ar');

/** `Intl` writes spaces that do not break. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

describe('lengths', () => {
  test.each([
    [55_571, '55.6 km'],
    [160_234, '160 km'],
    [2_320_600, '2,321 km'],
    [99_940, '99.9 km'],
    [99_960, '100 km'],
    [420, '0.42 km'],
    [0, '0 km'],
  ])('%d m in English', (metres, text) => {
    expect(english.distance(metres, 'km')).toBe(text);
  });

  test('each unit is its own length', () => {
    expect(UNITS.map((unit) => english.distance(185_200, unit))).toEqual(['185 km', '115 mi', '100 nmi']);
  });

  test('Russian has a decimal comma, and plurals of the nautical mile', () => {
    expect(plain(russian.distance(55_571, 'km'))).toBe('55,6 км');
    expect(russian.distance(1852 * 102, 'nmi')).toBe('102 морские мили');
    expect(russian.distance(1852 * 105, 'nmi')).toBe('105 морских миль');
    expect(russian.distance(1852 * 30.5, 'nmi')).toBe('30,5 морской мили');
    expect(russian.distance(1852 * 1223, 'nmi')).toBe('1\u00a0223 морские мили');
  });

  test('Arabic names its unit, with the digits of the map’s scale', () => {
    expect(plain(arabic.distance(55_571, 'km'))).toBe('55.6 كم');
    expect(arabic.distance(185_200, 'nmi')).toBe('100 ميل بحري');
  });

  test('a table’s number has no unit', () => {
    expect(english.distanceNumber(2_320_600, 'km')).toBe('2,321');
  });
});

describe('bearings, dates, names', () => {
  test('a bearing is degrees and a point of the compass', () => {
    expect(english.bearing(7.4, 'N')).toBe('7° · N');
    expect(english.bearing(359.7, 'N')).toBe('0° · N');
    expect(russian.bearing(337.6, 'NNW')).toBe('338° · ССЗ');
  });

  test('a date is the same day in every time zone', () => {
    expect(english.date('2025-07-31')).toBe('31 July 2025');
    expect(plain(russian.date('2025-07-31'))).toBe('31 июля 2025 г.');
    expect(arabic.date('2025-07-31')).toBe('31 يوليو 2025');
  });

  test('countries are named, and a code without a name is left', () => {
    expect([english, russian, arabic].map((format) => format.country('SY'))).toEqual(['Syria', 'Сирия', 'سوريا']);
    expect(english.country('!!')).toBe('!!');
  });

  test('coordinates say their half of the Earth', () => {
    expect(english.coordinate([35.874, 34.915])).toBe('34.915° N, 35.874° E');
    expect(english.coordinate([-70.5, -33.25])).toBe('33.250° S, 70.500° W');
    expect(russian.coordinate([35.874, 34.915])).toBe('34,915° с. ш., 35,874° в. д.');
  });

  test('a list has the “and” of its language', () => {
    expect(english.list(['a', 'b', 'c'])).toBe('a, b and c');
    expect(russian.list(['а', 'б'])).toBe('а и б');
  });
});
