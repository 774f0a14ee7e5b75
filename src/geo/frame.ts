/** Where the camera stands to show a box whole, beside the panels that cover part of the map. */
import type { Bounds, Camera } from '../domain/lng-lat.ts';
import { longitudeSpanDegrees } from './bounds.ts';
import { fromMercator, toMercator, worldPixels } from './web-mercator.ts';

/** Widths in CSS pixels of what covers the edges of the map. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** A map on screen, in CSS pixels. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  /** One width for all edges, or one for each. */
  readonly padding: number | Padding;
  /** Zoom never to go beyond, for a box of one point. 12 where not given: what the bundled map is drawn for. */
  readonly maxZoom?: number;
}

/** Largest zoom of a frame that names none. */
export const DEFAULT_MAX_ZOOM = 12;

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
