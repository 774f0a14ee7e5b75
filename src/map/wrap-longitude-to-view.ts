/** Where a place is on screen: MapLibre draws copies of the world side by side, and projects a position onto one that may be off it. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { LngLat } from '../domain/lng-lat.ts';
import type { PixelPoint } from './pixels.ts';

/** `lngLat` on the copy of the world that is nearest to the middle of `map`: its longitude may leave −180…180. */
export function wrapLongitudeToView(
  map: MapLibreMap,
  [longitude, latitude]: LngLat,
): [longitude: number, latitude: number] {
  return [longitude + 360 * Math.round((map.getCenter().lng - longitude) / 360), latitude];
}

/** `lngLat` in CSS pixels from the top left of `map`, where a person sees it. */
export function projectToView(map: MapLibreMap, lngLat: LngLat): PixelPoint {
  return map.project(wrapLongitudeToView(map, lngLat));
}
