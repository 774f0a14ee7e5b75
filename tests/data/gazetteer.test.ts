/** The gazetteer that names are found with, against what it promises: its weight, its places, and how well it reads sentences. */
import { statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createSuggest } from '../../src/features/author/geoparsing/create-suggest.ts';
import type { GazetteerPlace } from '../../src/features/author/geoparsing/gazetteer.ts';
import { GAZETTEER_FILES } from '../../src/features/author/geoparsing/gazetteer.ts';
import { ARABIC_SENTENCES, RUSSIAN_SENTENCES } from '../fixtures/agency-sentences.ts';
import { PLACE_SENTENCES, UNSEEN_SENTENCES } from '../fixtures/place-sentences.ts';
import { gazetteerFolder, readGazetteer } from '../support/gazetteer.ts';
import { scoreSuggestions } from '../support/marked-places.ts';

const MAX_BYTES = 1_600_000;

const ID_OF: Readonly<Record<string, RegExp>> = {
  country: /^country:[A-Z]{2}$/,
  city: /^geonames:\d+$/,
  division: /^division:[A-Z0-9]*-\S+$/,
  county: /^county:\d{5}$/,
};

const places = readGazetteer();
const byId = new Map(places.map((place) => [place.candidate.id, place]));
const spellingsOf = (id: string): GazetteerPlace['spellings'] => byId.get(id)?.spellings ?? [];

describe('the gazetteer', () => {
  test('is at most 1.6 MB over the wire, packed as it lies here', () => {
    const sizes = GAZETTEER_FILES.map((name) => statSync(new URL(`${name}.tsv.gzip`, gazetteerFolder)).size);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(MAX_BYTES);
  });

  test('has each place once, on Earth, a town and a division in a country', () => {
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
        const isRight = ID_OF[kind]?.test(id) ?? /^area:[a-z0-9-]+$/.test(id);
        const isSomewhere = country === '' ? kind !== 'city' && kind !== 'country' : /^[A-Z]{2}$/.test(country);
        const onEarth = Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
        return !isRight || !onEarth || !isSomewhere || !(population >= 0);
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

describe('areas', () => {
  const areas = places.filter(({ candidate: { kind } }) => kind !== 'city' && kind !== 'country');

  test('have a box around their point', () => {
    const outside = areas.filter(({ candidate: { lngLat, bbox } }) => {
      const [longitude, latitude] = lngLat;
      const [west = 0, south = 0, east = 0, north = 0] = bbox ?? [];
      const isBetween = west <= east ? longitude >= west && longitude <= east : longitude >= west || longitude <= east;
      return bbox === undefined || !isBetween || latitude < south || latitude > north;
    });
    expect(outside.map(({ candidate }) => candidate.id)).toEqual([]);
  });

  test('of every kind are there: fifty states and the capital’s district, 3,142 counties, seas, rivers, deserts', () => {
    const count = (kind: string): number => areas.filter(({ candidate }) => candidate.kind === kind).length;
    const states = areas.filter(({ candidate }) => candidate.kind === 'division' && candidate.country === 'US');
    expect(states).toHaveLength(51);
    expect(count('county')).toBe(3_142);
    expect(count('division')).toBeGreaterThan(4_500);
    for (const kind of [
      'continent',
      'region',
      'ocean',
      'sea',
      'gulf',
      'strait',
      'river',
      'lake',
      'island',
      'range',
      'desert',
    ])
      expect(count(kind), kind).toBeGreaterThan(4);
  });

  test('that two states claim are given to none', () => {
    for (const id of ['area:kashmir', 'area:golan-heights', 'area:spratly-islands', 'area:senkaku-islands'])
      expect(byId.get(id)?.candidate.country, id).toBe('');
    const disputed = areas.filter(({ candidate }) =>
      ['Crimea', 'Sevastopol', 'Jammu and Kashmir', 'Azad Kashmir'].includes(candidate.name.en),
    );
    expect(disputed).toHaveLength(5);
    expect(disputed.map(({ candidate }) => candidate.country)).toEqual(disputed.map(() => ''));
  });

  test('have names without control characters, invisible marks and replaced letters', () => {
    const isStrange = (name: string): boolean => /[\p{Cc}\p{Cf}\uFFFD]|^\s|\s$|\s\s/u.test(name);
    expect(areas.flatMap(({ spellings }) => spellings.filter(isStrange))).toEqual([]);
  });
});

describe('Arabic names', () => {
  const named = places.flatMap(({ candidate: { id, name } }) => (name['ar'] ? [[id, name['ar']] as const] : []));

  test('have no tripled letters, invisible marks, letters of other languages, and no cut-off article', () => {
    const isStrange = (name: string): boolean =>
      /[\p{Cf}\p{Cc}\u0640]|(.)\1\1|^ال?$/u.test(name) ||
      /[\p{Script=Latin}\u06a9\u06af\u06cc\u06c1\u06be]/u.test(name);
    expect(named.filter(([, name]) => isStrange(name))).toEqual([]);
  });

  test.each([
    ['geonames:379252', 'الخرطوم'],
    ['geonames:2210247', 'طرابلس'],
    ['geonames:365137', 'أم درمان'],
    ['division:US-TX', 'تكساس'],
    ['division:RU-MOS', 'مقاطعة موسكو'],
  ])('%s is %s', (id, name) => {
    expect(byId.get(id)?.candidate.name['ar']).toBe(name);
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
    ['those of Arabic agencies', ARABIC_SENTENCES, 0.93],
    ['those of Russian agencies', RUSSIAN_SENTENCES, 0.93],
  ])('%s are read well', async (_, sentences, least) => {
    const { precision, recall, first, told, faults } = await scoreSuggestions(sentences, suggest);
    const message = faults.join('\n');
    expect(precision, message).toBeGreaterThan(least);
    expect(recall, message).toBeGreaterThan(least);
    if (told > 0) expect(first / told, message).toBeGreaterThan(least);
  });
});
