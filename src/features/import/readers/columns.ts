/** Finds the columns that hold positions, by their heads and values. */
import { type FieldOf, type FieldPlan, planFields, SAMPLE_SIZE } from './fields.ts';
import { foldHead } from './heads.ts';
import { readOrdinate, readPositionCell } from './read-position.ts';

/** Columns that hold positions, as indices. */
export interface PositionColumns {
  readonly latitude?: number | undefined;
  readonly longitude?: number | undefined;
  readonly position?: number | undefined;
  /** Letters in columns of their own: N or S, E or W. */
  readonly northSouth?: number | undefined;
  readonly eastWest?: number | undefined;
  /** The head of {@link position} names the latitude first. */
  readonly isLatitudeFirst: boolean;
  /** No head says so: the columns were found by what they hold. */
  readonly isGuessed: boolean;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' ').map((word) => foldHead(word).join('')));

const LATITUDE = words(
  'latitude lat latdd declat decimallatitude reprlat ycoord latitud latitudine enlem breite breitengrad geographischebreite широта خطالعرض العرض دائرةالعرض',
);
const LONGITUDE = words(
  'longitude lng lon long londd longdd declong decimallongitude reprlong xcoord longitud longitudine boylam länge laenge längengrad laengengrad geographischelänge долгота خطالطول الطول',
);
const POSITION = words(
  'geo coordinates coordinate coords coord latlng latlon latlong wkt geowkt wktgeom geom geometry thegeom geojson point geopoint geopoint2d position gps gpscoordinates coordonnees geolocalisation koordinaten koordinate geokoordinaten coordenadas coordenada coordinata koordinat koordinatlar konum location координаты координата геометрия الإحداثيات إحداثيات الموقعالجغرافي',
);
const NORTH_SOUTH = words(
  'ns latns nslat latdir latref latitudedirection latituderef latitudehemisphere lathemisphere',
);
const EAST_WEST = words(
  'ew lonew ewlon lngew londir lngdir longdir lonref longitudedirection longituderef longitudehemisphere lonhemisphere',
);

/** Positions of a table with these heads; undefined where it has none. `rows` are those under the head. */
export function findPositions(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): PositionColumns | undefined {
  const sample = rows.slice(0, SAMPLE_SIZE);
  const folded = heads.map((head) => {
    const tokens = foldHead(head);
    return { tokens, joined: tokens.join('') };
  });
  const ordinateAt = (index: number, most: number): boolean =>
    shareOf(sample, index, (cell) => Math.abs(readOrdinate(cell)?.degrees ?? Number.NaN) <= most) >= 0.5;
  const bestOf = (known: ReadonlySet<string>, weak: string): number | undefined => {
    const scored = folded.map(({ tokens, joined }, index): number => {
      const isIn = (): boolean => ordinateAt(index, 540);
      if (known.has(joined)) return isIn() ? 4 : 2;
      if (tokens.some((token) => known.has(token)) && isIn()) return 3;
      return joined === weak ? (isIn() ? 1.5 : 1) : 0;
    });
    const best = scored.indexOf(Math.max(...scored, 0));
    return (scored[best] ?? 0) > 0 ? best : undefined;
  };
  const latitude = bestOf(LATITUDE, 'y');
  const longitude = bestOf(LONGITUDE, 'x');
  const position = positionColumn(folded, sample);
  const isPair = latitude !== undefined && longitude !== undefined && latitude !== longitude;
  const indexOf = (known: ReadonlySet<string>): number | undefined => {
    const index = folded.findIndex(({ joined }) => known.has(joined));
    return index < 0 ? undefined : index;
  };
  if (isPair || position !== undefined) {
    const head = position === undefined ? '' : (folded[position]?.joined ?? '');
    return {
      ...(isPair ? { latitude, longitude, northSouth: indexOf(NORTH_SOUTH), eastWest: indexOf(EAST_WEST) } : {}),
      position,
      isLatitudeFirst: /^lat/.test(head) || head.startsWith('geopoint'),
      isGuessed: false,
    };
  }
  return guessPositions(heads, sample);
}

