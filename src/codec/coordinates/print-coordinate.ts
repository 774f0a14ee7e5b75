/** Prints a position that other programs, and this one, can parse. */
import type { LngLat } from '../../domain/lng-lat.ts';

/** An angle in parts: whole `degrees` and `minutes` (0…59), `seconds` rounded (0 ≤ seconds < 60), and its side of zero. */
interface Sexagesimal<Hemisphere extends string> {
  readonly degrees: number;
  readonly minutes: number;
  readonly seconds: number;
  /** Zero counts as north and east. */
  readonly hemisphere: Hemisphere;
}

interface SexagesimalPosition {
  readonly latitude: Sexagesimal<'N' | 'S'>;
  readonly longitude: Sexagesimal<'E' | 'W'>;
}

/** `position` in parts, seconds rounded to `decimals` digits (none where not given; a second of latitude is 31 m). */
export function toDegreesMinutesSeconds(position: LngLat, decimals = 0): SexagesimalPosition {
  const [longitude, latitude] = position;
  return { latitude: partsOf(latitude, decimals, 'N', 'S'), longitude: partsOf(longitude, decimals, 'E', 'W') };
}

/** Rounds first and divides after, so that 59.6″ carries into the minute and −0.1″ is not “0° S”. */
function partsOf<Side extends string>(
  angle: number,
  decimals: number,
  positive: Side,
  negative: Side,
): Sexagesimal<Side> {
  const unitsPerSecond = 10 ** decimals;
  const unitsPerMinute = 60 * unitsPerSecond;
  const units = Math.round(Math.abs(angle) * 60 * unitsPerMinute);
  return {
    degrees: Math.floor(units / (60 * unitsPerMinute)),
    minutes: Math.floor(units / unitsPerMinute) % 60,
    seconds: (units % unitsPerMinute) / unitsPerSecond,
    hemisphere: angle < 0 && units > 0 ? negative : positive,
  };
}

/** Decimal degrees, or degrees, minutes and seconds. */
type Notation = 'decimal' | 'dms';

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
