/** Computes cameras and positions on a picture of the map, without an engine. */
import type { Bounds, Camera, LngLat } from '../domain/lng-lat.ts';
import { boundsOf, longitudeSpanDegrees } from './bounds.ts';
import { fromMercator, metresPerPixel, toMercator, worldPixels } from './web-mercator.ts';

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

/** Widths in CSS pixels of what covers the edges of the map. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

interface Frame {
  readonly width: number;
  readonly height: number;
  /** One width for all edges, or one for each. */
  readonly padding: number | Padding;
  /** Zoom never to go beyond, for a box of one point. 12 where not given: what the bundled map is drawn for. */
  readonly maxZoom?: number;
}

/** Largest zoom of a frame that names none. */
const DEFAULT_MAX_ZOOM = 12;

/**
 * The camera, north up, that shows all of `bounds` in the free part of `frame` as large as it goes, zoom 0 at the least.
 * `center` is the centre of the whole map, covered part included. Padding that leaves no room gives zoom 0.
 */
export function frameBounds(bounds: Bounds, frame: Frame): Camera {
  const { top, right, bottom, left } = sidesOf(frame.padding);
  const [west, south, , north] = bounds;
  const [westX, northY] = toMercator([west, north]);
  const [, southY] = toMercator([west, south]);
  const boxWidth = longitudeSpanDegrees(bounds) / 360;
  const boxHeight = southY - northY;
  const freeWidth = Math.max(frame.width - left - right, 1);
  const freeHeight = Math.max(frame.height - top - bottom, 1);
  const scale = Math.min(freeWidth / boxWidth, freeHeight / boxHeight);
  const zoom = Math.min(Math.max(Math.log2(scale / worldPixels(0)), 0), frame.maxZoom ?? DEFAULT_MAX_ZOOM);
  const pixels = worldPixels(zoom);
  const center = fromMercator([
    westX + boxWidth / 2 + (right - left) / 2 / pixels,
    northY + boxHeight / 2 + (bottom - top) / 2 / pixels,
  ]);
  return { center, zoom, bearing: 0, pitch: 0 };
}

function sidesOf(padding: number | Padding): Padding {
  if (typeof padding !== 'number') return padding;
  return { top: padding, right: padding, bottom: padding, left: padding };
}

/** A map on screen, with what must stay free around the points, in CSS pixels. */
export type TourFrame = Pick<Frame, 'width' | 'height' | 'maxZoom'> & { readonly padding: Padding };

/**
 * `stored`, where it shows all `points` inside the padding; otherwise a camera that does, no closer than it. A turned or tilted
 * camera is taken as it is. Null where there is neither a camera nor a point.
 */
export function tourCamera(stored: Camera | null, points: readonly LngLat[], frame: TourFrame): Camera | null {
  if (stored && (stored.bearing !== 0 || stored.pitch !== 0 || showsAll(stored, points, frame))) return stored;
  const bounds = boundsOf(points);
  if (!bounds) return stored;
  return frameBounds(bounds, stored ? { ...frame, maxZoom: stored.zoom } : frame);
}

/** Whether `camera`, north up, shows every one of `points` inside the padding of `frame`. */
function showsAll(camera: Camera, points: readonly LngLat[], { width, height, padding }: TourFrame): boolean {
  return points.every((point) => {
    const { x, y } = onPicture(point, camera, { width, height });
    return x >= padding.left && x <= width - padding.right && y >= padding.top && y <= height - padding.bottom;
  });
}
