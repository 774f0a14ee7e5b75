/** Defines a test that compares what is drawn with a kept picture. */
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from 'vitest';
import { type Area, comparePictures } from './compare-pictures.ts';
import { type Picture, readPng, writeSmallPng } from './png-file.ts';
import { resultsFolder } from './report.ts';

const keptFolder = fileURLToPath(new URL('./kept/', import.meta.url));

/** A shot of one page is taken again until two in a row are the same, at most so often. */
const MAX_SHOTS = 5;

/**
 * Tests one picture against `kept/NAME.png`.
 *
 * @param draw takes the picture; it is called again where the picture differs, in case the page was still drawing
 */
export function picture(name: string, draw: () => Promise<Picture>): void {
  test(name, async () => {
    const file = path.join(keptFolder, `${name}.png`);
    const fresh = await draw();
    if (!existsSync(file)) {
      if (process.env['PICTURES'] !== 'keep') {
        await writeResult(name, { fresh, words: 'There is no kept picture.' });
        throw new Error(`There is no kept picture of ${name}. Keep it: npm run pictures -- --keep`);
      }
      await keep(file, fresh);
      return;
    }
    const kept = readPng(await readFile(file));
    const words = await judge(name, kept, fresh, draw);
    if (!words) return;
    if (process.env['PICTURES'] === 'keep') await keep(file, await draw());
    else throw new Error(`${words} See ${path.join(resultsFolder, 'index.html')}`);
  });
}

/** What is wrong with a fresh picture, in words; null where nothing is. */
async function judge(
  name: string,
  kept: Picture,
  first: Picture,
  draw: () => Promise<Picture>,
): Promise<string | null> {
  if (kept.width !== first.width || kept.height !== first.height) {
    const words = `${name} is ${first.width} × ${first.height} pixels, the kept picture ${kept.width} × ${kept.height}.`;
    await writeResult(name, { kept, fresh: first, words });
    return words;
  }
  let fresh = first;
  let difference = comparePictures(kept, fresh);
  for (let shots = 1; difference.areas.length > 0 && shots < MAX_SHOTS; shots += 1) {
    const again = await draw();
    const isSame = Buffer.compare(again.data, fresh.data) === 0;
    if (isSame) break;
    fresh = again;
    difference = comparePictures(kept, fresh);
  }
  const shown = process.env['PICTURES'] === 'show';
  if (difference.areas.length === 0 && !shown) return null;
  const words = wordsFor(name, difference.areas);
  await writeResult(name, { kept, fresh, difference: difference.picture, words: words ?? 'Nothing differs.' });
  return words;
}

function wordsFor(name: string, areas: readonly Area[]): string | null {
  const [largest] = [...areas].sort((a, b) => b.width * b.height - a.width * a.height);
  if (!largest) return null;
  const { left, top, width, height } = largest;
  const places = areas.length === 1 ? 'one place' : `${areas.length} places`;
  return `${name} differs from the kept picture in ${places}; the largest is ${width} × ${height} pixels at ${left}, ${top}.`;
}

async function keep(file: string, fresh: Picture): Promise<void> {
  await mkdir(keptFolder, { recursive: true });
  await writeFile(file, writeSmallPng(fresh));
}

interface Result {
  readonly kept?: Picture;
  readonly fresh: Picture;
  readonly difference?: Picture;
  readonly words: string;
}

async function writeResult(name: string, { kept, fresh, difference, words }: Result): Promise<void> {
  await mkdir(resultsFolder, { recursive: true });
  const write = (part: string, image: Picture | undefined): Promise<void> | undefined =>
    image && writeFile(path.join(resultsFolder, `${name}.${part}.png`), writeSmallPng(image));
  await Promise.all([write('kept', kept), write('new', fresh), write('difference', difference)]);
  await writeFile(path.join(resultsFolder, `${name}.json`), JSON.stringify({ name, words }));
}
