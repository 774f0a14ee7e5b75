import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parseCoordinate } from '../../../../src/codec/coordinates/parse-coordinate.ts';

const degrees = (whole: number, minutes = 0, seconds = 0): number => (whole * 3600 + minutes * 60 + seconds) / 3600;

/** The fault of `text`, its params included. */
function faultOf(text: string): unknown {
  const parsed = parseCoordinate(text);
  return parsed.ok ? parsed.value : parsed.error;
}

function expectPosition(text: string, latitude: number, longitude: number): void {
  const expected = [expect.closeTo(longitude, 9), expect.closeTo(latitude, 9)];
  expect(parseCoordinate(text), text).toEqual({ ok: true, value: expected });
}

describe('decimal degrees', () => {
  test.each([
    '34.915, 35.874',
    '34.915,35.874',
    '34.915 35.874',
    '34.915;35.874',
    '34.915 / 35.874',
    '  34.915\t35.874\n',
    '(34.915, 35.874)',
    '[34.915 35.874]',
    '+34.915, +35.874',
    '34,915; 35,874',
    '34,915 35,874',
    '34,915, 35,874',
    '34.915N, 35.874E',
    '34.915 N 35.874 E',
    'N34.915 E35.874',
    'n 34.915 e 35.874',
    '34.915° N, 35.874° E',
    '34.915°, 35.874°',
    '35.874 E, 34.915 N',
    'E 35.874 N 34.915',
    '34.915 north, 35.874 east',
    'North 34.915 East 35.874',
    '34,915 с. ш. 35,874 в. д.',
    '34,915° с.ш., 35,874° в.д.',
    'С34.915 В35.874',
    '35,874 В; 34,915 С',
    '٣٤٫٩١٥، ٣٥٫٨٧٤',
    '٣٤٫٩١٥ ٣٥٫٨٧٤',
    '۳۴٫۹۱۵، ۳۵٫۸۷۴',
    '٣٤٫٩١٥° شمال، ٣٥٫٨٧٤° شرق',
    '34.915 شمالاً، 35.874 شرقًا',
    'شمال 34.915 شرق 35.874',
    '٣٤٫٩١٥ ش ٣٥٫٨٧٤ ق',
    '\u200f34.915\u200e, 35.874',
    '\ufeff34.915,\u00a035.874',
  ])('“%s”', (text) => expectPosition(text, 34.915, 35.874));

  test.each([
    ['-34.915, -35.874', -34.915, -35.874],
    ['−34.915, –35.874', -34.915, -35.874],
    ['34.915 S 35.874 W', -34.915, -35.874],
    ['34.915s 35.874w', -34.915, -35.874],
    ['34,9 ю. ш. 35,8 з. д.', -34.9, -35.8],
    ['Ю34.9 З35.8', -34.9, -35.8],
    ['34.9 جنوب 35.8 غرب', -34.9, -35.8],
    ['34.9 جنوبًا، 35.8 غربًا', -34.9, -35.8],
    ['-0.5, 0', -0.5, 0],
    ['90, 180', 90, 180],
    ['-90, -180', -90, -180],
    ['34, 35', 34, 35],
    ['34,35', 34, 35],
    ['34 35', 34, 35],
  ])('“%s” is %d, %d', (text, latitude, longitude) => expectPosition(text, latitude, longitude));

  it('has no minus nought', () => {
    expect(parseCoordinate('0 S, -0')).toEqual({ ok: true, value: [0, 0] });
  });
});