/** A column of whole positions: its head says so, or nearly all of its cells are such. */
function positionColumn(
  folded: readonly { readonly tokens: readonly string[]; readonly joined: string }[],
  sample: readonly (readonly string[])[],
): number | undefined {
  const shareAt = (index: number): number =>
    shareOf(sample, index, (cell) => typeof readPositionCell(cell) !== 'string');
  const named = folded.flatMap(({ joined, tokens }, index) => {
    const isExact = POSITION.has(joined);
    if (!isExact && !tokens.some((token) => POSITION.has(token))) return [];
    const share = shareAt(index);
    // “Location” is as often a town.
    const needs = isExact && joined !== 'location' && joined !== 'position' && joined !== 'konum' ? 0 : 0.3;
    return share >= needs ? [{ index, share: share + (isExact ? 0.1 : 0) }] : [];
  });
  if (named.length > 0) return named.reduce((best, each) => (each.share > best.share ? each : best)).index;
  const found = folded.findIndex((_, index) => folded.length > 1 && shareOf(sample, index, isClearPosition) >= 0.8);
  return found < 0 ? undefined : found;
}

function isClearPosition(cell: string): boolean {
  return (
    /^(?:SRID|POINT|geo:|\{)|\d\.\d{2,}.*\d\.\d{2,}/i.test(cell.trim()) && typeof readPositionCell(cell) !== 'string'
  );
}

/** Two neighbouring columns of decimal numbers that can be degrees, in a table whose heads say nothing. */
function guessPositions(heads: readonly string[], sample: readonly (readonly string[])[]): PositionColumns | undefined {
  if (heads.length < 3 || sample.length === 0) return undefined;
  const decimalIn = (most: number) => (cell: string) =>
    /^\s*[+-]?\d{1,3}[.,]\d{2,}\s*$/.test(cell) && Math.abs(readOrdinate(cell)?.degrees ?? Number.NaN) <= most;
  for (let index = 0; index + 1 < heads.length; index++) {
    const isLat = shareOf(sample, index, decimalIn(90)) >= 0.9;
    const isLng = shareOf(sample, index + 1, decimalIn(180)) >= 0.9;
    if (isLat && isLng) {
      return { latitude: index, longitude: index + 1, isLatitudeFirst: true, isGuessed: true };
    }
    if (shareOf(sample, index, decimalIn(180)) >= 0.9 && shareOf(sample, index + 1, decimalIn(90)) >= 0.9) {
      return { latitude: index + 1, longitude: index, isLatitudeFirst: true, isGuessed: true };
    }
  }
  return undefined;
}

/** Share of the cells with something in them that fit; 0 where all are empty. */
function shareOf(rows: readonly (readonly string[])[], index: number, fits: (cell: string) => boolean): number {
  let filled = 0;
  let fitting = 0;
  for (const row of rows) {
    const cell = row[index]?.trim() ?? '';
    if (cell === '') continue;
    filled++;
    if (fits(cell)) fitting++;
  }
  return filled === 0 ? 0 : fitting / filled;
}

/** What the other columns of a table mean. Columns of one head are told apart by their number. */
export function planColumns(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  positions: PositionColumns,
  chosenName: string | undefined,
): FieldPlan {
  const { latitude, longitude, position, northSouth, eastWest } = positions;
  const used = new Set([latitude, longitude, position, northSouth, eastWest].map((index) => heads[index ?? -1] ?? ''));
  const samples = rows.slice(0, SAMPLE_SIZE).map(createFieldReader(heads));
  return planFields(heads, samples, used, chosenName);
}

/** Reads rows of a table by these heads, which are unique. */
export function createFieldReader(heads: readonly string[]): (row: readonly string[]) => FieldOf {
  const indices = new Map(heads.map((head, index) => [head, index]));
  return (row) => (head) => row[indices.get(head) ?? -1] ?? '';
}
