/** Makes the rows of divisions, seas, rivers, ranges, islands and regions for the gazetteer. */
import { readGeoPackage } from '../extract/geopackage.mjs';
import { divisionNames } from './division-names.mjs';
import { readDivisions, russianDivisionNames, worldMap } from './divisions.mjs';
import { lands } from './lands.mjs';
import { boundsOf, isInside, joinBounds } from './outlines.mjs';
import { plain } from './spellings.mjs';
import { waters } from './waters.mjs';

/** What an area weighs beside a town of so many people, where nothing else is known of it. */
const WEIGHTS = {
  continent: 1e9,
  ocean: 5e8,
  sea: 5e7,
  gulf: 2e7,
  bay: 5e6,
  strait: 2e7,
  river: 2e7,
  lake: 5e6,
  region: 2e7,
  island: 3e6,
  range: 1e7,
  desert: 1e7,
  peninsula: 5e6,
};
/** Divisions that Natural Earth gives to a state by who holds them: the gazetteer gives them to none. */
const OF_NO_STATE =
  /^(?:Crimea|Sevastopol|Jammu and Kashmir|Azad Kashmir|Gilgit-Baltistan|Northern Areas|Ladakh|La.youne.*|Oued ed-Dahab.*|Guelmim-Es.*)$/;
/** Names of divisions that are words of any text. */
const ANY_WORD =
  /^(?:(?:north|south|east|west|central)(?:ern|al)?|(?:north|south)[ -]?(?:east|west)(?:ern)?|centre|center|coast|capital|rest|islands?|[\p{L}]{1,2})$/iu;
/** Hundredths of a degree: an area's box says where to look. */
const DECIMALS = 2;

/** Boxes of countries by alpha-2 code. @returns {Promise<Map<string, [number, number, number, number]>>} */
export async function countryBoxes() {
  const boxes = new Map();
  for (const { properties, rings } of await readGeoPackage(worldMap(), 'countries', ['iso_a2'])) {
    const known = boxes.get(properties.iso_a2) ?? [];
    boxes.set(properties.iso_a2, [...known, ...rings]);
  }
  return new Map([...boxes].map(([code, rings]) => [code, joinBounds(rings.map(boundsOf)).map(round)]));
}

const round = (degrees) => Number(degrees.toFixed(DECIMALS));

function readByHand() {
  return Object.entries({ ...waters, ...lands }).flatMap(([kind, text]) =>
    text
      .trim()
      .split('\n')
      .map((line) => {
        const [en, ar, ru, point, box, written = ''] = line.split('|');
        return {
          kind,
          country: '',
          people: WEIGHTS[kind],
          names: [en, ar, ru],
          point: point.split(' ').map(Number),
          bounds: box.split(' ').map(Number),
          spellings: written.split(';').filter(Boolean),
        };
      }),
  );
}

/** Words around a division's own name: “Muhafazat Tartus”, “State of Victoria”. */
const AROUND =
  /^(?:Muhafazat|Wilayat de|Wilayat|Wilaya de|Land|Freistaat|State of|Estado d[eo]|Provincia d[ei]|Provincia|Departement d(?:e la|es|e|u)|Region|Ostan-e|Gobernorate|Departamento de|Province de|Region de|Kanton|Canton de|Emirate of|Republic of|Commonwealth of) |(?: (?:Province|State|Region|Governorate|Department|Departement|District|County|Fylke|Laen|Oblast'?|Kraj|Krai|Sheng|Zizhiqu|Shi|Prefecture|Oblysy|Viloyati|Voivodeship|Municipality|Republic|Raion|Avtonomnyy Okrug|Autonomous Region|Parish|Division|Emirate|Canton|Mintaqat))$/gi;

const isUsable = (name) => /^[\p{L}\p{M} .'’‘ʻ-]+$/u.test(name) && !ANY_WORD.test(name) && plain(name).length >= 3;

/**
 * @param {{ country: string, people: number, names: string[], point: [number, number] }[]} towns the largest first
 * @param {Set<string>} words common words of English
 * @returns {Promise<{ areas: string[][], russian: string[][] }>} `areas`: id, kind, country, people, longitude, latitude, west, south,
 * east, north, English, Arabic, Russian name, spellings, `w` where the English name is a common word; `russian`: id and the Russian name that comes from iso-codes
 */
export async function areaRows(towns, words) {
  const byHand = readByHand();
  const divisions = await readDivisions();
  const fromIso = russianDivisionNames();
  const townsOf = Map.groupBy ? Map.groupBy(towns, ({ country }) => country) : groupBy(towns, ({ country }) => country);
  const russian = [];
  const ids = new Set();
  const rows = divisions.flatMap(({ code, country, names, point, bounds, rings }) => {
    const around = (townsOf.get(country) ?? []).filter(({ point: at }) => isWithin(at, bounds) && isInside(at, rings));
    const all = [...new Set(names.flatMap((name) => [name, name.replace(AROUND, '').trim()]))].filter(isUsable);
    if (all.length === 0) return [];
    const same = byHand.find(
      (each) =>
        each.kind === 'region' &&
        isWithin(point, each.bounds) &&
        all.some((name) => plain(name) === plain(each.names[0])),
    );
    if (same) same.isDivision = true;
    const [first] = all;
    const seat = around.find(({ names: [en, , , alias] }) =>
      all.some((name) => plain(name) === plain(en) || plain(name) === plain(alias)),
    );
    const english = same?.names[0] ?? first;
    const owner = OF_NO_STATE.test(english) ? '' : country;
    const id = `division:${code || `${owner}-${plain(first).replace(/ /g, '-')}`}`;
    if (ids.has(id)) return [];
    ids.add(id);
    const written = divisionNames[code];
    const ar = same?.names[1] ?? written?.ar ?? seat?.names[1] ?? '';
    const ru = same?.names[2] ?? written?.ru ?? seat?.names[2] ?? '';
    if (fromIso.has(code) && fromIso.get(code) !== ru) russian.push([id, fromIso.get(code)]);
    const people = around.reduce((sum, town) => sum + town.people, 0);
    return [
      row({
        id,
        kind: 'division',
        country: owner,
        people,
        point,
        bounds,
        names: [english, ar, ru],
        spellings: [...all.slice(0, 5), ...(written?.spellings ?? []), ...(same?.spellings ?? [])].filter(
          (name) => name !== english,
        ),
        isWord: words.has(plain(english)),
      }),
    ];
  });
  const others = byHand.filter(({ isDivision }) => !isDivision);
  return {
    areas: [
      ...others.map((area) => row({ ...area, id: `area:${plain(area.names[0]).replace(/[^a-z0-9]+/g, '-')}` })),
      ...rows,
    ],
    russian,
  };
}

function groupBy(all, keyOf) {
  const groups = new Map();
  for (const each of all) groups.set(keyOf(each), [...(groups.get(keyOf(each)) ?? []), each]);
  return groups;
}

const isWithin = ([lng, lat], [west, south, east, north]) =>
  lat >= south && lat <= north && (west <= east ? lng >= west && lng <= east : lng >= west || lng <= east);

const row = ({ id, kind, country, people, point, bounds, names, spellings, isWord = false }) =>
  [
    id,
    kind,
    country,
    Math.round(Number(people.toPrecision(3))),
    ...point.map(round),
    ...bounds.map(round),
    ...names,
    [...new Set(spellings)].join('|'),
    isWord ? 'w' : '',
  ].map((cell) => String(cell).replace(/\s+/g, ' ').trim());
