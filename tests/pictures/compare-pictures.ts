/** Tells a changed picture from one that another machine drew a little differently. */
import pixelmatch from 'pixelmatch';
import type { Picture } from './png-file.ts';

/** pixelmatch's threshold, 0…1: some 5 of 255 levels of grey. Less than anyone sees, more than 256 colours need. */
const THRESHOLD = 0.02;

/** How much darker or lighter than its neighbours a pixel may be, as a share of the contrast between them. */
const CONTRAST_SLACK = 0.5;

/** Side of the squares in which differing pixels are counted, CSS pixels. They overlap by half. */
const BLOCK = 16;

/** Differing pixels that make a square differ: 5 % of it. */
const MIN_IN_BLOCK = 12;

/** A rectangle of the picture, in pixels from its top left. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What differs between two pictures. */
export interface Difference {
  /** Where; empty where the pictures are the same to a person. */
  readonly areas: readonly Area[];
  /** Differing pixels, also those too scattered to count. */
  readonly pixels: number;
  /** The fresh picture, pale, with differing pixels in red. */
  readonly picture: Picture;
}

/**
 * Compares two pictures of one size. A pixel is the same where its colour lies within the colours of the nine pixels
 * around its position in the other picture, both ways. So edges may move by a pixel and be drawn softer or harder, but
 * flat colours may not change, and nothing may come, go or move further.
 *
 * @throws where the sizes differ
 */
export function comparePictures(kept: Picture, fresh: Picture): Difference {
  const { width, height } = kept;
  if (width !== fresh.width || height !== fresh.height)
    throw new Error(`The kept picture has ${width} × ${height} pixels, the new one ${fresh.width} × ${fresh.height}.`);
  const isDifferent = new Uint8Array(width * height);
  if (!Buffer.from(kept.data.buffer, kept.data.byteOffset, kept.data.length).equals(fresh.data)) {
    markDifferences(kept, fresh, isDifferent);
    markDifferences(fresh, kept, isDifferent);
  }
  return {
    areas: differingAreas(isDifferent, width, height),
    pixels: isDifferent.reduce((sum, each) => sum + each, 0),
    picture: drawDifference(fresh, isDifferent),
  };
}

/** Marks the pixels of `picture` whose colour is not around their position in `other`. */
function markDifferences(picture: Picture, other: Picture, isDifferent: Uint8Array): void {
  const { width, height, data } = picture;
  const nearest = nearestAround(picture, other);
  const mask = new Uint8Array(data.length);
  pixelmatch(data, nearest, mask, width, height, { threshold: THRESHOLD, diffMask: true, includeAA: true });
  for (let at = 0; at < isDifferent.length; at += 1) {
    if (mask[at * 4 + 3] !== 0) isDifferent[at] = 1;
  }
}

/** For each pixel of `picture` the colour nearest to its own among those around its position in `other`. */
function nearestAround({ width, height, data }: Picture, other: Picture): Uint8Array {
  const nearest = data.slice();
  for (let at = 0; at < data.length; at += 1) {
    const own = data[at] ?? 0;
    if (own === other.data[at]) continue;
    const [x, y] = [(at >> 2) % width, Math.floor((at >> 2) / width)];
    let [least, most] = [255, 0];
    for (let row = Math.max(0, y - 1); row <= Math.min(height - 1, y + 1); row += 1) {
      for (let column = Math.max(0, x - 1); column <= Math.min(width - 1, x + 1); column += 1) {
        const level = other.data[(row * width + column) * 4 + (at % 4)] ?? 0;
        if (level < least) least = level;
        if (level > most) most = level;
      }
    }
    const slack = (most - least) * CONTRAST_SLACK;
    nearest[at] = Math.max(0, least - slack, Math.min(255, most + slack, own));
  }
  return nearest;
}

/** The blocks in which many pixels differ, neighbours joined, as boxes. */
function differingAreas(isDifferent: Uint8Array, width: number, height: number): Area[] {
  const step = BLOCK / 2;
  const blocks: Area[] = [];
  for (let top = 0; top < height; top += step) {
    for (let left = 0; left < width; left += step) {
      let count = 0;
      for (let y = top; y < Math.min(top + BLOCK, height); y += 1) {
        for (let x = left; x < Math.min(left + BLOCK, width); x += 1) count += isDifferent[y * width + x] ?? 0;
      }
      if (count >= MIN_IN_BLOCK)
        blocks.push({ left, top, width: Math.min(BLOCK, width - left), height: Math.min(BLOCK, height - top) });
    }
  }
  return blocks.reduce<Area[]>(addBlock, []);
}

function addBlock(areas: readonly Area[], block: Area): Area[] {
  const touching = areas.filter((area) => touches(area, block));
  return [...areas.filter((area) => !touching.includes(area)), touching.reduce(boxAround, block)];
}

function touches(a: Area, b: Area): boolean {
  return (
    a.left <= b.left + b.width && b.left <= a.left + a.width && a.top <= b.top + b.height && b.top <= a.top + a.height
  );
}

function boxAround(a: Area, b: Area): Area {
  const [left, top] = [Math.min(a.left, b.left), Math.min(a.top, b.top)];
  return {
    left,
    top,
    width: Math.max(a.left + a.width, b.left + b.width) - left,
    height: Math.max(a.top + a.height, b.top + b.height) - top,
  };
}

function drawDifference({ width, height, data }: Picture, isDifferent: Uint8Array): Picture {
  const drawn = new Uint8Array(data.length).fill(255);
  for (let at = 0; at < isDifferent.length; at += 1) {
    const from = at * 4;
    const grey = 200 + ((data[from] ?? 0) + (data[from + 1] ?? 0) + (data[from + 2] ?? 0)) / 15;
    drawn.set(isDifferent[at] ? [220, 0, 40] : [grey, grey, grey], from);
  }
  return { width, height, data: drawn };
}
