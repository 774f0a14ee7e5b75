import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_URL_VALUES, type UrlValues } from '../../../../src/codec/url/page-url.ts';
import { parseUrl } from '../../../../src/codec/url/parse-url.ts';
import { printUrl } from '../../../../src/codec/url/print-url.ts';
import { parseCamera, printCamera, roundCamera, roundPosition } from '../../../../src/codec/url/values.ts';
import { LANGUAGES } from '../../../../src/domain/languages.ts';
import { FIRST_LESSON, type LessonSource } from '../../../../src/domain/lesson-source.ts';
import type { Camera } from '../../../../src/domain/lng-lat.ts';
import type { Measurement } from '../../../../src/domain/measurement.ts';
import { normalTurn } from '../../../../src/domain/overlay.ts';
import { UNITS } from '../../../../src/domain/units.ts';
import { VIEWS } from '../../../../src/domain/views.ts';

const PLACES = ['tartous', 'khmeimim', 'moscow', 'طرطوس', 'a&b=c#d?'];
const LAYERS = ['bases', 'capitals'];
const REFERABLE = { places: new Set(PLACES), layers: new Set(LAYERS), steps: 8 };

const anyCamera: fc.Arbitrary<Camera> = fc.record({
  center: fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -90, max: 90, noNaN: true })),
  zoom: fc.double({ min: 0, max: 22, noNaN: true }),
  bearing: fc.double({ min: -180, max: 180, noNaN: true }),
  pitch: fc.double({ min: 0, max: 85, noNaN: true }),
});

const anyPosition = fc
  .tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -90, max: 90, noNaN: true }))
  .map(roundPosition);

const anyMeasurement: fc.Arbitrary<Measurement> = fc
  .record({
    positions: fc.array(anyPosition, { maxLength: 12 }),
    closed: fc.boolean(),
    rangeRings: fc.array(fc.record({ center: anyPosition, radiusMetres: fc.integer({ min: 1, max: 20_003_931 }) })),
  })
  .map((measurement) => (measurement.positions.length > 0 ? measurement : { ...measurement, closed: false }));

const anyId = fc.string({ minLength: 1, unit: 'grapheme' });

const anySource: fc.Arbitrary<LessonSource> = fc.oneof(
  fc.constant(FIRST_LESSON),
  anyId.map((id): LessonSource => ({ type: 'lesson', id })),
  anyId.map((key): LessonSource => ({ type: 'draft', key })),
);

const anyAddress: fc.Arbitrary<UrlValues> = fc.record({
  source: anySource,
  view: fc.constantFrom(...VIEWS),
  place: fc.option(fc.constantFrom(...PLACES)),
  sites: fc.uniqueArray(fc.constantFrom(...PLACES), { maxLength: 2 }),
  overlay: fc.option(
    fc.record({ at: anyPosition, turnDegrees: fc.double({ min: 0, max: 360, noNaN: true }).map(normalTurn) }),
  ),
  measurement: anyMeasurement,
  layers: fc.option(fc.uniqueArray(fc.constantFrom(...LAYERS))),
  step: fc.option(fc.integer({ min: 1, max: 8 })),
  language: fc.constantFrom(...LANGUAGES),
  unit: fc.constantFrom(...UNITS),
  teacher: fc.boolean(),
  embed: fc.boolean(),
  camera: fc.option(anyCamera.map(roundCamera)),
});

describe('an address as a URL', () => {
  test('parse ∘ print is the identity', () => {
    fc.assert(
      fc.property(anyAddress, (address) => {
        expect(parseUrl(printUrl(address), REFERABLE)).toEqual({ address, dropped: [] });
      }),
      { numRuns: 2000 },
    );
  });

  test('parsing takes any text without throwing', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl({ withQueryParameters: true, withFragments: true })),
        (url) => {
          const { address } = parseUrl(url, REFERABLE);
          expect(parseUrl(printUrl(address), REFERABLE).address).toEqual(address);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('defaults are left out, so that the plain page has a plain link', () => {
    expect(printUrl(DEFAULT_URL_VALUES)).toBe('?');
  });

  test('writes the link of the design', () => {
    const address: UrlValues = {
      ...DEFAULT_URL_VALUES,
      view: 'compare',
      sites: ['tartous', 'khmeimim'],
      language: 'ar',
      teacher: false,
      embed: true,
      camera: { center: [35.9, 35.4], zoom: 9, bearing: 0, pitch: 0 },
    };
    expect(printUrl(address)).toBe('?view=compare&sites=tartous,khmeimim&lang=ar&embed#map=9/35.4/35.9');
  });

  test.each([
    ['?view=fly', 'view', 'fly'],
    ['?place=atlantis', 'place', 'atlantis'],
    ['?sites=tartous,tartous', 'sites', 'tartous,tartous'],
    ['?sites=tartous,moscow,khmeimim', 'sites', 'tartous,moscow,khmeimim'],
    ['?layers=bases,roads', 'layers', 'bases,roads'],
    ['?step=9', 'step', '9'],
    ['?step=0', 'step', '0'],
    ['?lang=xx', 'language', 'xx'],
    ['?units=furlongs', 'unit', 'furlongs'],
    ['#map=9/91/0', 'camera', '9/91/0'],
    ['#map=here', 'camera', 'here'],
  ])('%s is dropped by itself', (url, parameter, value) => {
    const glue = url.startsWith('#') ? '?units=mi' : '?units=mi&';
    const kept = parameter === 'unit' ? parseUrl(url, REFERABLE) : parseUrl(glue + url.replace('?', ''), REFERABLE);
    expect(kept.dropped).toEqual([{ parameter, value }]);
    if (parameter !== 'unit') expect(kept.address).toEqual({ ...DEFAULT_URL_VALUES, unit: 'mi' });
  });

  test('no layer shown is not all layers shown', () => {
    expect(parseUrl('?layers=', REFERABLE).address.layers).toEqual([]);
    expect(parseUrl('', REFERABLE).address.layers).toBeNull();
  });

  test('parameters of others are left alone', () => {
    expect(parseUrl('?utm_source=x&place=moscow', REFERABLE)).toEqual({
      address: { ...DEFAULT_URL_VALUES, place: 'moscow' },
      dropped: [],
    });
  });
});

describe('a camera in a fragment', () => {
  test('is read as MapLibre and OpenStreetMap write it', () => {
    expect(parseCamera('5.5/34.9/35.87')).toEqual({ center: [35.87, 34.9], zoom: 5.5, bearing: 0, pitch: 0 });
    expect(parseCamera('5/34.9/35.8/-12.5/30')).toMatchObject({ bearing: -12.5, pitch: 30 });
  });

  test.each([
    '',
    '5',
    '5/6',
    '5/6/7/8/9/10',
    '5/6/x',
    '5/6/7e3',
    '23/0/0',
    '-1/0/0',
    '3/-91/0',
    '3/0/181',
    '3/0/0/200',
    '3/0/0/0/86',
    'NaN/0/0',
    '3/ 1/2',
  ])('refuses “%s”', (text) => expect(parseCamera(text)).toBeNull());

  test('keeps a place to within a pixel', () => {
    fc.assert(
      fc.property(anyCamera, (camera) => {
        const read = parseCamera(printCamera(camera));
        const degreesPerPixel = 360 / (512 * 2 ** camera.zoom);
        expect(Math.abs((read?.center[0] ?? 999) - camera.center[0])).toBeLessThanOrEqual(degreesPerPixel);
        expect(Math.abs((read?.center[1] ?? 999) - camera.center[1])).toBeLessThanOrEqual(degreesPerPixel);
      }),
    );
  });
});
