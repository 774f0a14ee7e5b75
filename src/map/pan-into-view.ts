/** Moves the camera only as far as something needs to be seen. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { MARK_RADIUS } from '../cartography/layers/places.ts';
import type { LngLat } from '../domain/lng-lat.ts';
import type { Insets } from '../state/map-state.ts';
import { type PixelBox, type PixelPoint, panToFit } from './pixels.ts';
import { projectToView } from './wrap-longitude-to-view.ts';

const DURATION = 200;

/** The part of the map that nothing covers, less a margin on each side. */
export function freeBox(map: MapLibreMap, insets: Insets, margin: number): PixelBox {
  const { clientWidth, clientHeight } = map.getContainer();
  return {
    left: insets.left + margin,
    top: insets.top + margin,
    right: clientWidth - insets.right - margin,
    bottom: clientHeight - insets.bottom - margin,
  };
}

/** Shifts what the map shows right and down by `by`. Over more than a screen it jumps: a long slide shows nothing. */
export function panMap(map: MapLibreMap, by: PixelPoint, reducedMotion: boolean): void {
  if (Math.hypot(by.x, by.y) < 1) return;
  const { clientWidth, clientHeight } = map.getContainer();
  const center = map.unproject([clientWidth / 2 - by.x, clientHeight / 2 - by.y]);
  const far = Math.abs(by.x) > clientWidth || Math.abs(by.y) > clientHeight;
  map.easeTo({ center, duration: reducedMotion || far ? 0 : DURATION });
}

/** Brings a place into the free part of the map, its mark and some ground around it whole. */
export function panIntoView(map: MapLibreMap, lngLat: LngLat, insets: Insets, reducedMotion: boolean): void {
  const { x, y } = projectToView(map, lngLat);
  const around = MARK_RADIUS * 2.5;
  const box = { left: x - around, top: y - around, right: x + around, bottom: y + around };
  panMap(map, panToFit(freeBox(map, insets, 0), box), reducedMotion);
}
