/** Finds the nearest shore among tiles, reading no more than it needs. */

import type { CoastDistance } from '../domain/coast.ts';
import type { Bounds, LngLat } from '../domain/lng-lat.ts';
import { wrapLongitude } from './antimeridian.ts';
import { EARTH_RADIUS_METRES } from './distance.ts';
import { chordMetres, nearestShareOfChord, toEarthCentred, type Vector } from './earth-centred.ts';
import { geodesicMetres } from './geodesic.ts';
import { fromMercator, metresPerPixel, toMercator } from './web-mercator.ts';

/** The position of a set of lines that is nearest to a point. */
interface Nearest {
  /** Along the WGS84 geodesic. How well the lines themselves are known is not in it. */
  readonly metres: number;
  /** Longitude −180…180. */
  readonly at: LngLat;
}

/** Longest piece of a segment that is searched at once, in degrees of longitude or latitude: 11 km. */
const PIECE_DEGREES = 0.1;

/** Straight through the Earth such a piece is at most 2.4 m from itself on the ground, sideways as well as down. */
const SLACK_METRES = 6;

/** Least and greatest radius of curvature of WGS84, b²/a and a²/b: between them lies the way on the ground over any chord. */
const MIN_RADIUS_METRES = 6_335_439;
const GREATEST_RADIUS_METRES = 6_399_594;

/** A degree of latitude is nowhere shorter. */
const MIN_METRES_PER_DEGREE = 110_573;

/** Golden section: each step leaves 0.618 of a piece, 40 of them 0.05 mm of 11 km. */
const GOLDEN = (Math.sqrt(5) - 1) / 2;
const SEARCH_STEPS = 40;

interface Piece {
  readonly from: LngLat;
  readonly to: LngLat;
  /** Not further than it can be from the point, in metres. */
  readonly atLeast: number;
}

/**
 * The position on `lines` nearest to `point`, at any distance, across the antimeridian and at the poles as elsewhere. As in GeoJSON a
 * segment is straight in longitude and latitude (the shorter way round); a line of one position is that position. Null where
 * there is no position. Brute force: distances straight through the Earth bound those on the ground, and only the pieces
 * that may win are measured by geodesics. 100,000 segments take about a tenth of a second.
 */
export function nearestOnLines(point: LngLat, lines: readonly (readonly LngLat[])[]): Nearest | null {
  const pieces = nearPieces(point, lines).sort((one, other) => one.atLeast - other.atLeast);
  let best: Nearest | null = null;
  for (const piece of pieces) {
    if (best !== null && piece.atLeast > best.metres) break;
    const found = nearestOnPiece(point, piece);
    if (best === null || found.metres < best.metres) best = found;
  }
  return best;
}

/** The pieces that can be as near as the nearest. */
function nearPieces(point: LngLat, lines: readonly (readonly LngLat[])[]): Piece[] {
  const origin = toEarthCentred(point);
  const pieces: Piece[] = [];
  let atMost = Number.POSITIVE_INFINITY;
  const consider = (from: LngLat, to: LngLat): void => {
    const north = Math.max(from[1], to[1]);
    const south = Math.min(from[1], to[1]);
    const gapDegrees = Math.max(south - point[1], point[1] - north, 0);
    if (gapDegrees * MIN_METRES_PER_DEGREE > atMost) return;
    const chord = chordToPiece(origin, from, to);
    const atLeast = onGround(chord - SLACK_METRES, GREATEST_RADIUS_METRES);
    if (atLeast > atMost) return;
    pieces.push({ from, to, atLeast });
    atMost = Math.min(atMost, onGround(chord + SLACK_METRES, MIN_RADIUS_METRES));
  };
  for (const line of lines) {
    for (let index = Math.min(1, line.length - 1); index < line.length; index++) {
      const to = line[index];
      if (to !== undefined) eachPiece(line[index - 1] ?? to, to, consider);
    }
  }
  return pieces.filter((piece) => piece.atLeast <= atMost);
}

/** Cuts a segment into pieces short enough to be straight on the ground. */
function eachPiece(from: LngLat, to: LngLat, visit: (from: LngLat, to: LngLat) => void): void {
  const across = wrapLongitude(to[0] - from[0]);
  const up = to[1] - from[1];
  const count = Math.max(Math.ceil(Math.max(Math.abs(across), Math.abs(up)) / PIECE_DEGREES), 1);
  let start = from;
  for (let index = 1; index <= count; index++) {
    const end: LngLat = [from[0] + (across * index) / count, from[1] + (up * index) / count];
    visit(start, end);
    start = end;
  }
}

function chordToPiece(origin: Vector, from: LngLat, to: LngLat): number {
  const start = toEarthCentred(from);
  const end = toEarthCentred(to);
  const share = nearestShareOfChord(origin, start, end);
  const at = start.map((value, axis) => value + share * ((end[axis] as number) - value)) as unknown as Vector;
  return chordMetres(origin, at);
}

/** The arc over a chord, on a circle of `radius`. */
function onGround(chord: number, radius: number): number {
  return 2 * radius * Math.asin(Math.min(Math.max(chord, 0) / (2 * radius), 1));
}

function nearestOnPiece(point: LngLat, { from, to }: Piece): Nearest {
  const at = (share: number): LngLat => [
    wrapLongitude(from[0] + share * (to[0] - from[0])),
    from[1] + share * (to[1] - from[1]),
  ];
  const metresAt = (share: number): number => geodesicMetres(point, at(share));
  let low = 0;
  let high = 1;
  let [left, right] = [1 - GOLDEN, GOLDEN];
  let [atLeft, atRight] = [metresAt(left), metresAt(right)];
  for (let step = 0; step < SEARCH_STEPS; step++) {
    if (atLeft < atRight) {
      [high, right, atRight] = [right, left, atLeft];
      left = high - GOLDEN * (high - low);
      atLeft = metresAt(left);
    } else {
      [low, left, atLeft] = [left, right, atRight];
      right = low + GOLDEN * (high - low);
      atRight = metresAt(right);
    }
  }
  const ends = [0, (low + high) / 2, 1].map((share): Nearest => ({ metres: metresAt(share), at: at(share) }));
  return ends.reduce((best, end) => (end.metres < best.metres ? end : best));
}

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
