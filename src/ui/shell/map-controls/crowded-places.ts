/** Which places in view stand so close together that a step in parts them. */
import type { Place } from '../../../domain/lesson.ts';
import type { Camera } from '../../../domain/lng-lat.ts';
import { overlappingGroups } from '../../../geo/overlap.ts';
import { toMercator, worldPixels } from '../../../geo/web-mercator.ts';

/** Marks nearer than this touch: the diameter of a mark and a little air, CSS pixels. */
const TOUCHING_PIXELS = 32;
/** From this zoom on a step in does not lead further in. */
const CLOSEST_ZOOM = 10.5;

/** The largest group of `places` in view whose marks touch; empty where there is none. */
export function crowdedPlaces(
  places: readonly Place[],
  camera: Camera,
  size: { readonly width: number; readonly height: number },
): readonly Place[] {
  if (camera.zoom > CLOSEST_ZOOM) return [];
  const inView = places.filter((place) => isInView(place, camera, size));
  const groups = overlappingGroups(
    inView.map((place) => place.lngLat),
    camera.zoom,
    TOUCHING_PIXELS,
  );
  const largest = groups.reduce<number[]>((most, group) => (group.length > most.length ? group : most), []);
  return largest.flatMap((index) => inView[index] ?? []);
}

/** Within the map's box, north up supposed; the world goes round. */
function isInView(
  place: Place,
  { center, zoom }: Camera,
  size: { readonly width: number; readonly height: number },
): boolean {
  const [x, y] = toMercator(place.lngLat);
  const [centerX, centerY] = toMercator(center);
  const across = Math.abs(x - centerX);
  const pixels = worldPixels(zoom);
  return Math.min(across, 1 - across) * pixels <= size.width / 2 && Math.abs(y - centerY) * pixels <= size.height / 2;
}
