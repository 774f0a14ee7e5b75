/** The gazetteer that names are found with, against what it promises: its weight, its places, and how well it reads sentences. */
import { statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createSuggest } from '../../src/features/author/geoparsing/create-suggest.ts';
import type { GazetteerPlace } from '../../src/features/author/geoparsing/gazetteer.ts';
import { PLACE_SENTENCES, UNSEEN_SENTENCES } from '../fixtures/place-sentences.ts';
import { gazetteerFolder, readGazetteer } from '../support/gazetteer.ts';
import { scoreSuggestions } from '../support/marked-places.ts';

const MAX_BYTES = 900_000;

const places = readGazetteer();
const byId = new Map(places.map((place) => [place.candidate.id, place]));
const spellingsOf = (id: string): GazetteerPlace['spellings'] => byId.get(id)?.spellings ?? [];

describe('the gazetteer', () => {
  test('is at most 900 kB over the wire, packed as it lies here', () => {
    const sizes = ['towns', 'spellings', 'countries'].map(
      (name) => statSync(new URL(`${name}.tsv.gzip`, gazetteerFolder)).size,
    );
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(MAX_BYTES);
  });

  test('has each place once, on Earth, in a country', () => {
    expect(byId.size).toBe(places.length);
    const wrong = places.filter(
      ({
        candidate: {
          id,
          kind,
          lngLat: [longitude, latitude],
          country,
          population,
        },
      }) => {
        const isRight = kind === 'country' ? id === `country:${country}` : /^geonames:\d+$/.test(id);
        const onEarth = Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
        return !isRight || !onEarth || !/^[A-Z]{2}$/.test(country) || !(population >= 0);
      },
    );
    expect(wrong).toEqual([]);
  });

  test('has the countries by their names in three languages', () => {
    const countries = places.filter(({ candidate }) => candidate.kind === 'country');
    expect(countries.length).toBeGreaterThan(230);
    for (const { candidate } of countries) {
      expect(candidate.name.en).toMatch(/^[\p{Script=Latin} .,'’()&-]+$/u);
      expect(candidate.name['ar']).toMatch(/\p{Script=Arabic}/u);
      expect(candidate.name['ru']).toMatch(/\p{Script=Cyrillic}/u);
    }
  });

  test.each([
    ['country:SY', ['Syria', 'سوريا', 'سورية', 'Сирия']],
    ['country:GB', ['United Kingdom', 'UK', 'Britain', 'بريطانيا']],
    ['country:US', ['United States', 'US', 'USA', 'America', 'США']],
    ['geonames:163345', ['Tartous', 'Tartus', 'طرطوس', 'Тартус']],
    ['geonames:703448', ['Kyiv', 'Kiev']],
    ['geonames:1275339', ['Mumbai', 'Bombay']],
    ['geonames:2925533', ['Frankfurt']],
  ])('%s has the spellings that newspapers use', (id, spellings) => {
    expect(spellingsOf(id)).toEqual(expect.arrayContaining(spellings));
  });

  test('takes no common word of English for a spelling', () => {
    const [reading] = places.filter(({ candidate }) => candidate.id === 'geonames:2639577');
    expect(reading?.isWord).toBe(true);
    const more = places.filter(({ spellings }) =>
      spellings.slice(4).some((name) => ['water', 'people', 'said'].includes(name.toLowerCase())),
    );
    expect(more).toEqual([]);
  });
});

describe('sentences marked by hand', () => {
  const suggest = createSuggest(places, async () => undefined);

  test('there are at least sixty, with Arabic and Russian among them', () => {
    const all = [...PLACE_SENTENCES, ...UNSEEN_SENTENCES];
    expect(all.length).toBeGreaterThanOrEqual(60);
    for (const script of ['Arabic', 'Cyrillic']) {
      expect(all.filter((sentence) => new RegExp(`\\p{Script=${script}}`, 'u').test(sentence)).length).toBeGreaterThan(
        15,
      );
    }
  });

  // Loosely, so that a better gazetteer may be worse at a word; what was missed is in the message.
  test.each([
    ['those that the rules were made with', PLACE_SENTENCES, 0.97],
    ['those that they were not', UNSEEN_SENTENCES, 0.92],
  ])('%s are read well', async (_, sentences, least) => {
    const { precision, recall, first, told, faults } = await scoreSuggestions(sentences, suggest);
    const message = faults.join('\n');
    expect(precision, message).toBeGreaterThan(least);
    expect(recall, message).toBeGreaterThan(least);
    expect(first / told, message).toBeGreaterThan(least);
  });
});
