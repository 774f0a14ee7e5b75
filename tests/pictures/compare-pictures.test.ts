/** Shows what the comparison of pictures notices on a real page, and what it forgives. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { createRandom } from '../../src/features/quiz/quiz-questions.ts';
import type { Box } from '../support/explorer.ts';
import { type Area, comparePictures, type Difference } from './compare-pictures.ts';
import { type Picture, readPng, writeSmallPng } from './png-file.ts';
import { type Scene, settled, show, takePicture } from './stage.ts';

const EXPLORE: Scene = { path: '', screen: 'laptop' };

const readKept = async (name: string): Promise<Picture> =>
  readPng(await readFile(new URL(`./kept/${name}.png`, import.meta.url)));

/** A new picture in which every pixel is what `colourAt` gives for its column, row and channel. */
function draw({ width, height }: Picture, colourAt: (x: number, y: number, channel: number) => number): Picture {
  const data = new Uint8Array(width * height * 4).fill(255);
  for (let at = 0; at < data.length; at += 1) {
    if (at % 4 < 3)
      data[at] = Math.max(0, Math.min(255, colourAt((at >> 2) % width, Math.floor((at >> 2) / width), at % 4)));
  }
  return { width, height, data };
}

/** The level of a channel, 0…255; beyond the edge that of the nearest pixel. */
function levelAt({ width, height, data }: Picture, x: number, y: number, channel: number): number {
  const [column, row] = [Math.max(0, Math.min(width - 1, x)), Math.max(0, Math.min(height - 1, y))];
  return data[(row * width + column) * 4 + channel] ?? 0;
}

/** Moves what lies in a box to the right, and fills what it leaves with the colour at the box's corner. */
function moveBox(picture: Picture, { x, y, width, height }: Box, right: number): Picture {
  const isIn = (column: number, row: number): boolean =>
    column >= x && column < x + width && row >= y && row < y + height;
  return draw(picture, (column, row, channel) => {
    if (isIn(column - right, row)) return levelAt(picture, column - right, row, channel);
    return isIn(column, row) ? levelAt(picture, x, y, channel) : levelAt(picture, column, row, channel);
  });
}

describe('a change that a person would see fails', () => {
  const shown = (): Promise<Page> => show(EXPLORE, { theme: 'light', language: 'en' });

  /** Takes the page as it is, and again with a rule of style that breaks it. */
  async function differenceBy(rule: string): Promise<Difference> {
    const page = await shown();
    const before = await takePicture(page);
    await page.evaluate((text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      document.adoptedStyleSheets.push(sheet);
    }, rule);
    await settled(page);
    const after = await takePicture(page);
    await page.evaluate(() => document.adoptedStyleSheets.pop());
    return comparePictures(before, after);
  }

  /** The name beside the mark of Moscow on the map. */
  async function boxOfLabel(page: Page): Promise<Box> {
    const mark = await page.locator('.place-button[data-place="moscow"]').boundingBox();
    if (!mark) throw new Error('Moscow is not on the map.');
    return { x: Math.round(mark.x + mark.width), y: Math.round(mark.y), width: 90, height: Math.round(mark.height) };
  }

  test.each([4, 8, 24])('a label of the map that has moved by %i px', async (right) => {
    const page = await shown();
    const before = await takePicture(page);
    const box = await boxOfLabel(page);
    const { areas } = comparePictures(before, moveBox(before, box, right));
    expect(areas).toHaveLength(1);
    expect(areas[0]?.left).toBeGreaterThan(box.x - 24);
  });

  test('a label of the map that is missing', async () => {
    const page = await shown();
    const before = await takePicture(page);
    expect(comparePictures(before, moveBox(before, await boxOfLabel(page), 2_000)).areas).toHaveLength(1);
  });

  test('an icon that is missing', async () => {
    expect((await differenceBy('.page-act:first-child svg { visibility: hidden }')).areas).toHaveLength(1);
  });

  test('a layout that has shifted by 8 px', async () => {
    const { areas } = await differenceBy('main { padding-block-start: 8px }');
    expect(areas.length).toBeGreaterThan(0);
  });

  test('words in another size', async () => {
    expect((await differenceBy('h1 { font-size: 23px !important }')).areas.length).toBeGreaterThan(0);
  });

  test.each([
    ['greener', [0, 10, -10]],
    ['darker', [-7, -7, -7]],
  ] as const)('a sea that is a little %s', async (_, shift) => {
    const before = await readKept('map-baltic');
    const sea = commonestColour(before, ([red, , blue]) => blue > red + 10);
    const isSea = (x: number, y: number): boolean =>
      sea.every((level, channel) => levelAt(before, x, y, channel) === level);
    const after = draw(
      before,
      (x, y, channel) => levelAt(before, x, y, channel) + (isSea(x, y) ? (shift[channel] ?? 0) : 0),
    );
    expect(comparePictures(before, after).pixels).toBeGreaterThan(20_000);
    expect(comparePictures(before, after).areas.length).toBeGreaterThan(0);
  });

  test('a border that is missing', async () => {
    const before = await readKept('map-crimea');
    // The dashes across the isthmus: what is there, and is not the blue of the sea, becomes land.
    const isIsthmus = (x: number, y: number): boolean => x > 215 && x < 350 && y > 115 && y < 190;
    const isSea = (x: number, y: number): boolean => levelAt(before, x, y, 2) > levelAt(before, x, y, 0) + 5;
    const after = draw(before, (x, y, channel) =>
      isIsthmus(x, y) && !isSea(x, y) ? levelAt(before, 300, 240, channel) : levelAt(before, x, y, channel),
    );
    expect(comparePictures(before, after).areas.length).toBeGreaterThan(0);
  });
});

