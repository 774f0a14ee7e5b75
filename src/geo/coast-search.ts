/** Finds the nearest shore among tiles, reading no more than it needs. */
import type { CoastDistance } from '../domain/coast.ts';
import type { Bounds, LngLat } from '../domain/lng-lat.ts';
import { nearestOnLines } from './coast-distance.ts';
import { EARTH_RADIUS_METRES } from './distance.ts';
import { fromMercator, metresPerPixel, toMercator } from './web-mercator.ts';

/** Shore lines at one zoom of the archive. */
export interface CoastLevel {
  readonly zoom: number;
  /** Where this zoom has tiles; null for the whole world. */
  readonly bounds: Bounds | null;
  /** How far the source's own shore may be from the true one, in metres. */
  readonly sourceMetres: number;
  /** Squares of tiles that are read at the most, counted outwards from the one that holds the point. */
  readonly rings: number;
}

/** A tile, XYZ. */
export interface TileId {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
}

/** The shore lines in a tile; none where there is no tile. */
export type ReadShore = (tile: TileId) => Promise<readonly (readonly LngLat[])[]>;

/**
 * The nearest shore, by the first of `levels` (finest first) that can be sure of it; by the last one in any case. The uncertainty is the
 * source's and a pixel of the tiles. Null where no level has a shore. Rejects where `read` does.
 */
export async function findCoast(
  from: LngLat,
  levels: readonly CoastLevel[],
  read: ReadShore,
): Promise<CoastDistance | null> {
  let best: CoastDistance | null = null;
  for (const level of levels) {
    if (level.bounds !== null && !isWithin(from, level.bounds)) continue;
    const { found, sure } = await searchLevel(from, level, read);
    if (found !== null) best = found;
    if (sure) break;
  }
  return best;
}

async function searchLevel(
  from: LngLat,
  level: CoastLevel,
  read: ReadShore,
): Promise<{ found: CoastDistance | null; sure: boolean }> {
  const { zoom, bounds, sourceMetres, rings } = level;
  const tiles = 2 ** zoom;
  const [pointX, pointY] = toMercator(from).map((part) => Math.min(Math.floor(part * tiles), tiles - 1)) as [
    number,
    number,
  ];
  const lines: (readonly LngLat[])[] = [];
  let found: CoastDistance | null = null;
  for (let ring = 0; ring <= rings; ring++) {
    const reading = ringTiles(pointX, pointY, ring, tiles).map(([x, y]) => read({ zoom, x, y }));
    for (const shore of await Promise.all(reading)) lines.push(...shore);
    const nearest = nearestOnLines(from, lines);
    // A pixel where the shore is: in a coarse tile far away it is longer or shorter than at the point.
    if (nearest !== null) {
      found = { ...nearest, uncertaintyMetres: sourceMetres + metresPerPixel(nearest.at[1], zoom) };
    }
    const known = knownRadiusMetres(from, pointX, pointY, ring, tiles, bounds);
    if (found !== null && found.metres <= known) return { found, sure: true };
  }
  return { found, sure: false };
}

/** The tiles of a square's border, round the world where it goes over the antimeridian, and none past a pole. */
function ringTiles(x: number, y: number, ring: number, tiles: number): [number, number][] {
  const seen = new Map<string, [number, number]>();
  for (let dy = -ring; dy <= ring; dy++) {
    if (y + dy < 0 || y + dy >= tiles) continue;
    for (let dx = -ring; dx <= ring; dx++) {
      if (Math.max(Math.abs(dx), Math.abs(dy)) !== ring) continue;
      const wrapped = (((x + dx) % tiles) + tiles) % tiles;
      seen.set(`${wrapped} ${y + dy}`, [wrapped, y + dy]);
    }
  }
  return [...seen.values()];
}

/** Within this far of the point every shore has been read. */
function knownRadiusMetres(
  from: LngLat,
  x: number,
  y: number,
  ring: number,
  tiles: number,
  bounds: Bounds | null,
): number {
  const radians = Math.PI / 180;
  const [, north] = fromMercator([0, (y - ring) / tiles]);
  const [, south] = fromMercator([0, (y + ring + 1) / tiles]);
  const west = ((x - ring) / tiles) * 360 - 180;
  const east = ((x + ring + 1) / tiles) * 360 - 180;
  const edges = {
    north: bounds ? Math.min(north, bounds[3]) : north,
    south: bounds ? Math.max(south, bounds[1]) : south,
    west: bounds ? Math.max(west, bounds[0]) : west,
    east: bounds ? Math.min(east, bounds[2]) : east,
  };
  const toParallel = (latitude: number): number => Math.abs(latitude - from[1]) * radians * EARTH_RADIUS_METRES;
  // The way to a meridian is shorter than along the parallel: it leaves at a right angle.
  const toMeridian = (longitude: number): number => {
    const angle = Math.min(Math.abs(longitude - from[0]), 90) * radians;
    return Math.asin(Math.sin(angle) * Math.cos(from[1] * radians)) * EARTH_RADIUS_METRES;
  };
  const wholeWorldAcross = 2 * ring + 1 >= tiles;
  const sides = [
    toParallel(edges.north),
    toParallel(edges.south),
    ...(wholeWorldAcross ? [] : [toMeridian(edges.west), toMeridian(edges.east)]),
  ];
  // The sphere is off by half a percent at the most.
  return Math.min(...sides) * 0.99;
}

function isWithin([longitude, latitude]: LngLat, [west, south, east, north]: Bounds): boolean {
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}
