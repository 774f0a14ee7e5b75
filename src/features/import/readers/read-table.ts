/** Reads tables with coordinates, in any delimiter, decimal sign and head. */
import Papa from 'papaparse';
import { unguarded } from '../../../codec/csv/print-csv.ts';
import type { JsonObject } from '../../../codec/lesson/json-value.ts';
import type { LngLat } from '../../../domain/lng-lat.ts';
import { createFieldReader, findPositions, type PositionColumns, planColumns } from './columns.ts';
import { applyPlan } from './fields.ts';
import type { PlaceReading } from './places.ts';
import { type PositionFault, positionOn, readOrdinate, readPositionCell, shouldTurn } from './read-position.ts';
import { type Fields, flatten } from './texts.ts';

/** A text as a table. */
export interface Table {
  /** Unique; `column 3` where a column has none. */
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Number of the first row of {@link rows} in the file, from 1. */
  readonly firstRow: number;
  readonly hasHeads: boolean;
  readonly positions: PositionColumns | undefined;
  /** The words above the heads. */
  readonly title: string;
  /** Numbers of rows that have a stray quotation mark. */
  readonly strayQuotes: readonly number[];
}

/** No head stands further down. */
const HEAD_ROWS = 12;

/** Rows between two reports. */
const REPORT_EVERY = 5_000;

/** Characters that are looked at to find out what parts the cells. */
const HEAD_CHARACTERS = 40_000;

const DELIMITERS = [',', ';', '\t', '|'];

/** `text` as a table, with the delimiter that gives it positions, or else the most columns. */
export function readTable(text: string, minimumRows = 1): Table {
  const [, named, rest = text] = /^\s*sep=(.)\r?\n([\s\S]*)$/i.exec(text) ?? [];
  const body = rest.replace(/^\s*\n/, '').replace(/^\ufeff/, '');
  const beginning = body.slice(0, HEAD_CHARACTERS);
  const cut = body.length > HEAD_CHARACTERS ? beginning.slice(0, beginning.lastIndexOf('\n') + 1) : beginning;
  const tables = (named === undefined ? DELIMITERS : [named]).map((delimiter) => ({
    delimiter,
    table: tableOf(cut, delimiter, minimumRows),
  }));
  const rank = ({ table }: (typeof tables)[number]): number =>
    (table.positions === undefined ? 0 : table.positions.isGuessed ? 5_000 : 10_000) + table.heads.length;
  const { delimiter, table } = tables.reduce((best, each) => (rank(each) > rank(best) ? each : best));
  return cut.length === body.length || table.positions === undefined ? table : tableOf(body, delimiter, minimumRows);
}

/** A list of flat JSON objects as a table: its heads are the keys of all of them. */
export function tableOfRecords(records: readonly JsonObject[]): Table {
  const flat = records.map((record) => {
    const fields: Fields = new Map();
    flatten(record, fields);
    return fields;
  });
  const heads = [...new Set(flat.flatMap((fields) => [...fields.keys()]))];
  const rows = flat.map((fields) => heads.map((head) => fields.get(head) ?? ''));
  return {
    heads,
    rows,
    firstRow: 1,
    hasHeads: true,
    positions: findPositions(heads, rows),
    title: '',
    strayQuotes: [],
  };
}

function tableOf(text: string, delimiter: string, minimumRows: number): Table {
  const { rows, strayQuotes } = parseRows(text, delimiter);
  let title = '';
  for (let index = 0; index < Math.min(rows.length, HEAD_ROWS); index++) {
    const row = rows[index] ?? [];
    const below = rows.slice(index + 1);
    const heads = uniqueHeads(row);
    const positions = findPositions(heads, below);
    if (positions !== undefined && !positions.isGuessed) {
      return { heads, rows: below, firstRow: index + 2, hasHeads: true, positions, title, strayQuotes };
    }
    const filled = row.filter((cell) => cell.trim() !== '');
    if (title === '' && filled.length === 1) title = filled[0]?.trim() ?? '';
  }
  const first = rows.find((row) => row.some((cell) => cell.trim() !== '')) ?? [];
  const start = rows.indexOf(first);
  const below = rows.slice(start + 1);
  const numbered = first.map((_, index) => `column ${index + 1}`);
  const guessed = findPositions(
    numbered,
    rows.slice(Math.max(start, 0)).filter((row) => row.length > 1),
  );
  if (guessed !== undefined && rows.length - start - (rows[rows.length - 1]?.join('') === '' ? 1 : 0) >= minimumRows) {
    const hasHeads = !/\d/.test(first[guessed.latitude ?? guessed.position ?? 0] ?? '');
    return {
      heads: hasHeads ? uniqueHeads(first) : numbered,
      rows: hasHeads ? below : rows.slice(start),
      firstRow: start + (hasHeads ? 2 : 1),
      hasHeads,
      positions: { ...guessed, isGuessed: true },
      title: '',
      strayQuotes,
    };
  }
  return {
    heads: uniqueHeads(first),
    rows: below,
    firstRow: start + 2,
    hasHeads: true,
    positions: undefined,
    title: '',
    strayQuotes,
  };
}

