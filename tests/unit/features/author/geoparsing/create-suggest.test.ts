import { describe, expect, test } from 'vitest';
import type { LngLat } from '../../../../../src/domain/lng-lat.ts';
import { createSuggest } from '../../../../../src/features/author/geoparsing/create-suggest.ts';
import type { GazetteerPlace } from '../../../../../src/features/author/geoparsing/gazetteer.ts';
import { readGazetteer } from '../../../../support/gazetteer.ts';
import { startProcessorClock } from '../../../../support/processor-time.ts';

const never = new AbortController().signal;
const suggest = createSuggest(readGazetteer(), async () => undefined);
const read = (text: string, placed: readonly LngLat[] = []) => suggest(text, placed, never);
const names = async (text: string): Promise<string[]> => (await read(text)).map(({ exact }) => exact);

function city(id: string, change: Partial<GazetteerPlace['candidate']> = {}): GazetteerPlace {
  const candidate = {
    id,
    kind: 'city',
    name: { en: 'Santa Rosa' },
    country: 'XX',
    population: 1000,
    lngLat: [0, 0],
    ...change,
  } as const;
  return { candidate, spellings: [candidate.name.en], isWord: false };
}

describe('what is suggested', () => {
  test('a name is suggested once, with each place where it stands, in code points', async () => {
    const text = '𝔸 path from Moscow to Damascus, and back to Moscow.';
    const [moscow, damascus] = await read(text);
    const points = Array.from(text);
    expect(moscow?.spans.map(({ start, end }) => points.slice(start, end).join(''))).toEqual(['Moscow', 'Moscow']);
    expect(damascus?.spans).toHaveLength(1);
    expect(moscow?.spans[0]?.start).toBe(12);
  });

  test('the longest name counts, and nothing inside it', async () => {
    expect(await names('In New York, not in York.')).toEqual(['New York', 'York']);
    expect(await names('She moved to Papua New Guinea.')).toEqual(['Papua New Guinea']);
  });

  test.each([
    ['possessives are left out', 'The roofs of Moscow’s houses', ['Moscow']],
    ['hyphens are part of a name', 'a train to Rostov-on-Don', ['Rostov-on-Don']],
    ['a line break may part a name', 'a flight to New\nYork', ['New\nYork']],
    ['a paragraph may not', 'a flight to Papua New\n\nGuinea', ['Papua', 'Guinea']],
    ['a name in small letters is none', 'moscow and damascus', []],
    ['initials are capitals', 'The US told us so.', ['US']],
    ['an Arabic name without its prefix', 'وصل إلى دمشق وبموسكو', ['دمشق', 'موسكو']],
    ['an Arabic name with vowel signs', 'في دِمَشْق', ['دِمَشْق']],
    ['a Russian name in its cases', 'Из Дамаска в Москву, под Москвой', ['Дамаска', 'Москву', 'Москвой']],
    ['no part of another name', 'New Mexico and the Gulf of Mexico', ['New Mexico', 'Gulf of Mexico']],
    ['no person', 'Mr Lincoln came. Lincoln spoke.', []],
    ['nor who is called like a capital', 'Denzel Washington read. Washington liked it.', []],
    ['the place all the same, where “in” says so', 'Mr Lincoln came to Lincoln.', ['Lincoln']],
  ])('%s', async (_, text, found) => {
    expect(await names(text)).toEqual(found);
  });

  test('a text without a place gives an empty list, and so does no text', async () => {
    expect(await read('Nothing here is the name of anything.')).toEqual([]);
    expect(await read('')).toEqual([]);
  });
});

describe('areas, and names beside which a word says what they are', () => {
  test.each([
    [
      'a county whole, and no town inside it',
      'The fire reached San Saba County in Texas.',
      ['San Saba County', 'Texas'],
    ],
    ['a noun in small letters is no part', 'Floods hit Masvingo province again.', ['Masvingo']],
    [
      'seas, straits and rivers',
      'From the Red Sea through the Strait of Hormuz to the Euphrates.',
      ['Red Sea', 'Strait of Hormuz', 'Euphrates'],
    ],
    ['a part of a large place', 'Planes sprayed most of North Dallas overnight.', ['North Dallas']],
    ['an abbreviation with its full stop', 'She lives in Jackson, Miss., with Miss Jones.', ['Jackson', 'Miss']],
    [
      'no university, paper, bank or police',
      'The University of Texas, the Los Angeles Times, the Bank of England and the Boston Police Department replied.',
      [],
    ],
    ['an agency is its country’s', 'Canada’s Food Inspection Agency replied.', ['Canada']],
    ['no disease and no money', 'West Nile virus cost US$100 in all.', []],
  ])('%s', async (_, text, found) => {
    expect(await names(text)).toEqual(found);
  });

  test.each([
    ['after “village of”', 'The village of Kampungu is closed.', 'Kampungu'],
    ['before an area', 'It was seen in Pellworth, Scotland, at noon.', 'Pellworth'],
    ['with a noun of nature', 'They swam across Islington Bay yesterday.', 'Islington Bay'],
  ])('a name that no gazetteer knows is listed without candidates %s', async (_, text, exact) => {
    const unknown = (await read(text)).find((each) => each.exact === exact);
    expect(unknown?.candidates).toEqual([]);
  });

  test.each([
    ['a person', 'In Parliament, Scotland was praised by Priya Kendrick.', 'Priya'],
    ['a month', 'It began in January, Scotland said.', 'January'],
    ['a word that opens a sentence', 'Perhaps, Scotland said.', 'Perhaps'],
  ])('%s is no unknown place', async (_, text, exact) => {
    expect(await names(text)).not.toContain(exact);
  });
});

