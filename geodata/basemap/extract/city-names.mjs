/** Reads the Arabic, Russian and English names of the chosen cities from gettext files keyed by geonameid. */
import { readFileSync } from 'node:fs';
import gettext from 'gettext-parser';

const LATIN = /\p{Script=Latin}/u;
const SCRIPTS = { ar: /\p{Script=Arabic}/u, ru: /\p{Script=Cyrillic}/u };
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/**
 * One language's names: geonameid to name, leaving out what is not in the language's script.
 * @param {string} localeFolder the package's `locale` folder
 * @param {string} language one of Arabic, Russian, or written in Latin letters
 * @returns {Map<number, string>}
 */
export function readLanguage(localeFolder, language) {
  const { translations } = gettext.mo.parse(readFileSync(`${localeFolder}/${language}/LC_MESSAGES/geonames.mo`));
  const names = new Map();
  for (const [id, { msgstr }] of Object.entries(translations[''])) {
    const name = msgstr[0].replace(INVISIBLE, '').trim();
    if (id && (SCRIPTS[language] ?? LATIN).test(name)) names.set(Number(id), name);
  }
  return names;
}

/**
 * @param {string} localeFolder the package's `locale` folder
 * @param {number[]} ids geonameids
 * @returns {Record<string, [en: string, ar: string, ru: string]>} by geonameid, ascending; an empty string where there is none
 */
export function readCityNames(localeFolder, ids) {
  const [en, ar, ru] = ['en', 'ar', 'ru'].map((language) => readLanguage(localeFolder, language));
  const sorted = [...ids].sort((a, b) => a - b);
  return Object.fromEntries(sorted.map((id) => [id, [en, ar, ru].map((names) => names.get(id) ?? '')]));
}