function uniqueHeads(row: readonly string[]): string[] {
  const taken = new Set<string>();
  return row.map((cell, index) => {
    const head = cell.trim() === '' ? '' : cell.trim().replace(/\s+/g, ' ');
    const unique = head === '' || taken.has(head) ? `${head || 'column'} ${index + 1}` : head;
    taken.add(unique);
    return unique;
  });
}

/** One stray quotation mark swallows all rows up to the next one, so each line is then read by itself. */
function parseRows(text: string, delimiter: string) {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter });
  if (!errors.some(({ type }) => type === 'Quotes')) return { rows: data, strayQuotes: [] };
  const strayQuotes: number[] = [];
  const rows: string[][] = [];
  for (const line of text.split(/\r\n|\n|\r/)) {
    const parsed = Papa.parse<string[]>(line, { delimiter });
    const isStray = parsed.errors.some(({ type }) => type === 'Quotes');
    if (isStray) strayQuotes.push(rows.length + 1);
    rows.push(isStray ? line.split(delimiter).map((cell) => cell.replace(/^"(.*)"$/, '$1')) : (parsed.data[0] ?? []));
  }
  return { rows, strayQuotes };
}

/** Adds a place for each row that says where it is; the others are counted, the first by its number in the file. */
export function readRows(table: Table, positions: PositionColumns, reading: PlaceReading): void {
  const { heads, rows, firstRow, hasHeads, strayQuotes } = table;
  const { places, skips, tell, options } = reading;
  const plan = planColumns(heads, rows, positions, options?.name);
  for (const row of strayQuotes) skips.add('stray-quote', String(row));
  const rowAt = (index: number): string => String(index + firstRow);
  if (positions.isGuessed) {
    for (const index of [positions.latitude, positions.longitude, positions.position]) {
      if (index !== undefined) skips.add('columns-guessed', rowAt(0), heads[index] ?? '');
    }
  }
  reading.onNames?.(plan.names);
  const [name] = plan.names;
  if (name !== undefined && (plan.isNameGuessed || !hasHeads)) skips.add('name-guessed', rowAt(0), name);
  const fieldsOf = createFieldReader(heads);
  const found = rows.map((row) => rowPosition(row, positions));
  const turn = shouldTurn(found, options?.turned);
  if (turn) skips.add('turned', rowAt(0));
  for (let index = 0; index < rows.length; index++) {
    if (index % REPORT_EVERY === 0) tell?.({ stage: 'features', done: index, total: rows.length });
    const row = rows[index] ?? [];
    const pair = found[index];
    const at = rowAt(index);
    if (pair === undefined || row.every((cell) => cell.trim() === '')) continue;
    const lngLat = typeof pair === 'string' ? pair : placed(pair, turn);
    if (typeof lngLat === 'string') skips.add(lngLat, at);
    else if (places.isFull()) skips.add('too-many-places', at);
    else {
      const cells = fieldsOf(row.map((cell) => unguarded(cell).trim()));
      const noted: string[] = [];
      const added = places.add({ ...applyPlan(plan, cells, (head) => noted.push(head)), lngLat }, at);
      if (added !== undefined) for (const head of noted) skips.add('fields-noted', at, head);
    }
  }
}

function placed([latitude, longitude]: readonly [number, number], turn: boolean): LngLat | 'not-on-earth' {
  return (turn ? positionOn(longitude, latitude) : positionOn(latitude, longitude)) ?? 'not-on-earth';
}

/** Latitude and longitude of a row as they stand, in degrees. */
function rowPosition(row: readonly string[], positions: PositionColumns): readonly [number, number] | PositionFault {
  const cell = (index: number | undefined): string => row[index ?? -1]?.trim() ?? '';
  const [latitude, longitude] = [cell(positions.latitude), cell(positions.longitude)].map(unguarded);
  if (!latitude || !longitude) {
    const whole = readPositionCell(unguarded(cell(positions.position)), positions.isLatitudeFirst);
    if (whole === 'no-position' && (latitude || longitude)) return 'position-not-read';
    return typeof whole === 'string' ? whole : [whole[1], whole[0]];
  }
  const [lat, lng] = [readOrdinate(latitude), readOrdinate(longitude)];
  if (lat === undefined || lng === undefined) return 'position-not-read';
  const south = /^(?:s|south|sud|süd|ю|юг|ج|جنوب)/i.test(cell(positions.northSouth));
  const west = /^(?:w|west|o$|ouest|oeste|ovest|з|запад|غ|غرب)/i.test(cell(positions.eastWest));
  const pair = [south ? -Math.abs(lat.degrees) : lat.degrees, west ? -Math.abs(lng.degrees) : lng.degrees] as const;
  const isCrossed = lat.axis === 'longitude' || lng.axis === 'latitude';
  return isCrossed ? [pair[1], pair[0]] : pair;
}
