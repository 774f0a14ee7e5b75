/** Tables with coordinates, as spreadsheets save them, become places: commas, semicolons or tabs, points or commas for decimals. */
import Papa from 'papaparse';
import { parseCoordinate } from '../../../codec/coordinates/parse-coordinate.ts';
import type { LngLat } from '../../../domain/lng-lat.ts';
import { type Columns, hasPositions, readColumns } from './columns.ts';
import { readCell } from './read-cell.ts';
import type { PlaceReading } from './read-places.ts';

/** What a text is as a table. */
export interface TableHead {
  readonly names: readonly string[];
  readonly delimiter: string;
  readonly columns: Columns;
  readonly hasPositions: boolean;
}

/** No head is longer. */
const HEAD_CHARACTERS = 20_000;

/** Rows between two reports. */
const REPORT_EVERY = 5_000;

/** What parts cells, in the order of how common it is. */
const DELIMITERS = [',', ';', '\t', '|'];

/**
 * The head of `text`, its first line that is not empty. Any text has one; whether it is a table, its columns say, and so what parts them:
 * rows may be full of other marks.
 */
export function readTableHead(text: string): TableHead {
  const beginning = text.trimStart().slice(0, HEAD_CHARACTERS);
  const heads = DELIMITERS.map((delimiter): TableHead => {
    const { data } = Papa.parse<string[]>(beginning, { preview: 1, delimiter });
    const names = data[0] ?? [];
    const columns = readColumns(names);
    return { names, delimiter, columns, hasPositions: hasPositions(columns) };
  });
  const rank = ({ hasPositions: is, names }: TableHead): number => (is ? 10_000 : 0) + names.length;
  return heads.reduce((best, head) => (rank(head) > rank(best) ? head : best));
}

/** Adds a place for each row that says where it is; the others are noted as left out, by their number, the head being row 1. */
export function readTable(text: string, { columns, delimiter }: TableHead, reading: PlaceReading): void {
  const { data: rows } = Papa.parse<string[]>(text.trimStart(), { delimiter });
  for (let index = 1; index < rows.length; index++) {
    if (index % REPORT_EVERY === 0) reading.tell?.({ stage: 'features', done: index, total: rows.length });
    readRow(rows[index] ?? [], String(index + 1), columns, reading);
  }
}

function readRow(row: readonly string[], at: string, { by, names }: Columns, { places, skips }: PlaceReading): void {
  if (row.every((cell) => cell.trim() === '')) return;
  const cell = (index: number | undefined): string => readCell(row[index ?? -1] ?? '').trim();
  const lngLat = positionOf(cell(by.position), cell(by.latitude), cell(by.longitude));
  if (lngLat === 'missing') skips.add('no-position', at);
  else if (lngLat === 'wrong') skips.add('not-on-earth', at);
  else {
    places.add(
      {
        id: cell(by.id),
        name: cell(by.name),
        names: Object.fromEntries(names.map(([language, index]) => [language, cell(index)]).filter(([, name]) => name)),
        aliases: cell(by.aliases)
          .split('|')
          .map((alias) => alias.trim()),
        lngLat,
        kind: cell(by.kind),
        group: cell(by.group) || undefined,
        source: cell(by.source),
        precision: cell(by.precision),
        country: cell(by.country).toUpperCase(),
      },
      at,
    );
  }
}

/** As CSV and GeoJSON have numbers. */
const PLAIN = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

function positionOf(both: string, latitude: string, longitude: string): LngLat | 'missing' | 'wrong' {
  const isSplit = latitude !== '' && longitude !== '';
  if (!isSplit && both === '') return 'missing';
  if (isSplit && PLAIN.test(latitude) && PLAIN.test(longitude)) {
    const lngLat = [Number(longitude), Number(latitude)] as const;
    return Math.abs(lngLat[0]) <= 180 && Math.abs(lngLat[1]) <= 90 ? lngLat : 'wrong';
  }
  const parsed = parseCoordinate(isSplit ? `${latitude}; ${longitude}` : both);
  return parsed.ok ? parsed.value : 'wrong';
}
