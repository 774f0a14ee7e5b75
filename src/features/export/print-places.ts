/** The places of a lesson as a table that spreadsheets open, and that opens here again. */

import { printCsv } from '../../codec/csv/print-csv.ts';
import type { Place } from '../../domain/lesson.ts';

/** Parts the further spellings in their cell. */
const ALIAS_DIVIDER = '|';

/**
 * A row a place, in their order, after a head in English: `id, name, name_ar, …, layer, kind, latitude, longitude, country, precision,
 * source, aliases`. A column for each language that any name is in, in the order of the alphabet. Coordinates have all their digits.
 */
export function printPlaces(places: readonly Place[]): string {
  const languages = [...new Set(places.flatMap(({ name }) => Object.keys(name)))].filter((key) => key !== 'en').sort();
  const head = [
    'id',
    'name',
    ...languages.map((language) => `name_${language}`),
    'layer',
    'kind',
    'latitude',
    'longitude',
    'country',
    'precision',
    'source',
    'aliases',
  ];
  const rows = places.map(({ id, name, layer, kind, lngLat: [lng, lat], country = '', precision, source, aliases }) => [
    id,
    name.en,
    ...languages.map((language) => name[language] ?? ''),
    layer,
    kind,
    lat,
    lng,
    country,
    precision,
    source,
    aliases.join(ALIAS_DIVIDER),
  ]);
  return printCsv([head, ...rows], { byteOrderMark: true });
}
