/** Parses and prints the camera of a URL's fragment, as OpenStreetMap and MapLibre write it. */
import type { Camera } from '../../domain/lng-lat.ts';
import { parseNumber, printNumber, roundTo } from './numbers.ts';

const LIMITS = {
  zoom: [0, 22],
  latitude: [-90, 90],
  longitude: [-180, 180],
  bearing: [-180, 180],
  pitch: [0, 85],
} as const;

/** The camera that `text` (`zoom/lat/lng[/bearing/pitch]`) writes, or null where it is no camera or out of range. */
export function parseCamera(text: string): Camera | null {
  const parts = text.split('/');
  if (parts.length !== 3 && parts.length !== 4 && parts.length !== 5) return null;
  const [zoom, latitude, longitude, bearing, pitch] = Object.values(LIMITS).map(([low, high], index) =>
    parseNumber(parts[index] ?? '0', low, high),
  );
  if (zoom === undefined || latitude === undefined || longitude === undefined) return null;
  if (bearing === undefined || pitch === undefined) return null;
  return roundCamera({ center: [longitude, latitude], zoom, bearing, pitch });
}

/** The text of a camera, no digit more than a pixel needs. */
export function printCamera(camera: Camera): string {
  const { center, zoom, bearing, pitch } = roundCamera(camera);
  const parts = [zoom, center[1], center[0]];
  if (bearing !== 0 || pitch !== 0) parts.push(bearing);
  if (pitch !== 0) parts.push(pitch);
  return parts.map(printNumber).join('/');
}

/**
 * A camera to the digits that a URL carries: zoom and angles to 0.01, coordinates to as many decimals as
 * a pixel at that zoom is wide (the rule of MapLibre's own `hash`). Two cameras that print alike are equal.
 */
export function roundCamera(camera: Camera): Camera {
  const zoom = roundTo(camera.zoom, 2);
  const decimals = Math.ceil((zoom * Math.LN2 + Math.log(512 / 360 / 0.5)) / Math.LN10);
  return {
    center: [roundTo(wrapLongitude(camera.center[0]), decimals), roundTo(camera.center[1], decimals)],
    zoom,
    bearing: roundTo(camera.bearing, 1),
    pitch: roundTo(camera.pitch, 1),
  };
}

function wrapLongitude(longitude: number): number {
  if (longitude >= -180 && longitude <= 180) return longitude;
  return ((((longitude + 180) % 360) + 360) % 360) - 180;
}
