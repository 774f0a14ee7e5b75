/** Counts the colours that a person sees in a part of the page. */
import type { Locator, Page } from 'playwright-core';

/** How many pixels a picture has of each colour, `#rrggbb`. */
export type Colours = ReadonlyMap<string, number>;

/** The colours of what `locator` finds. */
export async function coloursOf(locator: Locator): Promise<Colours> {
  return countColours(locator.page(), await locator.screenshot());
}

/** The colours of a picture, PNG. It is read by the page's browser, whose policy must allow `data:` images. */
export async function countColours(page: Page, png: Buffer): Promise<Colours> {
  const counts = await page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    if (!context) throw new Error('no 2d context');
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    const found = new Map<number, number>();
    for (let at = 0; at < data.length; at += 4) {
      const colour = ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0);
      found.set(colour, (found.get(colour) ?? 0) + 1);
    }
    return [...found];
  }, png.toString('base64'));
  return new Map(counts.map(([colour, count]) => [`#${colour.toString(16).padStart(6, '0')}`, count]));
}

/** Share of a picture, 0…1, whose red, green and blue are each within `slack` of those of `wanted`. */
export function shareOf(colours: Colours, wanted: string, slack = 0): number {
  let [all, found] = [0, 0];
  for (const [colour, count] of colours) {
    all += count;
    if (channelsOf(colour).every((value, at) => Math.abs(value - (channelsOf(wanted)[at] ?? 0)) <= slack))
      found += count;
  }
  return found / all;
}

/** Red, green and blue of `#rrggbb`, each 0…255. */
export function channelsOf(colour: string): readonly [red: number, green: number, blue: number] {
  const at = (start: number): number => Number.parseInt(colour.slice(start, start + 2), 16);
  return [at(1), at(3), at(5)];
}
