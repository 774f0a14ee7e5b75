/** Where positions are on a picture of the map, and how long a way on it seems to be, without a map engine. */
import type { Camera, LngLat } from '../domain/lng-lat.ts';
import { metresPerPixel, toMercator, worldPixels } from './web-mercator.ts';

/** A position on a picture, in CSS pixels from its top left. */
export interface PicturePoint {
  readonly x: number;
  readonly y: number;
}

/**
 * `position` on a picture of `size` (CSS pixels) that `camera` looks straight down on; its pitch is not heeded.
 * Of a position that is in several copies of the world the one nearest to the middle counts.
 */
export function onPicture(
  position: LngLat,
  camera: Camera,
  size: { readonly width: number; readonly height: number },
): PicturePoint {
  const [dx, dy] = pixelsBetween(camera.center, position, camera.zoom);
  const turn = (-camera.bearing * Math.PI) / 180;
  return {
    x: size.width / 2 + dx * Math.cos(turn) - dy * Math.sin(turn),
    y: size.height / 2 + dx * Math.sin(turn) + dy * Math.cos(turn),
  };
}

/**
 * Metres that a person reads off with a ruler and a scale bar that is right at the middle of a picture: on a Mercator map not
 * the same as the way on the ground.
 */
export function readMetres(from: LngLat, to: LngLat, { center, zoom }: Camera): number {
  return Math.hypot(...pixelsBetween(from, to, zoom)) * metresPerPixel(center[1], zoom);
}

function pixelsBetween(from: LngLat, to: LngLat, zoom: number): [number, number] {
  const [fromX, fromY] = toMercator(from);
  const [toX, toY] = toMercator(to);
  const across = toX - fromX;
  const pixels = worldPixels(zoom);
  return [(across - Math.round(across)) * pixels, (toY - fromY) * pixels];
}
