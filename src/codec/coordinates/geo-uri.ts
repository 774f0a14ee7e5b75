/** Prints and parses `geo:` URIs (RFC 5870), latitude first. */
import type { LngLat } from '../../domain/lng-lat.ts';

/** Prints all digits, without an exponent, which the format does not allow. */
export function printGeoUri([lng, lat]: LngLat): string {
  return `geo:${print(lat)},${print(lng)}`;
}

/** Ignores altitude and parameters. Undefined if it is not a WGS84 position. */
export function parseGeoUri(uri: string): LngLat | undefined {
  const match = /^geo:(-?\d+(?:\.\d+)?),(-?\d+(?:\.\d+)?)(?:,-?\d+(?:\.\d+)?)?(?:;.*)?$/i.exec(uri);
  if (match === null || /;crs=(?!wgs84)/i.test(uri)) return undefined;
  const [lat, lng] = [Number(match[1]), Number(match[2])];
  return Math.abs(lat) <= 90 && Math.abs(lng) <= 180 ? [lng, lat] : undefined;
}

function print(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toFixed(20).replace(/\.?0+$/, '') : text;
}
