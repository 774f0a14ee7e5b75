/** Parses the files of the gazetteer into places. */
import { parseGazetteer } from '../../../codec/gazetteer/parse-gazetteer.ts';
import type { LocalizedText } from '../../../domain/languages.ts';
import type { GazetteerPlace } from './gazetteer.ts';

/** Texts of `towns.tsv`, `spellings.tsv` and `countries.tsv`, unpacked. */
export interface GazetteerTexts {
  readonly towns: string;
  readonly spellings: string;
  readonly countries: string;
}

/**
 * All places, countries first, then towns, the largest first. A line of `spellings` (geonameid, people, `1` where the name is a common
 * word, spellings parted by `|`) belongs to the line of `towns` of the same number; one of `countries` has code, people, longitude,
 * latitude, three names and spellings. Throws where the files do not belong together: they are our own, and made by one command.
 */
export function parsePlaces({ towns, spellings, countries }: GazetteerTexts): readonly GazetteerPlace[] {
  const named = parseGazetteer(towns);
  const lines = linesOf(spellings);
  if (lines.length !== named.length)
    throw new Error(`The gazetteer has ${named.length} towns and ${lines.length} lines of spellings.`);
  const cities = named.map(({ name, aliases, country, lngLat }, at): GazetteerPlace => {
    const [id = '', people = '', isWord = '', written = ''] = (lines[at] ?? '').split('\t');
    return {
      candidate: { id: `geonames:${id}`, kind: 'city', name, country, population: Number(people), lngLat },
      spellings: [...namesOf(name), ...aliases, ...listOf(written)],
      isWord: isWord === '1',
    };
  });
  return [...linesOf(countries).map(parseCountry), ...cities];
}

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line !== '');
const listOf = (written: string): string[] => (written === '' ? [] : written.split('|'));
const namesOf = (name: LocalizedText): string[] => Object.values(name).filter((each) => each !== undefined);

function parseCountry(line: string): GazetteerPlace {
  const [code = '', people = '', longitude = '', latitude = '', en = '', ar = '', ru = '', written = ''] =
    line.split('\t');
  const name = { en, ar, ru };
  return {
    candidate: {
      id: `country:${code}`,
      kind: 'country',
      name,
      country: code,
      population: Number(people),
      lngLat: [Number(longitude), Number(latitude)],
    },
    spellings: [...namesOf(name), ...listOf(written)],
    isWord: false,
  };
}
