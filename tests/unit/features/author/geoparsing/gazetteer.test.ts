import { expect, test } from 'vitest';
import { parsePlaces } from '../../../../../src/features/author/geoparsing/gazetteer.ts';

const TOWNS = 'Odesa\tأوديسا\tОдесса\tOdessa\tUA\t30.7326\t46.4775\nReading\t\t\t\tGB\t-0.97\t51.45\n';
const SPELLINGS = '698740\t1010000\t\tOdeça|Адэса\n2639577\t318000\tw\n';
const COUNTRIES = 'UA\t35700000\t31.3\t49.2\tUkraine\tأوكرانيا\tУкраина\tthe Ukraine\t22.1\t44.4\t40.2\t52.4\n';
const AREAS = [
  'division:US-GA\tdivision\tUS\t3120000\t-83\t32\t-85.6\t30.4\t-80.9\t35\tGeorgia\t\t\tState of Georgia',
  'area:red-sea\tsea\t\t50000000\t38.2\t20.4\t32\t12.5\t44\t30\tRed Sea\tالبحر الأحمر\tКрасное море\t',
].join('\n');
const COUNTIES = '13001\tGA\t-82.3\t31.7\t-82.5\t31.5\t-82\t31.9\tAppling\n';
const TEXTS = {
  towns: TOWNS,
  spellings: SPELLINGS,
  countries: COUNTRIES,
  areas: AREAS,
  counties: COUNTIES,
  'division-names-ru': 'division:US-GA\tДжорджия\n',
};

test('countries come first, towns last with what the second table has for their line', () => {
  const [ukraine, , , , odesa, reading] = parsePlaces(TEXTS);
  expect(ukraine).toEqual({
    candidate: {
      id: 'country:UA',
      kind: 'country',
      name: { en: 'Ukraine', ar: 'أوكرانيا', ru: 'Украина' },
      country: 'UA',
      population: 35_700_000,
      lngLat: [31.3, 49.2],
      bbox: [22.1, 44.4, 40.2, 52.4],
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

test('areas have a box, their weight is no number of inhabitants, and Russian names come from their own file', () => {
  const [, georgia, redSea, appling] = parsePlaces(TEXTS);
  expect(georgia).toMatchObject({
    candidate: {
      id: 'division:US-GA',
      kind: 'division',
      name: { en: 'Georgia', ru: 'Джорджия' },
      country: 'US',
      population: 0,
      lngLat: [-83, 32],
      bbox: [-85.6, 30.4, -80.9, 35],
    },
    weight: 3_120_000,
  });
  expect(georgia?.spellings).toEqual(['Georgia', 'Джорджия', 'State of Georgia']);
  expect(redSea).toMatchObject({ candidate: { kind: 'sea', country: '', bbox: [32, 12.5, 44, 30] } });
  expect(appling).toMatchObject({
    candidate: {
      id: 'county:13001',
      kind: 'county',
      within: 'division:US-GA',
      name: { en: 'Appling County, Georgia' },
    },
    spellings: ['Appling County'],
  });
});

test('a kind that nobody knows is refused', () => {
  expect(() => parsePlaces({ ...TEXTS, areas: AREAS.replace('division\t', 'moon\t') })).toThrow('moon');
});

test('tables that do not belong together are refused, not read askew', () => {
  const parse = () => parsePlaces({ ...TEXTS, spellings: SPELLINGS.slice(SPELLINGS.indexOf('\n') + 1) });
  expect(parse).toThrow('2 towns and 1 lines');
});
