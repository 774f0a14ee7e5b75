/** Parses and prints the numbers and positions of a URL. */
import type { LngLat } from '../../domain/lng-lat.ts';

/** No exponent. */
const NUMBER = /^-?\d{1,10}(\.\d{1,20})?$/;

/** Decimals of a degree that part two spots a metre from one another. */
const DEGREE_DECIMALS = 5;

/** The number that `text` writes, or undefined where it is none or out of `low`…`high`. */
export function parseNumber(text: string, low: number, high: number): number | undefined {
  if (!NUMBER.test(text)) return undefined;
  const value = Number(text);
  return value >= low && value <= high ? value : undefined;
}

/** `latitude/longitude`, or undefined where it is no position on Earth. */
export function parsePosition(latitudeText: string, longitudeText: string): LngLat | undefined {
  const latitude = parseNumber(latitudeText, -90, 90);
  const longitude = parseNumber(longitudeText, -180, 180);
  return latitude === undefined || longitude === undefined ? undefined : roundPosition([longitude, latitude]);
}

/** The text of a position. */
export function printPosition(position: LngLat): string {
  const [longitude, latitude] = roundPosition(position);
  return `${printNumber(latitude)}/${printNumber(longitude)}`;
}

/** A position to the digits that a URL carries: two that print alike are equal. */
export function roundPosition([longitude, latitude]: LngLat): LngLat {
  return [roundTo(longitude, DEGREE_DECIMALS), roundTo(latitude, DEGREE_DECIMALS)];
}

/** `value` to so many decimals, never −0. */
export function roundTo(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  return Math.round(value * factor) / factor + 0;
}

/** No exponent: `1e-7` is not a URL's number. */
export function printNumber(value: number): string {
  return value.toFixed(12).replace(/\.?0+$/, '');
}
