import { describe, expect, test } from 'vitest';
import type { GazetteerPlace } from '../../../../../src/features/author/geoparsing/gazetteer.ts';
import {
  isWithin,
  NO_HINTS,
  rankCandidates,
  type Setting,
} from '../../../../../src/features/author/geoparsing/rank-candidates.ts';
import type { Candidate } from '../../../../../src/features/author/geoparsing/suggestion.ts';

const town = (id: string, name: string, population: number, country: string): GazetteerPlace => ({
  candidate: { id, kind: 'city', name: { en: name }, country, population, lngLat: [0, 0] },
  spellings: [name],
  isWord: false,
});
const area = (id: string, change: Partial<Candidate>, weight: number): GazetteerPlace => ({
  candidate: {
    id,
    kind: 'division',
    name: { en: id },
    country: 'US',
    population: 0,
    lngLat: [0, 0],
    bbox: [-5, -5, 5, 5],
    ...change,
  },
  spellings: [],
  isWord: false,
  weight,
});

const NOWHERE: Setting = { anchors: [], countries: new Map(), areas: [] };
const ids = (candidates: readonly Candidate[]): string[] => candidates.map(({ id }) => id);

test('a place that is called as the text has it comes before a somewhat larger one that some spell so', () => {
  const vitoria = town('br', 'Vitória', 312_000, 'BR');
  const victoria = town('ca', 'Victoria', 289_000, 'CA');
  expect(ids(rankCandidates([vitoria, victoria], NOWHERE, 'Victoria'))).toEqual(['ca', 'br']);
  expect(ids(rankCandidates([vitoria, victoria], NOWHERE, 'VICTORIA'))).toEqual(['br', 'ca']);
});

test('a much larger one stays the likeliest', () => {
  const moscow = town('ru', 'Moskva', 10_000_000, 'RU');
  const other = town('us', 'Moscow', 25_000, 'US');
  expect(ids(rankCandidates([other, moscow], NOWHERE, 'Moscow'))).toEqual(['ru', 'us']);
});

describe('what the text says of where a place lies', () => {
  const large = town('fr', 'Paris', 2_100_000, 'FR');
  const small = town('tx', 'Paris', 25_000, 'US');
  const texas = area('texas', {}, 20_000_000);

  test('an area named right after it outweighs any number of people', () => {
    const hints = { ...NO_HINTS, containers: [texas.candidate] };
    expect(ids(rankCandidates([large, small], NOWHERE, 'Paris', hints))).toEqual(['tx', 'fr']);
  });

  test('a city comes before the division around it, unless the text puts a place in it', () => {
    const city = town('city', 'New York', 8_000_000, 'US');
    const state = area('state', {}, 24_000_000);
    expect(ids(rankCandidates([state, city], NOWHERE, 'New York'))).toEqual(['city', 'state']);
    const hints = { ...NO_HINTS, contained: [town('albany', 'Albany', 100_000, 'US').candidate] };
    expect(ids(rankCandidates([city, state], NOWHERE, 'New York', hints))).toEqual(['state', 'city']);
  });

  test('the country that the text names most comes before another that it names', () => {
    const one = town('one', 'San Juan', 50_000, 'AR');
    const other = town('other', 'San Juan', 60_000, 'PH');
    const countries = new Map([
      ['AR', 4],
      ['PH', 1],
    ]);
    expect(ids(rankCandidates([other, one], { ...NOWHERE, countries }, 'San Juan'))).toEqual(['one', 'other']);
  });

  test('a box over the antimeridian holds what lies on either side, and no more', () => {
    const fiji = area('fiji', { country: 'FJ', bbox: [177, -20, -178, -12] }, 900_000).candidate;
    const at = (lng: number): Candidate => ({ ...town('x', 'X', 1, 'FJ').candidate, lngLat: [lng, -17] });
    expect([178, -179, 0].map((lng) => isWithin(at(lng), fiji))).toEqual([true, true, false]);
  });
});
