/** A coordinate in degrees, minutes and seconds, as people and sources write it; `i18n` makes it a text. */
import type { LngLat } from '../domain/lng-lat.ts';

/** An angle in parts: whole `degrees` and `minutes` (0…59), `seconds` rounded (0 ≤ seconds < 60), and its side of zero. */
export interface Sexagesimal<Hemisphere extends string> {
  readonly degrees: number;
  readonly minutes: number;
  readonly seconds: number;
  /** Zero counts as north and east. */
  readonly hemisphere: Hemisphere;
}

/** A position in parts. */
export interface SexagesimalPosition {
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
