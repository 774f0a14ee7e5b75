/** Gives the chosen cities their three names: corrections first, then GeoNames, then the English name. */
import { readFileSync } from 'node:fs';
import { nameCorrections } from './city-corrections.mjs';
import { selectCities } from './city-selection.mjs';
import { toLatin1 } from './latin.mjs';

/** @typedef {{ point: [number, number], detail: boolean, id: number, properties: object }} CityLabel degrees */

/** From these ranks on, a city is worth its label only if one, or both, of the languages other than English know it. */
const KNOWN_RANK = { inOne: 7, inBoth: 8 };
/** Countries where GeoNames' English appends "City" to every municipality. */
const CITY_SUFFIX_COUNTRIES = new Set(['PH', 'JP', 'CN', 'TW', 'KR', 'ID', 'BD', 'DZ', 'PK', 'CO', 'NZ', 'AE', 'MX']);
const CITY_IS_NAME = new Set(['Mexico City']);
const TASHKEEL = /[\u064b-\u0652\u0670]/gu;
const PERSIAN_LETTERS = { ی: 'ي', ک: 'ك', ە: 'ه' };

/** Arabic without vowel signs, disambiguation or letters of other languages. */
const plainArabic = (name) =>
  name
    .replace(TASHKEEL, '')
    .split('،')[0]
    .replace(/[یکە]/gu, (letter) => PERSIAN_LETTERS[letter])
    .trim();

const plainEnglish = (name, country) => {
  const latin = toLatin1(name).replace(/ District$|'$/u, '');
  return CITY_SUFFIX_COUNTRIES.has(country) && !CITY_IS_NAME.has(latin) ? latin.replace(/ City$/u, '') : latin;
};

/** All city labels, most important first. @returns {CityLabel[]} */
export function cityLabels() {
  /** @type {Record<string, [string, string, string]>} */
  const names = JSON.parse(readFileSync(new URL('./sources/city-names.json', import.meta.url), 'utf8'));
  return selectCities().flatMap(({ id, name, country, population, capital, rank, sort, point, detail }) => {
    const [en, ar, ru] = names[id] ?? ['', '', ''];
    const mended = nameCorrections[id] ?? {};
    const english = mended.en ?? plainEnglish(en || name, country);
    const arabic = mended.ar ?? plainArabic(ar);
    const russian = mended.ru ?? ru;
    const isKnown = detail ? arabic : rank >= KNOWN_RANK.inBoth ? arabic && russian : arabic || russian;
    if (rank >= KNOWN_RANK.inOne && !isKnown) return [];
    const properties = {
      name_en: english,
      name_ar: arabic || english,
      name_ru: russian || english,
      population,
      capital,
      rank,
      sort,
    };
    return [{ id, point, detail, properties }];
  });
}
