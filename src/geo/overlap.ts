/** Which places stand so close together on the screen that one click could mean any of them. */
import type { LngLat } from '../domain/lng-lat.ts';
import { createGrid, isAnyNear } from './overlap-grid.ts';
import { toMercator, worldPixels } from './web-mercator.ts';

/**
 * Groups of `points` that a chain of steps of at most `radiusPixels` (CSS pixels, > 0) links at `zoom` (512 px tiles), the world
 * being round at the antimeridian. Each group is two or more indices into `points`, ascending; groups are in the order of their
 * first. Union-find over a grid: two points in one cell are always near, so only neighbouring cells are compared.
 * 100,000 points take about a tenth of a second.
 */
export function overlappingGroups(points: readonly LngLat[], zoom: number, radiusPixels: number): number[][] {
  const world = worldPixels(zoom);
  const xs = new Float64Array(points.length);
  const ys = new Float64Array(points.length);
  points.forEach((point, index) => {
    const [x, y] = toMercator(point);
    xs[index] = x * world;
    ys[index] = y * world;
  });
  const plane = { xs, ys, width: world };
  const grid = createGrid(plane, radiusPixels / Math.SQRT2);
  const union = createUnion(points.length);
  const { heads } = grid;
  for (let cell = 0; cell < grid.count; cell++) {
    const first = heads[cell] as number;
    for (let point = grid.next[first] as number; point >= 0; point = grid.next[point] as number) {
      union.join(first, point);
    }
  }
  for (let cell = 0; cell < grid.count; cell++) {
    grid.eachNeighbour(cell, (other) => {
      const one = heads[cell] as number;
      const another = heads[other] as number;
      if (union.find(one) === union.find(another)) return;
      if (isAnyNear(grid, cell, other, plane, radiusPixels)) union.join(one, another);
    });
  }
  return groupsOf(union, points.length);
}

interface Union {
  /** The representative of an index's group: its smallest index. */
  readonly find: (index: number) => number;
  readonly join: (a: number, b: number) => void;
}

/** Disjoint sets of 0…count − 1, with path halving. */
function createUnion(count: number): Union {
  const parents = Int32Array.from({ length: count }, (_, index) => index);
  const find = (index: number): number => {
    let at = index;
    for (;;) {
      const parent = parents[at] as number;
      if (parent === at) return at;
      at = parents[at] = parents[parent] as number;
    }
  };
  return {
    find,
    join(a, b) {
      const one = find(a);
      const other = find(b);
      parents[Math.max(one, other)] = Math.min(one, other);
    },
  };
}

/** Sizes first: most places stand alone, and a list for each of 100,000 would cost more than all the rest. */
function groupsOf(union: Union, count: number): number[][] {
  const sizes = new Int32Array(count);
  for (let index = 0; index < count; index++) {
    const representative = union.find(index);
    sizes[representative] = (sizes[representative] as number) + 1;
  }
  const groups = new Map<number, number[]>();
  for (let index = 0; index < count; index++) {
    const representative = union.find(index);
    if ((sizes[representative] as number) < 2) continue;
    const group = groups.get(representative);
    if (group === undefined) groups.set(representative, [index]);
    else group.push(index);
  }
  return [...groups.values()];
}
