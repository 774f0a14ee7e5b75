/** Reads the first-order divisions of all countries: outlines of Natural Earth, English names of CLDR, parents of ISO 3166-2. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import gettext from 'gettext-parser';
import { readPackageJson } from '../countries-topology.mjs';
import { readGeoPackage } from '../extract/geopackage.mjs';
import { unpackDebian } from '../extract/unpack-debian.mjs';
import { boundsOf, joinBounds, labelPoint } from './outlines.mjs';
import { plain } from './spellings.mjs';

/** Natural Earth names some divisions by a code that ISO 3166-1 does not have. */
const COUNTRIES = { '-1': '', '-99': '' };
/** Words of a division's name that say what it is; a text writes the name with or without them. */
const GENERIC =
  /\b(?:province|state|governorate|region|regional|oblast'?|krai|kray|okrug|republic|district|county|department|prefecture|municipality|emirate|parish|canton|territory|division|zone|area|capital|city|metropolitan|autonomous|special|administrative|provincia|estado|departamento|departement|region|muhafazat|wilayat?|wilaya|ostan-e|ostan|sheng|zizhiqu|shi|fylke|laen|lan|land|changwat|tinh|viloyati|vilayat|velayat|oblysy|oblasy|distrikt|gobernorate|distrito|voblasts'?|oblast|rayon|ili|judet|judetul|kraj|voivodeship|wojewodztwo|do|si|ken|fu|to|mintaqat|muhafaza|liwa|marz|apskritis|maakond|novads|of|the|de|del|do|da|la|le|les|du|des|d|et|el|al|ad|ar|as|ash|az|an|at|adh)\b/g;

/** What two sources call alike becomes the same. */
const bare = (name) =>
  plain(name)
    .replace(/[^\p{L}\p{N} ]/gu, ' ')
    .replace(GENERIC, ' ')
    .replace(/\s+/g, '')
    .trim();

/** Divisions whose names in the two sources have too little in common, by country and Natural Earth's name. */
const CODES = {
  'RU Moskovsskaya': 'RU-MOS',
  "RU Primor'ye": 'RU-PRI',
  'RU Primorye': 'RU-PRI',
  'RU Maga Buryatdan': 'RU-MAG',
  'RU Yamal-Nenets': 'RU-YAN',
  'RU Khanty-Mansiy': 'RU-KHM',
  'RU Kabardin-Balkar': 'RU-KB',
  'RU Gorno-Altay': 'RU-AL',
  'RU Altay': 'RU-ALT',
  'RU North Ossetia': 'RU-SE',
  'RU Ingush': 'RU-IN',
  'RU Kalmyk': 'RU-KL',
  'RU Chita': 'RU-ZAB',
  'RU Adygey': 'RU-AD',
  'RU Khakass': 'RU-KK',
  'RU Orel': 'RU-ORL',
  'RU Mariy-El': 'RU-ME',
  'RU Yevrey': 'RU-YEV',
  'UA Kiev': 'UA-32',
  'UA Kiev City': 'UA-30',
  'UA Mykolayiv': 'UA-48',
  'SD North Kordufan': 'SD-KN',
  'SD South Kordufan': 'SD-KS',
  'LB North Lebanon': 'LB-AS',
};

/** ISO 3166-2: code to name and parent. Used to join the two others; nothing of it is written. */
function readIso() {
  const path = join(unpackDebian('iso-codes'), 'usr/share/iso-codes/json/iso_3166-2.json');
  return new Map(JSON.parse(readFileSync(path, 'utf8'))['3166-2'].map((entry) => [entry.code, entry]));
}

/** Russian names by ISO 3166-2 code; LGPL-2.1+, and so written to a file of their own. */
export function russianDivisionNames() {
  const mo = join(unpackDebian('iso-codes'), 'usr/share/locale/ru/LC_MESSAGES/iso_3166-2.mo');
  const { translations } = gettext.mo.parse(readFileSync(mo));
  const russian = (name, code) =>
    translations[`Name for ${code}`]?.[name]?.msgstr[0] ?? translations['']?.[name]?.msgstr[0] ?? '';
  return new Map(
    [...readIso().values()].flatMap(({ code, name }) => {
      const ru = russian(name, code)
        .split(/[;,[(]/)[0]
        .trim();
      return /\p{Script=Cyrillic}/u.test(ru) ? [[code, ru]] : [];
    }),
  );
}

function readEnglish() {
  const { subdivisions } = readPackageJson('cldr-subdivisions-full/subdivisions/en/en.json').subdivisions
    .localeDisplayNames;
  return new Map(
    Object.entries(subdivisions).map(([key, name]) => [
      `${key.slice(0, 2).toUpperCase()}-${key.slice(2).toUpperCase()}`,
      name,
    ]),
  );
}

/** Path of Natural Earth's tables. */
export const worldMap = () => join(unpackDebian('qgis-common'), 'usr/share/qgis/resources/data/world_map.gpkg');

const readOutlines = () =>
  readGeoPackage(worldMap(), 'states_provinces', ['iso_a2', 'name', 'woe_name', 'gn_name', 'woe_label']);

/**
 * All divisions.
 * @returns {Promise<{ code: string, country: string, names: string[], point: [number, number], bounds: [number, number, number, number], rings: [number, number][][] }[]>}
 * the first of `names` is the English one
 */
export async function readDivisions() {
  const iso = readIso();
  const english = readEnglish();
  const byCountry = new Map();
  for (const [code, { name }] of iso) {
    const country = code.slice(0, 2);
    const names = byCountry.get(country) ?? new Map();
    byCountry.set(country, names);
    for (const each of [name, english.get(code) ?? ''])
      if (bare(each) !== '') names.set(bare(each), names.get(bare(each)) ?? code);
  }
  const found = new Map();
  const parts = new Map();
  for (const { properties, rings } of await readOutlines()) {
    const { name, woe_name, gn_name, woe_label } = properties;
    const country = COUNTRIES[properties.iso_a2] ?? properties.iso_a2;
    const own = [name, woe_name, gn_name, woe_label?.split(',')[0]].filter(Boolean);
    if (own.length === 0 || country === '') continue;
    const code =
      CODES[`${country} ${name}`] ?? own.map((each) => byCountry.get(country)?.get(bare(each))).find(Boolean) ?? '';
    const division = { code, country, names: namesOf(english.get(code), own), rings };
    const key = code || `${country}:${own[0]}`;
    const known = found.get(key);
    if (known) known.rings.push(...rings);
    else found.set(key, division);
    const parent = iso.get(code)?.parent;
    const upper = parent === undefined ? '' : parent.includes('-') ? parent : `${country}-${parent}`;
    if (upper !== '') parts.set(upper, [...(parts.get(upper) ?? []), ...rings]);
  }
  for (const [code, rings] of parts) {
    if (found.has(code)) continue;
    const names = namesOf(english.get(code), [iso.get(code)?.name].filter(Boolean));
    if (names.length > 0) found.set(code, { code, country: code.slice(0, 2), names, rings });
  }
  return [...found.values()].map((division) => ({
    ...division,
    point: labelPoint(division.rings),
    bounds: joinBounds(division.rings.map(boundsOf)),
  }));
}

const namesOf = (english, own) => [
  ...new Set([english, ...own].filter(Boolean).map((name) => name.replace(/ & /, ' and '))),
];
