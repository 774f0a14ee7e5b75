/** Plans the printed map, and an inset for places that would overlap. */
import type { Place } from '../../domain/lesson.ts';
import type { Camera, LngLat } from '../../domain/lng-lat.ts';
import { printedSize } from '../../domain/paper.ts';
import { boundsOf } from '../../geo/bounds.ts';
import { frameBounds, onPicture, type Padding } from '../../geo/frame.ts';
import { overlappingGroups } from '../../geo/overlap.ts';
import type { PictureBox, PictureSize } from '../../state/paper-scene.ts';
import type { HandoutJob } from '../../ui/shared/services.ts';

export interface PlannedMap extends PictureSize {
  readonly camera: Camera;
  readonly places: readonly Place[];
}

export type Corner = 'top-left' | 'top-right' | 'bottom-left' | 'bottom-right';

export interface MapPlan {
  readonly main: PlannedMap;
  readonly inset: (PlannedMap & { readonly corner: Corner }) | null;
}

/** Room for marks and names at the edges, CSS pixels: at the sides for the longest name, up to a share of the width. */
const PADDING = 64;
const MAX_ACROSS = 0.18;
/** Room in an inset, CSS pixels; names are usually right of their marks. */
const INSET_PADDING = { top: 32, bottom: 44, left: 64 };
/** Half a mark with its gap, and about one letter of a label, CSS pixels. */
const BESIDE_MARK = 28;
const LETTER = 10.5;
/** Marks that are nearer overlap, CSS pixels. */
const OVERLAP_DISTANCE = 34;
const CLOSEST_ZOOM = 11;
/** Sizes to try for an inset, CSS pixels, each with room for names. */
const INSET_SIZES: readonly PictureSize[] = [
  { width: 272, height: 228 },
  { width: 236, height: 210 },
  { width: 216, height: 190 },
];
/** The map’s share of a landscape page; `handout.css` has the same. */
const LANDSCAPE_SHARE = 0.55;
/** Height of head, caption and two short tables around a portrait map, CSS pixels. */
const UNDER_MAP = 480;
/** Height of head and caption around a landscape map, CSS pixels. */
const AROUND_MAP = 165;
const CORNERS: readonly Corner[] = ['bottom-right', 'bottom-left', 'top-right', 'top-left'];

/** Size of the main map for a job, CSS pixels. Without a page it is portrait and fits both papers. */
export function mainSize({ page }: HandoutJob): PictureSize {
  if (page?.orientation === 'landscape') {
    const { width, height } = printedSize(page.paper, page.orientation);
    return { width: Math.round(width * LANDSCAPE_SHARE), height: Math.round(height - AROUND_MAP) };
  }
  const { width, height } = printedSize(page?.paper ?? 'letter', 'portrait');
  return { width: Math.round(width), height: Math.round(Math.min(height - UNDER_MAP, width * 0.85)) };
}

/** Plans a map of all `places`, north up. Null if there are none. */
export function planMaps(places: readonly Place[], size: PictureSize): MapPlan | null {
  const across = Math.max(PADDING, nameRoom(places, size.width * 2 * MAX_ACROSS));
  const whole = frame(places, size, { top: PADDING, bottom: PADDING, left: across, right: across });
  if (!whole) return null;
  const overlapping = largestGroup(places, whole.camera.zoom);
  if (overlapping.length < 2) return { main: whole, inset: null };
  const [insetSize, corner] = firstFree(whole, overlapping) ?? [];
  const right = nameRoom(overlapping, insetSize?.width ?? 0);
  const inset = insetSize ? frame(overlapping, insetSize, { ...INSET_PADDING, right }) : null;
  if (!corner || !inset || inset.camera.zoom <= whole.camera.zoom + 1) return { main: whole, inset: null };
  const main = { ...whole, places: places.filter((place) => !overlapping.includes(place)) };
  return { main, inset: { ...inset, corner } };
}

/** The part of the main map that an inset covers. */
export function insetBox(
  main: PictureSize,
  { width, height, corner }: PictureSize & { readonly corner: Corner },
): PictureBox {
  const left = corner.endsWith('left') ? 0 : main.width - width;
  const top = corner.startsWith('top') ? 0 : main.height - height;
  return { left, top, right: left + width, bottom: top + height };
}

/** SVG path around the area of the inset, in CSS pixels of the main map. */
export function insetOutline(main: Omit<PlannedMap, 'places'>, inset: Omit<PlannedMap, 'places'>): string {
  const scale = 2 ** (main.camera.zoom - inset.camera.zoom);
  const { x, y } = onPicture(inset.camera.center, main.camera, main);
  const [halfWidth, halfHeight] = [(inset.width / 2) * scale, (inset.height / 2) * scale];
  return `M${x - halfWidth} ${y - halfHeight}h${2 * halfWidth}v${2 * halfHeight}h${-2 * halfWidth}z`;
}

function frame(places: readonly Place[], size: PictureSize, padding: number | Padding): PlannedMap | null {
  const bounds = boundsOf(places.map((place): LngLat => place.lngLat));
  if (!bounds) return null;
  return { ...size, places, camera: frameBounds(bounds, { ...size, padding, maxZoom: CLOSEST_ZOOM }) };
}

function largestGroup(places: readonly Place[], zoom: number): readonly Place[] {
  const groups = overlappingGroups(
    places.map((place) => place.lngLat),
    zoom,
    OVERLAP_DISTANCE,
  );
  const largest = groups.reduce<number[]>((most, group) => (group.length > most.length ? group : most), []);
  return largest.flatMap((index) => places[index] ?? []);
}

/** Room for the longest name in any language, at most half of `width`. */
function nameRoom(places: readonly Place[], width: number): number {
  return Math.min(Math.max(0, ...places.map(nameWidth)), width / 2);
}

/** From the centre of a mark to the end of its longest name. */
function nameWidth({ name }: Place): number {
  return BESIDE_MARK + LETTER * Math.max(...Object.values(name).map((text) => text?.length ?? 0));
}

/** The largest inset that fits, and its corner; tries to keep names visible, then only marks. */
function firstFree(main: PlannedMap, overlapping: readonly Place[]): readonly [PictureSize, Corner] | undefined {
  // Overlapping places have their names in the inset.
  const named = (place: Place): number => (overlapping.includes(place) ? 0 : nameWidth(place));
  for (const widthOf of [named, () => 0]) {
    for (const size of INSET_SIZES) {
      const corner = freeCorner(main, size, widthOf);
      if (corner) return [size, corner];
    }
  }
  return undefined;
}

/** The first corner where the inset covers no place and no name right of it. */
function freeCorner(
  main: PlannedMap,
  { width, height }: PictureSize,
  widthOf: (place: Place) => number,
): Corner | undefined {
  const points = main.places.map((place) => ({
    ...onPicture(place.lngLat, main.camera, main),
    name: widthOf(place),
  }));
  const [wide, high] = [width + OVERLAP_DISTANCE, height + OVERLAP_DISTANCE];
  return CORNERS.find((corner) =>
    points.every(({ x, y, name }) => {
      const across = corner.endsWith('left') ? x > wide : x + name < main.width - wide;
      const down = corner.startsWith('top') ? y > high : y < main.height - high;
      return across || down;
    }),
  );
}
