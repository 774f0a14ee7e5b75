import { expect, test } from 'vitest';
import type { Candidate } from '../../../../../src/features/author/geoparsing/suggestion.ts';
import { aboutCandidate } from '../../../../../src/features/author/ui/candidate-words.ts';
import { wholeLocalization } from '../../../../support/words.ts';

const CITY: Candidate = {
  id: 'geonames:1',
  kind: 'city',
  name: { en: 'Austin' },
  country: 'US',
  population: 931_830,
  lngLat: [-97.7, 30.3],
};

test.each([
  ['en', CITY, 'United States · 931,830 inhabitants'],
  ['en', { ...CITY, country: '', population: 0 }, 'city'],
  ['en', { ...CITY, kind: 'division', population: 0 }, 'state or province · United States'],
  ['en', { ...CITY, kind: 'country' }, 'country · 931,830 inhabitants'],
  ['en', { ...CITY, kind: 'range', country: '', population: 0 }, 'mountain range'],
  ['ru', { ...CITY, kind: 'river', country: '', population: 0 }, 'река'],
  ['ar', { ...CITY, kind: 'sea', country: '', population: 0 }, 'بحر'],
] as const)('in %s, %j is described as “%s”', async (language, candidate, words) => {
  expect(aboutCandidate(candidate, await wholeLocalization(language))).toBe(words);
});