describe('degrees, minutes and seconds', () => {
  test.each([
    '35°24\'42"N 35°56\'42"E',
    '35°24′42″N 35°56′42″E',
    '35º24’42”N 35º56’42”E',
    "35°24'42''N 35°56'42''E",
    '35° 24′ 42″ N, 35° 56′ 42″ E',
    'N 35° 24′ 42″ E 35° 56′ 42″',
    '35°56′42″E 35°24′42″N',
    '35 24 42 N 35 56 42 E',
    'N 35 24 42, E 35 56 42',
    '35 24 42 35 56 42',
    '35 24 42, 35 56 42',
    '35d24m42s 35d56m42s',
    '35d 24m 42s N 35d 56m 42s E',
    '35d24m42sN 35d56m42sE',
    '35 deg 24 min 42 sec N, 35 deg 56 min 42 sec E',
    '35° 24.7′ N 35° 56.7′ E',
    '35°24,7′N 35°56,7′E',
    '35 24.7, 35 56.7',
    '35°24′42,0″N 35°56′42,0″E',
    '35°24′42″ с. ш. 35°56′42″ в. д.',
    '35° 24′ 42″ С, 35° 56′ 42″ В',
    '35 град 24 мин 42 сек с.ш. 35 град 56 мин 42 сек в.д.',
    '٣٥°٢٤′٤٢″ شمالًا ٣٥°٥٦′٤٢″ شرقًا',
    '٣٥ درجة ٢٤ دقيقة ٤٢ ثانية شمال، ٣٥ درجة ٥٦ دقيقة ٤٢ ثانية شرق',
  ])('“%s”', (text) => expectPosition(text, degrees(35, 24, 42), degrees(35, 56, 42)));

  test.each([
    ['-35 24 42, -35 56 42', -degrees(35, 24, 42), -degrees(35, 56, 42)],
    ['-0°30′, 0°30′W', -0.5, -0.5],
    ['35d24m42s S 35d56m42s W', -degrees(35, 24, 42), -degrees(35, 56, 42)],
    ['35d24m42sS 35d56m42sW', -degrees(35, 24, 42), -degrees(35, 56, 42)],
    ['35°, 36°30′', 35, 36.5],
    ['35° 36°30′', 35, 36.5],
    ['35 30 N 36', 35.5, 36],
    ['35 30 N 36 15', 35.5, 36.25],
    ['35 30 E 36 15', 35.5, 36.25],
    ['35 30, 36', 35.5, 36],
  ])('“%s” is %d, %d', (text, latitude, longitude) => expectPosition(text, latitude, longitude));
});

describe('what is not a coordinate', () => {
  test.each(['', '   ', '\u200f', '\n'])('nothing: “%s”', (text) => {
    expect(faultOf(text)).toEqual({ code: 'empty', params: {} });
  });

  test.each([
    'Tartous',
    'the port at 34.9, 35.8',
    '12 ,, 3',
    '34.9, 35.8, 12',
    '34.5 30, 35',
    "34' 54, 35",
    '34"54\', 35',
    '1.2.3, 4',
    '34.9N 35.8N 4',
    'N 34.9 S, 35.8',
    '--34, 35',
    '34 -54, 35',
    ',',
    'N',
    'N, E',
    '1e400, 2',
    '34 54 54 54, 35',
  ])('words, or too many numbers: “%s”', (text) => {
    expect(faultOf(text)).toEqual({ code: 'not-a-coordinate', params: { found: text } });
  });

  it('is not searched for in a long text, and is shortened in the report', () => {
    const text = '34.9 '.repeat(50_000);
    expect(faultOf(text)).toEqual({ code: 'not-a-coordinate', params: { found: `${text.slice(0, 40)}…` } });
  });

  test.each(['34.915', '34.915°', '34.915 N', '34°54′54″N', '34,915 N', '34.915,', '34°54′', '34 54 35'])(
    'one number: “%s”',
    (text) => {
      expect(faultOf(text)).toEqual({ code: 'only-one-number', params: { found: text } });
    },
  );

  test.each([
    ['91 N, 35 E', 'latitude-out-of-range', { found: '91' }],
    ['90.5, 95', 'latitude-out-of-range', { found: '90.5' }],
    ['135.5, 35.25', 'longitude-first', { latitude: '35.25', longitude: '135.5' }],
    ['200, 35', 'latitude-out-of-range', { found: '200' }],
    ['35, 180.5', 'longitude-out-of-range', { found: '180.5' }],
    ['35, -181', 'longitude-out-of-range', { found: '-181' }],
    ['35 N, 200 W', 'longitude-out-of-range', { found: '-200' }],
    ['90°0′1″N 35°E', 'latitude-out-of-range', { found: '90.000278' }],
    ['35°60′N 35°E', 'minutes-out-of-range', { found: '60' }],
    ['35°10′N 35°75.5′E', 'minutes-out-of-range', { found: '75.5' }],
    ['35°10′60″N 35°E', 'seconds-out-of-range', { found: '60' }],
    ['35 N, 36 S', 'two-latitudes', {}],
    ['35 E, 36 W', 'two-longitudes', {}],
    ['-35 N, 36', 'sign-and-letter', {}],
    ['35, -36 W', 'sign-and-letter', {}],
  ])('“%s”: %s', (text, code, params) => {
    expect(faultOf(text)).toEqual({ code, params });
  });

  it('never throws, and gives nothing that is off Earth', () => {
    const pieces = fc.constantFrom(
      ...'0 1 9 89 90 180 359 60 . , ; - + ° \' " N S E W С Ю ш д شمال d m s x'.split(' '),
      ' ',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(pieces).map((parts) => parts.join('')),
        ),
        (text) => {
          const parsed = parseCoordinate(text);
          if (!parsed.ok) return;
          const [longitude, latitude] = parsed.value;
          expect(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90).toBe(true);
        },
      ),
      { numRuns: 5000 },
    );
  });
});
