/** Projects positions to Web Mercator (EPSG:3857) and back, without a map engine. */
import type { LngLat } from '../domain/lng-lat.ts';
import { EARTH_RADIUS_METRES } from './distance.ts';

/** Latitude in degrees at which the projected world is a square: atan(sinh(π)). Nearer to the poles there is no map. */
export const MAX_LATITUDE = 85.051128779806604;

/** Side of the whole world in pixels at zoom 0: MapLibre's tiles are 512 px. */
export const WORLD_PIXELS_AT_ZOOM_0 = 512;

/** A point of the unit square: x 0 (180° W)…1 (180° E), y 0 (north edge)…1 (south edge). */
export type MercatorPoint = readonly [x: number, y: number];

/** `position` on the unit square. Latitudes past {@link MAX_LATITUDE} are put on the edge. */
export function toMercator(position: LngLat): MercatorPoint {
  const [longitude, latitude] = position;
  if (latitude >= MAX_LATITUDE) return [(longitude + 180) / 360, 0];
  if (latitude <= -MAX_LATITUDE) return [(longitude + 180) / 360, 1];
  const northing = Math.asinh(Math.tan((latitude * Math.PI) / 180));
  return [(longitude + 180) / 360, 0.5 - northing / (2 * Math.PI)];
}

/** The position of a point of the unit square. An x outside it (another copy of the world) is wrapped, a y is put on the edge. */
export function fromMercator(point: MercatorPoint): LngLat {
  const [x, y] = point;
  const wrapped = x >= 0 && x <= 1 ? x : x - Math.floor(x);
  if (y <= 0) return [wrapped * 360 - 180, MAX_LATITUDE];
  if (y >= 1) return [wrapped * 360 - 180, -MAX_LATITUDE];
  const latitude = (Math.atan(Math.sinh((0.5 - y) * 2 * Math.PI)) * 180) / Math.PI;
  return [wrapped * 360 - 180, latitude];
}

/** Side of the whole world in CSS pixels at `zoom` (512 px tiles). */
export function worldPixels(zoom: number): number {
  return WORLD_PIXELS_AT_ZOOM_0 * 2 ** zoom;
}

/**
 * Metres on the ground that one CSS pixel spans at `latitude` (degrees) and `zoom` (512 px tiles), on the sphere of
 * {@link EARTH_RADIUS_METRES}: the one that `distanceMetres` measures on, so that a scale bar and a distance agree.
 */
export function metresPerPixel(latitude: number, zoom: number): number {
  const clamped = Math.min(Math.max(latitude, -MAX_LATITUDE), MAX_LATITUDE);
  const circumferenceMetres = 2 * Math.PI * EARTH_RADIUS_METRES * Math.cos((clamped * Math.PI) / 180);
  return circumferenceMetres / worldPixels(zoom);
}
