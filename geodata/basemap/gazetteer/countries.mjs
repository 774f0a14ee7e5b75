/** Countries and territories for the gazetteer: a point, the people, and the names that a text may use. */
import { countryLabels } from '../countries.mjs';
import { cleanCountries, readPackageJson } from '../countries-topology.mjs';
import { countryNameCorrections } from '../country-corrections.mjs';
import { countrySpellings } from './country-spellings.mjs';

const LANGUAGES = ['en', 'ar', 'ru'];
/** 1 km: a country has no point, only a spot where its name stands. */
const DECIMALS = 2;
/** Codes of ISO 3166-1 that are no country and no territory with people. */
const SKIPPED = new Set([
  'AC',
  'CP',
  'CQ',
  'DG',
  'EA',
  'EU',
  'EZ',
  'IC',
  'QO',
  'TA',
  'UN',
  'XA',
  'XB',
  'ZZ',
  'BV',
  'HM',
  'UM',
  'TF',
  'GS',
]);

const territories = Object.fromEntries(
  LANGUAGES.map((language) => [
    language,
    readPackageJson(`cldr-localenames-full/main/${language}/territories.json`).main[language].localeDisplayNames
      .territories,
  ]),
);

/** CLDR's forms of a name, and without what stands in brackets or after a dash. */
function formsOf(language, code) {
  const names = territories[language];
  const forms = Object.keys(names).filter((key) => key === code || key.startsWith(`${code}-alt-`));
  return forms.map((key) => names[key].replace(/ ?\(.*\)| - .*/u, '').replace(/ & /u, ' and '));
}

/**
 * @param {{ country: string, capital: boolean, point: [number, number] }[]} towns the largest first
 * @returns {Promise<string[][]>} by code: code, people, longitude, latitude, English, Arabic, Russian name, other spellings
 */
export async function countryRows(towns) {
  const labels = new Map(
    countryLabels(await cleanCountries()).map(({ point, properties }) => [properties.iso, { point, properties }]),
  );
  const { territoryInfo } = readPackageJson('cldr-core/supplemental/territoryInfo.json').supplemental;
  const codes = Object.keys(territories.en).filter((code) => /^[A-Z]{2}$/.test(code) && !SKIPPED.has(code));
  return codes.sort().flatMap((code) => {
    const label = labels.get(code);
    // Where the map has no label (small islands, city states) the seat stands for the whole.
    const seat =
      towns.find((town) => town.country === code && town.capital) ?? towns.find((town) => town.country === code);
    const point = label?.point ?? seat?.point;
    if (!point) return [];
    const corrected = countryNameCorrections[code] ?? {};
    const forms = Object.fromEntries(LANGUAGES.map((language) => [language, formsOf(language, code)]));
    const own = LANGUAGES.map(
      (language) => corrected[language] ?? label?.properties[`name_${language}`] ?? forms[language][0],
    );
    const spellings = new Set([...Object.values(forms).flat(), ...(countrySpellings[code] ?? [])]);
    for (const name of own) spellings.delete(name);
    const people = territoryInfo[code]?._population ?? '0';
    return [
      [
        code,
        people,
        ...point.map((degrees) => String(Number(degrees.toFixed(DECIMALS)))),
        ...own,
        [...spellings].join('|'),
      ],
    ];
  });
}
