/** Prints a position that other programs, and this one, can parse. */
import type { LngLat } from '../../domain/lng-lat.ts';
import { type Sexagesimal, toDegreesMinutesSeconds } from '../../geo/sexagesimal.ts';

/** Decimal degrees, or degrees, minutes and seconds. */
export type Notation = 'decimal' | 'dms';

/** Six decimals of a degree are 0.1 m. */
const DECIMALS = 6;

/** Two decimals of a second are 0.3 m. */
const DECIMALS_OF_SECOND = 2;

/**
 * “34.915, 35.874” or “35°24′42″N 35°56′42″E”, latitude first, Latin digits with a point whatever the language. Rounded to 0.1 m and
 * 0.3 m, without zeros that say nothing; `parseCoordinate` reads it back.
 */
export function printCoordinate(lngLat: LngLat, notation: Notation): string {
  if (notation === 'decimal') return `${printDecimal(lngLat[1], DECIMALS)}, ${printDecimal(lngLat[0], DECIMALS)}`;
  const { latitude, longitude } = toDegreesMinutesSeconds(lngLat, DECIMALS_OF_SECOND);
  return `${printAngle(latitude)} ${printAngle(longitude)}`;
}

function printAngle({ degrees, minutes, seconds, hemisphere }: Sexagesimal<string>): string {
  return `${degrees}°${minutes}′${printDecimal(seconds, DECIMALS_OF_SECOND)}″${hemisphere}`;
}

function printDecimal(value: number, decimals: number): string {
  const text = value.toFixed(decimals).replace(/\.?0+$/, '');
  return text === '-0' ? '0' : text;
}
