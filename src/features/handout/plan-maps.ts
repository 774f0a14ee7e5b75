/** How the places of a lesson go on paper: one map of all, and an inset where some stand so close that their marks would touch. */
import type { Place } from '../../domain/lesson.ts';
import type { Camera, LngLat } from '../../domain/lng-lat.ts';
import { printedSize } from '../../domain/paper.ts';
import { boundsOf } from '../../geo/bounds.ts';
import { frameBounds, type Padding } from '../../geo/frame.ts';
import { onPicture } from '../../geo/on-picture.ts';
import { overlappingGroups } from '../../geo/overlap.ts';
import type { PictureBox, PictureSize } from '../../state/paper-scene.ts';
import type { HandoutJob } from '../../ui/shared/services.ts';

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

/** A mark and its name to either side, CSS pixels; to the left and right as much as the longest name wants, and no more than a share. */
const PADDING = 64;
const MAX_ACROSS = 0.18;
/** Room in an inset above, below and left of its marks; names stand to the right of theirs wherever they can. */
const INSET_PADDING = { top: 32, bottom: 44, left: 64 };
/** A mark’s half and air, and about a letter of a name on a map, CSS pixels. */
const BESIDE_MARK = 28;
const LETTER = 10.5;
/** Marks nearer than this touch. */
const TOUCHING = 34;
const CLOSEST_ZOOM = 11;
/** Sizes of an inset, CSS pixels: the first that covers no place is taken. Each has room for names. */
const INSET_SIZES: readonly PictureSize[] = [
  { width: 272, height: 228 },
  { width: 236, height: 210 },
  { width: 216, height: 190 },
];
/** The map's share of a page that is on its side; `handout.css` has the same. */
const LANDSCAPE_SHARE = 0.55;
/** What stands under an upright map on its page: a head, a caption, two tables of a few places. CSS pixels. */
const UNDER_MAP = 480;
/** What stands over and under a map that is beside its words. */
const AROUND_MAP = 165;
const CORNERS: readonly Corner[] = ['bottom-right', 'bottom-left', 'top-right', 'top-left'];

/** Size of the main map for a job, CSS pixels. Where the page is not known it is upright, and fits on either paper. */
export function mainSize({ page }: HandoutJob): PictureSize {
  if (page?.orientation === 'landscape') {
    const { width, height } = printedSize(page.paper, page.orientation);
    return { width: Math.round(width * LANDSCAPE_SHARE), height: Math.round(height - AROUND_MAP) };
  }
  const { width, height } = printedSize(page?.paper ?? 'letter', 'portrait');
  return { width: Math.round(width), height: Math.round(Math.min(height - UNDER_MAP, width * 0.85)) };
}

/** All of `places`, north up. Null where there are none. */
export function planMaps(places: readonly Place[], size: PictureSize): MapPlan | null {
  const across = Math.max(PADDING, nameRoom(places, size.width * 2 * MAX_ACROSS));
  const whole = frame(places, size, { top: PADDING, bottom: PADDING, left: across, right: across });
  if (!whole) return null;
  const touching = largestGroup(places, whole.camera.zoom);
  if (touching.length < 2) return { main: whole, inset: null };
  const [insetSize, corner] = firstFree(whole, touching) ?? [];
  const right = nameRoom(touching, insetSize?.width ?? 0);
  const inset = insetSize ? frame(touching, insetSize, { ...INSET_PADDING, right }) : null;
  if (!corner || !inset || inset.camera.zoom <= whole.camera.zoom + 1) return { main: whole, inset: null };
  const main = { ...whole, places: places.filter((place) => !touching.includes(place)) };
  return { main, inset: { ...inset, corner } };
}

/** What of the main map an inset stands over. */
export function insetBox(
  main: PictureSize,
  { width, height, corner }: PictureSize & { readonly corner: Corner },
): PictureBox {
  const left = corner.endsWith('left') ? 0 : main.width - width;
  const top = corner.startsWith('top') ? 0 : main.height - height;
  return { left, top, right: left + width, bottom: top + height };
}

/** The four corners of what the inset shows, in CSS pixels of the main map. */
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
    TOUCHING,
  );
  const largest = groups.reduce<number[]>((most, group) => (group.length > most.length ? group : most), []);
  return largest.flatMap((index) => places[index] ?? []);
}

/** Room for the longest name, in whatever language, but never more than half of the inset. */
function nameRoom(places: readonly Place[], width: number): number {
  return Math.min(Math.max(0, ...places.map(nameWidth)), width / 2);
}

/** From the middle of a mark to the end of its longest name. */
function nameWidth({ name }: Place): number {
  return BESIDE_MARK + LETTER * Math.max(...Object.values(name).map((text) => text?.length ?? 0));
}

/** The largest inset that finds a corner, and that corner: one where names are whole before one where marks are. */
function firstFree(main: PlannedMap, touching: readonly Place[]): readonly [PictureSize, Corner] | undefined {
  // Those that touch have their names in the inset.
  const named = (place: Place): number => (touching.includes(place) ? 0 : nameWidth(place));
  for (const widthOf of [named, () => 0]) {
    for (const size of INSET_SIZES) {
      const corner = freeCorner(main, size, widthOf);
      if (corner) return [size, corner];
    }
  }
  return undefined;
}

/** The first corner where the inset covers no place, nor its name to the right; undefined where it would cover one in each. */
function freeCorner(
  main: PlannedMap,
  { width, height }: PictureSize,
  widthOf: (place: Place) => number,
): Corner | undefined {
  const points = main.places.map((place) => ({
    ...onPicture(place.lngLat, main.camera, main),
    name: widthOf(place),
  }));
  const [wide, high] = [width + TOUCHING, height + TOUCHING];
  return CORNERS.find((corner) =>
    points.every(({ x, y, name }) => {
      const across = corner.endsWith('left') ? x > wide : x + name < main.width - wide;
      const down = corner.startsWith('top') ? y > high : y < main.height - high;
      return across || down;
    }),
  );
}
