/** Reads positions from cells or attributes, in their many notations. */
import { parseGeoUri } from '../../../codec/coordinates/geo-uri.ts';
import { parseAngle, parseCoordinate } from '../../../codec/coordinates/parse-coordinate.ts';
import type { LngLat } from '../../../domain/lng-lat.ts';
import { wrapLongitude } from '../../../geo/antimeridian.ts';

/** As CSV and GeoJSON have numbers. */
const PLAIN = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** Why there is no position: none is given, it cannot be read, or it is not on Earth. */
export type PositionFault = 'no-position' | 'position-not-read' | 'not-on-earth';

/** One number with its axis, where a letter names it (“E36.29”). */
export interface Ordinate {
  readonly degrees: number;
  readonly axis: 'latitude' | 'longitude' | null;
}

/** Degrees of one cell: decimal with a point or a comma, with a letter before or after, or in degrees, minutes and seconds. */
export function readOrdinate(text: string): Ordinate | undefined {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > 60) return undefined;
  if (PLAIN.test(trimmed)) return { degrees: Number(trimmed), axis: null };
  const decimal = trimmed.replace(/(\d)[,\u066b](?=[\d\u0660-\u0669\u06f0-\u06f9]+\D*$)/u, '$1.');
  if (PLAIN.test(decimal)) return { degrees: Number(decimal), axis: null };
  return parseAngle(decimal);
}

/** The position of a latitude and a longitude in degrees; a longitude may be a turn off. */
export function positionOn(latitude: number, longitude: number): LngLat | undefined {
  if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 540)) return undefined;
  return [wrapLongitude(longitude), latitude];
}

/**
 * The position of one cell: WKT, a GeoJSON point, `[longitude, latitude]`, `geo:`, or two numbers with the latitude first.
 * @param isLatitudeFirst the head says so, also of two numbers in brackets
 */
export function readPositionCell(text: string, isLatitudeFirst = false): LngLat | PositionFault {
  const trimmed = text.trim();
  if (trimmed === '') return 'no-position';
  const wkt = /^(?:SRID=\d+;\s*|<[^>]*>\s*)?POINT\s*(?:Z|M|ZM)?\s*\(\s*([^\s,()]+)[\s,]+([^\s,()]+)[^()]*\)$/i.exec(
    trimmed,
  );
  if (wkt) return fromNumbers(wkt[2], wkt[1]);
  if (/^(?:SRID=\d+;\s*)?POINT\s*(?:Z|M|ZM)?\s*EMPTY$/i.test(trimmed)) return 'no-position';
  if (trimmed.startsWith('{')) return fromJson(trimmed);
  if (/^geo:/i.test(trimmed)) return parseGeoUri(trimmed) ?? 'position-not-read';
  const bracketed = /^\[\s*([^\s,;]+)\s*[,;]\s*([^\s,;]+)\s*(?:[,;][^\]]*)?\]$/.exec(trimmed);
  if (bracketed) {
    return isLatitudeFirst ? fromNumbers(bracketed[1], bracketed[2]) : fromNumbers(bracketed[2], bracketed[1]);
  }
  const parsed = parseCoordinate(trimmed);
  if (parsed.ok) return parsed.value;
  const pair = /^([+-]?\d+(?:\.\d+)?)\s*[,;\s]\s*([+-]?\d+(?:\.\d+)?)$/.exec(trimmed);
  return pair ? fromNumbers(pair[1], pair[2]) : 'position-not-read';
}

function fromNumbers(latitude = '', longitude = ''): LngLat | PositionFault {
  const [lat, lng] = [readOrdinate(latitude), readOrdinate(longitude)];
  if (lat === undefined || lng === undefined) return 'position-not-read';
  return positionOn(lat.degrees, lng.degrees) ?? 'not-on-earth';
}

function fromJson(text: string): LngLat | PositionFault {
  try {
    const value: unknown = JSON.parse(text);
    const geometry = (value as { geometry?: unknown }).geometry ?? value;
    const { type, coordinates } = geometry as { type?: unknown; coordinates?: unknown };
    if (type !== 'Point' || !Array.isArray(coordinates)) return 'position-not-read';
    const [lng, lat]: readonly unknown[] = coordinates;
    if (typeof lng !== 'number' || typeof lat !== 'number') return 'no-position';
    return positionOn(lat, lng) ?? 'not-on-earth';
  } catch {
    return 'position-not-read';
  }
}

/** Metres of the Web Mercator projection (EPSG:3857) as degrees. Source: EPSG Guidance Note 7-2, 3.2.1.2. */
export function fromWebMercator(x: number, y: number): LngLat | undefined {
  const radius = 6_378_137;
  const latitude = (2 * Math.atan(Math.exp(y / radius)) - Math.PI / 2) * (180 / Math.PI);
  return positionOn(latitude, (x / radius) * (180 / Math.PI));
}

/** Rows that must speak for it where they are fewer than half. */
const ENOUGH = 3;

/**
 * True where no row makes sense only as it stands, and enough make sense only turned. All or nothing: half a file is never turned.
 * @param pairs latitude and longitude as they stand; anything else is passed over
 * @param chosen what a person said
 */
export function shouldTurn(
  pairs: readonly (readonly [number, number] | string | undefined)[],
  chosen?: boolean,
): boolean {
  if (chosen !== undefined) return chosen;
  let read = 0;
  let onlyTurned = 0;
  for (const pair of pairs) {
    if (pair === undefined || typeof pair === 'string') continue;
    const [latitude, longitude] = pair;
    read++;
    if (Math.abs(latitude) <= 90 && Math.abs(longitude) > 90) return false;
    if (Math.abs(latitude) > 90 && Math.abs(latitude) <= 180 && Math.abs(longitude) <= 90) onlyTurned++;
  }
  return onlyTurned > 0 && (2 * onlyTurned >= read || onlyTurned >= ENOUGH);
}
