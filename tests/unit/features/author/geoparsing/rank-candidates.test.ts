import { expect, test } from 'vitest';
import { rankCandidates } from '../../../../../src/features/author/geoparsing/rank-candidates.ts';
import type { Candidate } from '../../../../../src/features/author/geoparsing/suggestion.ts';

const town = (id: string, name: string, population: number, country: string): Candidate => ({
  id,
  kind: 'city',
  name: { en: name },
  country,
  population,
  lngLat: [0, 0],
});

const NOWHERE = { anchors: [], countries: new Set<string>() };

test('a place that is called as the text has it comes before a somewhat larger one that some spell so', () => {
  const vitoria = town('br', 'Vitória', 312_000, 'BR');
  const victoria = town('ca', 'Victoria', 289_000, 'CA');
  expect(rankCandidates([vitoria, victoria], NOWHERE, 'Victoria')).toEqual([victoria, vitoria]);
  expect(rankCandidates([vitoria, victoria], NOWHERE, 'VICTORIA')).toEqual([vitoria, victoria]);
});

test('a much larger one stays the likeliest', () => {
  const moscow = town('ru', 'Moskva', 10_000_000, 'RU');
  const other = town('us', 'Moscow', 25_000, 'US');
  expect(rankCandidates([other, moscow], NOWHERE, 'Moscow')).toEqual([moscow, other]);
});
