/** The grid under `overlappingGroups`: which points can be near one another at all. Typed arrays, for 100,000 of them. */

/** Points on a strip that is closed into a ring: x 0…`width` wraps round, y ≥ 0 does not. Pixels. */
export interface Plane {
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  readonly width: number;
}

/** Points by cell. Cells are numbered 0…`count` − 1 in the order in which points first fell into them. */
export interface Grid {
  readonly count: number;
  /** The point that fell into each cell last; `next` leads from a point to the one before it, −1 ends. */
  readonly heads: Int32Array;
  readonly next: Int32Array;
  /** For each cell the box around its points: west, north, east, south. Spares most comparisons with a cell that is only a corner away. */
  readonly boxes: Float64Array;
  /** Calls `visit` with the cells within two steps to the east or south of `cell`: over all cells, each pair comes at least once. */
  readonly eachNeighbour: (cell: number, visit: (other: number) => void) => void;
}

/** The radius is 1.42 cells high and, with more than three columns, less than two cells wide. */
const REACH = 2;

/** Sorts the points of `plane` into cells `size` high and no wider, a whole number of them round the ring. O(n). */
export function createGrid({ xs, ys, width }: Plane, size: number): Grid {
  const total = xs.length;
  const columns = Math.max(Math.ceil(width / size), 1);
  const cellWidth = width / columns;
  const cellColumns = new Int32Array(total);
  const cellRows = new Int32Array(total);
  const heads = new Int32Array(total).fill(-1);
  const next = new Int32Array(total);
  const boxes = new Float64Array(4 * total);
  // An open-addressing table at most half full: cell number + 1, or 0 where empty.
  const mask = 2 ** Math.ceil(Math.log2(2 * total + 2)) - 1;
  const table = new Int32Array(mask + 1);
  const slotOf = (column: number, row: number): number => {
    let hash = Math.imul(column, 0x9e3779b1) ^ Math.imul(row, 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    let slot = (hash ^ (hash >>> 13)) & mask;
    for (;;) {
      const cell = (table[slot] as number) - 1;
      if (cell < 0 || (cellColumns[cell] === column && cellRows[cell] === row)) return slot;
      slot = (slot + 1) & mask;
    }
  };
  let count = 0;
  for (let point = 0; point < total; point++) {
    const x = xs[point] as number;
    const y = ys[point] as number;
    const column = Math.floor(x / cellWidth) % columns;
    const row = Math.floor(y / size);
    const slot = slotOf(column, row);
    let cell = (table[slot] as number) - 1;
    if (cell < 0) {
      cell = count++;
      table[slot] = cell + 1;
      cellColumns[cell] = column;
      cellRows[cell] = row;
      boxes.set([x, y, x, y], 4 * cell);
    }
    next[point] = heads[cell] as number;
    heads[cell] = point;
    boxes[4 * cell] = Math.min(boxes[4 * cell] as number, x);
    boxes[4 * cell + 1] = Math.min(boxes[4 * cell + 1] as number, y);
    boxes[4 * cell + 2] = Math.max(boxes[4 * cell + 2] as number, x);
    boxes[4 * cell + 3] = Math.max(boxes[4 * cell + 3] as number, y);
  }
  return {
    count,
    heads,
    next,
    boxes,
    eachNeighbour(cell, visit) {
      const column = cellColumns[cell] as number;
      const row = cellRows[cell] as number;
      for (let down = 0; down <= REACH; down++) {
        for (let across = down === 0 ? 1 : -REACH; across <= REACH; across++) {
          const wrapped = (((column + across) % columns) + columns) % columns;
          const other = (table[slotOf(wrapped, row + down)] as number) - 1;
          if (other >= 0) visit(other);
        }
      }
    },
  };
}

/** Whether a point of cell `a` lies within `radius` of a point of cell `b`. */
export function isAnyNear(grid: Grid, a: number, b: number, plane: Plane, radius: number): boolean {
  const { heads, next, boxes } = grid;
  const { xs, ys, width } = plane;
  const square = radius * radius;
  const [westA, northA, eastA, southA] = boxes.subarray(4 * a, 4 * a + 4) as unknown as Box;
  const [westB, northB, eastB, southB] = boxes.subarray(4 * b, 4 * b + 4) as unknown as Box;
  const gapDirect = Math.max(0, westB - eastA, westA - eastB);
  const gapRound = Math.max(0, width - Math.max(eastA, eastB) + Math.min(westA, westB));
  const gapY = Math.max(0, northB - southA, northA - southB);
  if (Math.min(gapDirect, gapRound) ** 2 + gapY ** 2 > square) return false;
  for (let one = heads[a] as number; one >= 0; one = next[one] as number) {
    const x = xs[one] as number;
    const y = ys[one] as number;
    if (y - southB > radius || northB - y > radius) continue;
    for (let other = heads[b] as number; other >= 0; other = next[other] as number) {
      const across = Math.abs(x - (xs[other] as number));
      const dx = Math.min(across, width - across);
      const dy = y - (ys[other] as number);
      if (dx * dx + dy * dy <= square) return true;
    }
  }
  return false;
}

type Box = readonly [west: number, north: number, east: number, south: number];
