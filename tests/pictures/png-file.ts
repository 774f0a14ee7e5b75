/** Reads PNG files as RGBA, and writes them small, with a palette. */
import { convertIndexedToRgb, decode, encode } from 'fast-png';
import { quantize } from 'gifenc';

/** Pixels in rows from the top, four bytes each: red, green, blue and alpha, which is always 255. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** Colours of a kept file. A page has some 4,000, most of them at the edges of letters. */
const KEPT_COLOURS = 256;

/** How many of them are kept exactly. */
const EXACT_COLOURS = 160;

/** Reads an opaque PNG with 8 bits a channel. */
export function readPng(bytes: Uint8Array): Picture {
  const decoded = decode(bytes);
  const { width, height } = decoded;
  const pixels = decoded.palette ? convertIndexedToRgb(decoded) : decoded.data;
  const channels = pixels.length / (width * height);
  if (channels < 3 || decoded.depth > 8) throw new Error('Only PNG files with 8 bits of red, green and blue are read.');
  const data = new Uint8Array(width * height * 4).fill(255);
  for (let from = 0, to = 0; to < data.length; from += channels, to += 4) {
    data[to] = pixels[from] ?? 0;
    data[to + 1] = pixels[from + 1] ?? 0;
    data[to + 2] = pixels[from + 2] ?? 0;
  }
  return { width, height, data };
}

/** Writes a PNG of 256 colours: a third of the size. The commonest stay as they are, and flat areas with them. */
export function writeSmallPng({ width, height, data }: Picture): Uint8Array {
  const counts = countColours(data);
  const common = [...counts].sort((a, b) => b[1] - a[1]).slice(0, EXACT_COLOURS);
  const exact = new Set(common.map(([colour]) => colour));
  const rest = new Uint8Array(
    [...counts.keys()].filter((colour) => !exact.has(colour)).flatMap((colour) => [...channelsOf(colour), 255]),
  );
  const palette: number[][] = [...exact].map(channelsOf);
  if (rest.length > 0) palette.push(...quantize(rest, KEPT_COLOURS - EXACT_COLOURS));
  const indexOf = new Map([...counts.keys()].map((colour) => [colour, nearestIn(palette, channelsOf(colour))]));
  const indices = new Uint8Array(width * height);
  for (let at = 0; at < indices.length; at += 1) indices[at] = indexOf.get(colourAt(data, at * 4)) ?? 0;
  return encode({ width, height, data: indices, depth: 8, channels: 1, palette }, { zlib: { level: 9 } });
}

/** How often each colour occurs, by its 24 bits. */
function countColours(data: Uint8Array): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (let at = 0; at < data.length; at += 4) {
    const colour = colourAt(data, at);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return counts;
}

function colourAt(data: Uint8Array, at: number): number {
  return ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0);
}

function channelsOf(colour: number): [number, number, number] {
  return [colour >> 16, (colour >> 8) & 255, colour & 255];
}

function nearestIn(palette: readonly number[][], channels: readonly number[]): number {
  let [nearest, least] = [0, Number.POSITIVE_INFINITY];
  for (const [index, colour] of palette.entries()) {
    const distance = channels.reduce((sum, level, channel) => sum + (level - (colour[channel] ?? 0)) ** 2, 0);
    if (distance < least) [nearest, least] = [index, distance];
  }
  return nearest;
}
