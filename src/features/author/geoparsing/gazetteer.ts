/** Types the places of the gazetteer, and parses its files. */
import { parseGazetteer } from '../../../codec/gazetteer/parse-gazetteer.ts';
import type { LocalizedText } from '../../../domain/languages.ts';
import type { Bounds, LngLat } from '../../../domain/lng-lat.ts';
import { type AreaKind, type Candidate, isAreaKind } from './suggestion.ts';

/** A place of the gazetteer with all its spellings. */
export interface GazetteerPlace {
  readonly candidate: Candidate;
  /** Every name and spelling, in any script. */
  readonly spellings: readonly string[];
  /** True where its English name is also a common word: Reading, Nice, Mobile. */
  readonly isWord: boolean;
  /** True for the seat of a country's government. */
  readonly isCapital?: boolean;
  /** How well an area is known, as people of a town that is known as well; the population where it is not given. */
  readonly weight?: number;
}

/** The files of `geodata/gazetteer`, without `.tsv.gzip`. */
export const GAZETTEER_FILES = ['towns', 'spellings', 'countries', 'areas', 'counties', 'division-names-ru'] as const;

/** Texts of the files, unpacked; see `geodata/gazetteer/SOURCES.md`. */
export type GazetteerTexts = Readonly<Record<(typeof GAZETTEER_FILES)[number], string>>;

/**
 * All places: countries, areas, counties, then towns, the largest first. A line of `spellings` belongs to the line of `towns` of the
 * same number. Throws where the files do not belong together: they are our own, and made by one command.
 */
export function parsePlaces(texts: GazetteerTexts): readonly GazetteerPlace[] {
  const russian = new Map(linesOf(texts['division-names-ru']).map((line) => line.split('\t') as [string, string]));
  const areas = linesOf(texts.areas).map((line) => parseArea(line, russian));
  const states = new Map(areas.map(({ candidate }) => [candidate.id, candidate.name]));
  return [
    ...linesOf(texts.countries).map(parseCountry),
    ...areas,
    ...linesOf(texts.counties).map((line) => parseCounty(line, states)),
    ...parseTowns(texts.towns, texts.spellings),
  ];
}

function parseTowns(towns: string, spellings: string): GazetteerPlace[] {
  const named = parseGazetteer(towns);
  const lines = linesOf(spellings);
  if (lines.length !== named.length)
    throw new Error(`The gazetteer has ${named.length} towns and ${lines.length} lines of spellings.`);
  return named.map(({ name, aliases, country, lngLat }, at): GazetteerPlace => {
    const [id = '', people = '', flags = '', written = ''] = (lines[at] ?? '').split('\t');
    return {
      candidate: { id: `geonames:${id}`, kind: 'city', name, country, population: Number(people), lngLat },
      spellings: [...namesOf(name), ...aliases, ...listOf(written)],
      isWord: flags.includes('w'),
      isCapital: flags.includes('c'),
    };
  });
}

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line !== '');
const listOf = (written: string): string[] => (written === '' ? [] : written.split('|'));
const namesOf = (name: LocalizedText): string[] => Object.values(name).filter((each) => each !== undefined);
const pointOf = ([longitude = '', latitude = '']: readonly string[]): LngLat => [Number(longitude), Number(latitude)];

function boundsOf(written: readonly string[]): { bbox?: Bounds } {
  const [west = Number.NaN, south = 0, east = 0, north = 0] = written.map(Number);
  return Number.isNaN(west) ? {} : { bbox: [west, south, east, north] };
}

function parseCountry(line: string): GazetteerPlace {
  const [code = '', people = '', longitude = '', latitude = '', en = '', ar = '', ru = '', written = '', ...box] =
    line.split('\t');
  const name = { en, ar, ru };
  return {
    candidate: {
      id: `country:${code}`,
      kind: 'country',
      name,
      country: code,
      population: Number(people),
      lngLat: pointOf([longitude, latitude]),
      ...boundsOf(box),
    },
    spellings: [...namesOf(name), ...listOf(written)],
    isWord: false,
  };
}

function parseArea(line: string, russian: ReadonlyMap<string, string>): GazetteerPlace {
  const cells = line.split('\t');
  const [id = '', kind = '', country = '', people = ''] = cells;
  const [en = '', ar = '', ownRu = '', written = '', flags = ''] = cells.slice(10);
  const official = russian.get(id) ?? '';
  const ru = ownRu || official;
  const name = { en, ...(ar === '' ? {} : { ar }), ...(ru === '' ? {} : { ru }) };
  if (!isAreaKind(kind)) throw new Error(`The gazetteer has the kind “${kind}” for ${id}.`);
  return {
    candidate: {
      id,
      kind,
      name,
      country,
      // What its larger towns have together weighs it, and is not what to print.
      population: 0,
      lngLat: pointOf(cells.slice(4, 6)),
      ...boundsOf(cells.slice(6, 10)),
    },
    spellings: [...namesOf(name), ...listOf(written), ...(official === '' || official === ru ? [] : [official])],
    isWord: flags.includes('w'),
    weight: Number(people),
  };
}

/** What a county is called: parish in Louisiana, borough in Alaska. */
const COUNTY_WORDS: Readonly<Record<string, string>> = { LA: 'Parish', AK: 'Borough' };

function parseCounty(line: string, states: ReadonlyMap<string, LocalizedText>): GazetteerPlace {
  const cells = line.split('\t');
  const [code = '', state = ''] = cells;
  const own = `${cells[8] ?? ''} ${COUNTY_WORDS[state] ?? 'County'}`;
  const kind: AreaKind = 'county';
  return {
    candidate: {
      id: `county:${code}`,
      kind,
      name: { en: `${own}, ${states.get(`division:US-${state}`)?.en ?? state}` },
      country: 'US',
      population: 0,
      lngLat: pointOf(cells.slice(2, 4)),
      within: `division:US-${state}`,
      ...boundsOf(cells.slice(4, 8)),
    },
    spellings: [own],
    isWord: false,
  };
}
