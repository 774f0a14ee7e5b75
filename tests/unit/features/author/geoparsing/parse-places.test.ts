import { expect, test } from 'vitest';
import { parsePlaces } from '../../../../../src/features/author/geoparsing/parse-places.ts';

const TOWNS = 'Odesa\tأوديسا\tОдесса\tOdessa\tUA\t30.7326\t46.4775\nReading\t\t\t\tGB\t-0.97\t51.45\n';
const SPELLINGS = '698740\t1010000\t\tOdeça|Адэса\n2639577\t318000\t1\n';
const COUNTRIES = 'UA\t35700000\t31.3\t49.2\tUkraine\tأوكرانيا\tУкраина\tthe Ukraine\n';

test('countries come first, towns after them with what the second table has for their line', () => {
  const [ukraine, odesa, reading] = parsePlaces({ towns: TOWNS, spellings: SPELLINGS, countries: COUNTRIES });
  expect(ukraine).toEqual({
    candidate: {
      id: 'country:UA',
      kind: 'country',
      name: { en: 'Ukraine', ar: 'أوكرانيا', ru: 'Украина' },
      country: 'UA',
      population: 35_700_000,
      lngLat: [31.3, 49.2],
    },
    spellings: ['Ukraine', 'أوكرانيا', 'Украина', 'the Ukraine'],
    isWord: false,
  });
  expect(odesa).toMatchObject({
    candidate: { id: 'geonames:698740', kind: 'city', population: 1_010_000 },
    isWord: false,
  });
  expect(odesa?.spellings).toEqual(['Odesa', 'أوديسا', 'Одесса', 'Odessa', 'Odeça', 'Адэса']);
  expect(reading).toMatchObject({ spellings: ['Reading'], isWord: true });
});

test('tables that do not belong together are refused, not read askew', () => {
  const parse = () =>
    parsePlaces({ towns: TOWNS, spellings: SPELLINGS.slice(SPELLINGS.indexOf('\n') + 1), countries: '' });
  expect(parse).toThrow('2 towns and 1 lines');
});
