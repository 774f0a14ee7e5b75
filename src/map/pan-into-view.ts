/** Pans the map just far enough to show something whole. */
import { MARK_RADIUS } from '../cartography/layers/places.ts';
import type { LngLat } from '../domain/lng-lat.ts';
import type { Insets } from '../state/map-state.ts';
import type { MapAdapter, PixelBox, PixelPoint } from './adapter.ts';

const DURATION_MS = 200;

/** The part of the map that nothing covers, less a margin on each side. */
export function freeBox(map: MapAdapter, insets: Insets, margin: number): PixelBox {
  const { width, height } = map.size();
  return {
    left: insets.left + margin,
    top: insets.top + margin,
    right: width - insets.right - margin,
    bottom: height - insets.bottom - margin,
  };
}

/** Moves what the map shows right and down by `by`. */
export function panMap(map: MapAdapter, by: PixelPoint, reducedMotion: boolean): void {
  if (Math.hypot(by.x, by.y) < 1) return;
  const { width, height } = map.size();
  const center = map.unproject({ x: width / 2 - by.x, y: height / 2 - by.y });
  // Over more than a screen it jumps: a long slide shows nothing.
  const isFar = Math.abs(by.x) > width || Math.abs(by.y) > height;
  map.easeTo({ center }, reducedMotion || isFar ? 0 : DURATION_MS);
}

/** Pans a place into the free part of the map, with some room around its mark. */
export function panIntoView(map: MapAdapter, lngLat: LngLat, insets: Insets, reducedMotion: boolean): void {
  const { x, y } = map.project(lngLat);
  const room = MARK_RADIUS * 2.5;
  const box = { left: x - room, top: y - room, right: x + room, bottom: y + room };
  panMap(map, panToFit(freeBox(map, insets, 0), box), reducedMotion);
}

/** The least pan that brings `box` inside `free`; of a box that is larger, the top left comes into view. */
export function panToFit(free: PixelBox, box: PixelBox): PixelPoint {
  return {
    x: panAxis(free.left, free.right, box.left, box.right),
    y: panAxis(free.top, free.bottom, box.top, box.bottom),
  };
}

function panAxis(freeLow: number, freeHigh: number, low: number, high: number): number {
  if (low < freeLow || high - low > freeHigh - freeLow) return freeLow - low;
  return high > freeHigh ? freeHigh - high : 0;
}
