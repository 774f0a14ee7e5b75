/** Prints places as a CSV table that spreadsheets, and this app, open. */

import { printCsv } from '../../codec/csv/print-csv.ts';
import type { Place } from '../../domain/lesson.ts';

/** Separates aliases in their cell. */
const ALIAS_DIVIDER = '|';

/**
 * One row for each place, in order, after an English head: `id, name, name_ar, …, layer, kind, latitude, longitude, country, precision,
 * source, aliases`, and `note` where a place has one. One column for each language of any name, in alphabetical order. Coordinates have all their digits.
 */
export function printPlaces(places: readonly Place[]): string {
  const languages = [...new Set(places.flatMap(({ name }) => Object.keys(name)))].filter((key) => key !== 'en').sort();
  const hasNotes = places.some(({ note }) => note !== undefined);
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
    ...(hasNotes ? ['note'] : []),
  ];
  const rows = places.map(
    ({ id, name, layer, kind, lngLat: [lng, lat], country = '', precision, source, aliases, note = '' }) => [
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
      ...(hasNotes ? [note] : []),
    ],
  );
  return printCsv([head, ...rows], { byteOrderMark: true });
}
