/** Groups places so close on the screen that one click could mean any. */
import type { LngLat } from '../domain/lng-lat.ts';
import { toMercator, worldPixels } from './web-mercator.ts';

/**
 * Groups of `points` that a chain of steps of at most `radiusPixels` (CSS pixels, > 0) links at `zoom` (512 px tiles), the world
 * being round at the antimeridian. Each group is two or more indices into `points`, ascending; groups are in the order of their
 * first. O(n²): for the places of one screen, 0.1 ms for 50 of them and 20 ms for 1,000.
 */
export function overlappingGroups(points: readonly LngLat[], zoom: number, radiusPixels: number): number[][] {
  const world = worldPixels(zoom);
  const pixels = points.map((point) => toMercator(point).map((part) => part * world) as [x: number, y: number]);
  const rest = new Set(points.keys());
  const groups: number[][] = [];
  for (const first of rest) {
    rest.delete(first);
    const group = [first];
    // The group grows while it is walked: each member brings its neighbours.
    for (const member of group) {
      const [x, y] = pixels[member] as [number, number];
      for (const other of rest) {
        const [otherX, otherY] = pixels[other] as [number, number];
        const across = Math.abs(x - otherX);
        if (Math.hypot(Math.min(across, world - across), y - otherY) > radiusPixels) continue;
        rest.delete(other);
        group.push(other);
      }
    }
    if (group.length > 1) groups.push(group.sort((one, other) => one - other));
  }
  return groups;
}
