/** Which column of a table says what: by the names that people give them, in the languages of this program. */
import { isLanguageTag } from '../../../codec/lesson/shape.ts';

/** What a column may hold. A latitude and a longitude, or a position that is both, make a table one of places. */
type Meaning =
  | 'latitude'
  | 'longitude'
  | 'position'
  | 'id'
  | 'name'
  | 'aliases'
  | 'kind'
  | 'group'
  | 'source'
  | 'precision'
  | 'country';

/** Names in lower case, without spaces and marks. */
const NAMES: Readonly<Record<Meaning, readonly string[]>> = {
  latitude: [
    'latitude',
    'lat',
    'latdd',
    'declat',
    'decimallatitude',
    'reprlat',
    'y',
    'ycoord',
    'широта',
    'خطالعرض',
    'العرض',
  ],
  longitude: [
    'longitude',
    'lng',
    'lon',
    'long',
    'londd',
    'declong',
    'decimallongitude',
    'reprlong',
    'x',
    'xcoord',
    'долгота',
    'خطالطول',
    'الطول',
  ],
  position: ['geo', 'coordinates', 'coordinate', 'coords', 'latlng', 'latlon', 'latlong', 'координаты', 'الإحداثيات'],
  id: ['id'],
  name: ['name', 'title', 'label', 'place', 'placename', 'toponym', 'название', 'имя', 'место', 'الاسم', 'المكان'],
  aliases: ['aliases', 'alternatenames', 'variants'],
  kind: ['kind', 'type', 'category', 'тип', 'النوع'],
  group: ['layer', 'group', 'слой', 'группа', 'الطبقة'],
  source: ['source', 'источник', 'المصدر'],
  precision: ['precision', 'точность', 'الدقة'],
  country: ['country', 'ccode', 'ccodes', 'countrycode', 'страна', 'البلد'],
};

/** Columns by their meaning, as indices; names in other languages by BCP 47. */
export interface Columns {
  readonly by: Readonly<Partial<Record<Meaning, number>>>;
  readonly names: readonly (readonly [language: string, column: number])[];
}

/** What the columns of `head` mean; the first of several counts. */
export function readColumns(head: readonly string[]): Columns {
  const by: Partial<Record<Meaning, number>> = {};
  const names: [string, number][] = [];
  for (const [index, cell] of head.entries()) {
    // `name_ar`, `name:ar`, as the table that is saved here and OpenStreetMap write it.
    const language = /^name[_:]([a-z]{2,3}(?:-\w+)*)$/i.exec(cell.trim())?.[1];
    if (language !== undefined && isLanguageTag(language)) names.push([language, index]);
    const plain = cell.toLowerCase().replace(/[\s_().:-]+/g, '');
    for (const meaning of Object.keys(NAMES) as Meaning[]) {
      if (NAMES[meaning].includes(plain)) by[meaning] ??= index;
    }
  }
  // Where no column is called a name, the first that is nothing else is one: in most tables it is.
  const used = new Set([...Object.values(by), ...names.map(([, index]) => index)]);
  const first = head.findIndex((cell, index) => cell.trim() !== '' && !used.has(index));
  return { by: by.name === undefined && first >= 0 ? { ...by, name: first } : by, names };
}

/** Whether a table with these columns says where its rows are. */
export function hasPositions({ by }: Columns): boolean {
  return by.position !== undefined || (by.latitude !== undefined && by.longitude !== undefined);
}