describe('the order of candidates', () => {
  const first = async (text: string, name: string, placed: readonly LngLat[] = []): Promise<string | undefined> =>
    (await read(text, placed)).find(({ exact }) => exact === name)?.candidates[0]?.country;

  test('the largest comes first where nothing else is said', async () => {
    expect(await first('a letter from Tripoli', 'Tripoli')).toBe('LY');
  });

  test('the country that the text names', async () => {
    expect(await first('Lebanon closed its port of Tripoli.', 'Tripoli')).toBe('LB');
  });

  test('nearness to the other places of the text', async () => {
    expect(await first('from Beirut to Tripoli by bus', 'Tripoli')).toBe('LB');
  });

  test('nearness to what a person has placed, across the antimeridian too', async () => {
    expect(await first('a letter from Tripoli', 'Tripoli', [[35.5, 33.9]])).toBe('LB');
    const west = city('geonames:1', { country: 'FJ', lngLat: [179.9, -17] });
    const far = city('geonames:2', { country: 'US', lngLat: [-122, 38], population: 5000 });
    const [found] = await createSuggest([west, far], async () => undefined)('in Santa Rosa', [[-179.9, -17]], never);
    expect(found?.candidates.map(({ country }) => country)).toEqual(['FJ', 'US']);
  });

  test('the area that the text puts it in', async () => {
    expect(await first('a fair in Paris, Texas', 'Paris')).toBe('US');
    expect(await first('the airport of Edmonton, Alberta', 'Edmonton')).toBe('CA');
    const [franklin] = await read('in Franklin County, Ohio');
    expect(franklin?.candidates[0]?.name.en).toBe('Franklin County, Ohio');
  });

  test('a state in a text of its country, the country elsewhere', async () => {
    const kind = async (text: string) =>
      (await read(text)).find(({ exact }) => exact === 'Georgia')?.candidates[0]?.kind;
    expect(await kind('Voters in Georgia, Alabama and Florida decide; American polls are close in Texas.')).toBe(
      'division',
    );
    expect(await kind('Georgia and Armenia met in Tbilisi.')).toBe('country');
  });

  test('an adjective says what country a text is about', async () => {
    expect(
      await first('Syrian troops and the Lebanese army met near Tripoli; Lebanese officials agreed.', 'Tripoli'),
    ).toBe('LB');
  });

  test('a seat of government before the state of its name, and the state where the text says so', async () => {
    expect((await read('a vote in Washington'))[0]?.candidates[0]?.kind).toBe('city');
    expect((await read('a ferry in Washington state'))[0]?.candidates[0]?.kind).toBe('division');
  });

  test('a country before a city of its name', async () => {
    const [luxembourg] = await read('a bank in Luxembourg');
    expect(luxembourg?.candidates.map(({ kind }) => kind).slice(0, 2)).toEqual(['country', 'city']);
  });

  test('of four hundred candidates the best twelve are listed, and the others counted', async () => {
    const many = Array.from({ length: 400 }, (_, at) => city(`geonames:${at}`, { population: at * 1000 }));
    const [found] = await createSuggest(many, async () => undefined)('in Santa Rosa', [], never);
    expect(found?.candidates).toHaveLength(12);
    expect(found?.candidates[0]?.population).toBe(399_000);
    expect(found?.more).toBe(388);
  });
});

describe('a long text', () => {
  const long = 'The road from Damascus to Moscow is long. '.repeat(25_000);

  test('is read in parts, and left off when it is not wanted any more', async () => {
    const control = new AbortController();
    const reason = new Error('another text');
    let pauses = 0;
    const patient = createSuggest(readGazetteer(), async () => {
      pauses += 1;
      if (pauses === 3) control.abort(reason);
    });
    await expect(patient(long, [], control.signal)).rejects.toBe(reason);
    expect(pauses).toBe(3);
  });

  test('of a million letters is read in seconds', async () => {
    const milliseconds = startProcessorClock();
    const found = await read(long);
    expect(found.map(({ spans }) => spans.length)).toEqual([25_000, 25_000]);
    expect(milliseconds()).toBeLessThan(20_000);
  });

  test('is not begun where the signal is aborted already', async () => {
    await expect(suggest('Moscow', [], AbortSignal.abort())).rejects.toThrow();
  });
});
