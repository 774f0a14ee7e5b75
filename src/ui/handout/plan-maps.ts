/** How the places of a lesson go on paper: one map of all, and an inset where some stand so close that their marks would touch. */
import type { Place } from '../../domain/lesson.ts';
import type { Camera, LngLat } from '../../domain/lng-lat.ts';
import { printedSize } from '../../domain/paper.ts';
import { boundsOf } from '../../geo/bounds.ts';
import { frameBounds } from '../../geo/frame.ts';
import { onPicture } from '../../geo/on-picture.ts';
import { overlappingGroups } from '../../geo/overlap.ts';
import type { PictureSize } from '../../state/paper-scene.ts';
import type { HandoutJob } from '../shared/handouts.ts';

/** A map of some places. */
export interface PlannedMap extends PictureSize {
  readonly camera: Camera;
  readonly places: readonly Place[];
}

/** Corner of the map that the inset stands in. */
export type Corner = 'top-left' | 'top-right' | 'bottom-left' | 'bottom-right';

/** The main map, and its inset where it needs one. */
export interface MapPlan {
  readonly main: PlannedMap;
  readonly inset: (PlannedMap & { readonly corner: Corner }) | null;
}

/** A mark and its name to either side, CSS pixels. */
const PADDING = 64;
const INSET_PADDING = 44;
/** Marks nearer than this touch. */
const TOUCHING = 34;
const CLOSEST_ZOOM = 11;
/** The inset's share of the shorter side of the main map. */
const INSET_SHARE = 0.42;
const CORNERS: readonly Corner[] = ['bottom-right', 'bottom-left', 'top-right', 'top-left'];

/** Size of the main map for a job, CSS pixels. Where the page is not known it is a portrait one. */
export function mainSize({ page }: HandoutJob): PictureSize {
  const { width, height } = printedSize(page?.paper ?? 'a4', page?.orientation ?? 'portrait');
  if (page?.orientation === 'landscape') return { width: Math.round(width * 0.58), height: Math.round(height * 0.8) };
  return { width: Math.round(width), height: Math.round(width * 0.78) };
}

/** All of `places`, north up. Null where there are none. */
export function planMaps(places: readonly Place[], size: PictureSize): MapPlan | null {
  const whole = frame(places, size, PADDING);
  if (!whole) return null;
  const touching = largestGroup(places, whole.camera.zoom);
  if (touching.length < 2) return { main: whole, inset: null };
  const side = Math.round(Math.min(size.width, size.height) * INSET_SHARE);
  const inset = frame(touching, { width: side, height: side }, INSET_PADDING);
  if (!inset || inset.camera.zoom <= whole.camera.zoom + 1) return { main: whole, inset: null };
  const corner = freeCorner(whole, side);
  if (!corner) return { main: whole, inset: null };
  const main = { ...whole, places: places.filter((place) => !touching.includes(place)) };
  return { main, inset: { ...inset, corner } };
}

/** The four corners of what the inset shows, in CSS pixels of the main map. */
export function insetOutline(main: Omit<PlannedMap, 'places'>, inset: Omit<PlannedMap, 'places'>): string {
  const scale = 2 ** (main.camera.zoom - inset.camera.zoom);
  const { x, y } = onPicture(inset.camera.center, main.camera, main);
  const [halfWidth, halfHeight] = [(inset.width / 2) * scale, (inset.height / 2) * scale];
  return `M${x - halfWidth} ${y - halfHeight}h${2 * halfWidth}v${2 * halfHeight}h${-2 * halfWidth}z`;
}

function frame(places: readonly Place[], size: PictureSize, padding: number): PlannedMap | null {
  const bounds = boundsOf(places.map((place): LngLat => place.lngLat));
  if (!bounds) return null;
  return { ...size, places, camera: frameBounds(bounds, { ...size, padding, maxZoom: CLOSEST_ZOOM }) };
}

function largestGroup(places: readonly Place[], zoom: number): readonly Place[] {
  const groups = overlappingGroups(
    places.map((place) => place.lngLat),
    zoom,
    TOUCHING,
  );
  const largest = groups.reduce<number[]>((most, group) => (group.length > most.length ? group : most), []);
  return largest.flatMap((index) => places[index] ?? []);
}

/** The first corner where the inset covers no place; undefined where it would cover one in each. */
function freeCorner(main: PlannedMap, side: number): Corner | undefined {
  const points = main.places.map((place) => onPicture(place.lngLat, main.camera, main));
  const reach = side + TOUCHING;
  return CORNERS.find((corner) =>
    points.every(({ x, y }) => {
      const across = corner.endsWith('left') ? x > reach : x < main.width - reach;
      const down = corner.startsWith('top') ? y > reach : y < main.height - reach;
      return across || down;
    }),
  );
}