describe('what another machine draws differently does not', () => {
  const NAMES = ['explore-place-phone-light', 'author-phone-dark', 'map-nile-delta-arabic'];

  const shift = (picture: Picture, right: number, down: number): Picture =>
    draw(picture, (x, y, channel) => levelAt(picture, x - right, y - down, channel));

  /** What is moved at the picture's edge leaves it, and is gone. */
  const isAtEdge = ({ left, top, width, height }: Area, picture: Picture): boolean =>
    left === 0 || top === 0 || left + width === picture.width || top + height === picture.height;

  const forgiven: Readonly<Record<string, (picture: Picture) => Picture>> = {
    'everything a pixel to the right and down': (picture) => shift(picture, 1, 1),
    'everything a pixel up': (picture) => shift(picture, 0, -1),
    'everything a quarter of a pixel to the right, edges softer': (picture) =>
      draw(
        picture,
        (x, y, channel) => 0.25 * levelAt(picture, x - 1, y, channel) + 0.75 * levelAt(picture, x, y, channel),
      ),
    'letters drawn a fifth bolder': (picture) =>
      draw(picture, (x, y, channel) => {
        const around = [-1, 0, 1].map((step) => levelAt(picture, x + step, y, channel));
        return 0.8 * levelAt(picture, x, y, channel) + 0.2 * Math.min(...around);
      }),
    'noise of three levels': (picture) => {
      const random = createRandom(3);
      return draw(picture, (x, y, channel) => levelAt(picture, x, y, channel) + Math.floor(random() * 7) - 3);
    },
    'the 256 colours of a kept file': (picture) => readPng(writeSmallPng(shift(picture, 0, 1))),
  };

  test.each(Object.keys(forgiven).flatMap((change) => NAMES.map((name) => [change, name] as const)))(
    '%s: %s',
    async (change, name) => {
      const before = await readKept(name);
      const after = forgiven[change]?.(before);
      if (!after) throw new Error(`There is no change “${change}”.`);
      const { areas } = comparePictures(before, after);
      expect(areas.filter((area) => !isAtEdge(area, before))).toEqual([]);
    },
  );
});

/** The commonest colour among those that are wanted. */
function commonestColour(
  { width, height, data }: Picture,
  isWanted: (colour: readonly [number, number, number]) => boolean,
): readonly [number, number, number] {
  const counts = new Map<number, number>();
  for (let at = 0; at < width * height * 4; at += 4) {
    const colour = [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0] as const;
    if (!isWanted(colour)) continue;
    const key = (colour[0] << 16) | (colour[1] << 8) | colour[2];
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const [commonest = 0] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), [0, 0]);
  return [commonest >> 16, (commonest >> 8) & 255, commonest & 255];
}
