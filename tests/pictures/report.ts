/** Writes a page that shows kept, new and difference side by side. */
import { existsSync } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { cacheFolder } from '../../.scripts/project.mjs';

/** Where the pictures of the last run that differed are, and the page. */
export const resultsFolder = path.join(cacheFolder, 'pictures');

const PARTS = ['kept', 'new', 'difference'] as const;

/** Vitest calls this before the first picture, and what it returns after the last. */
export default async function reportPictures(): Promise<() => Promise<void>> {
  await rm(resultsFolder, { recursive: true, force: true });
  return async () => {
    if (!existsSync(resultsFolder)) return;
    const files = (await readdir(resultsFolder)).sort();
    const results = files.filter((file) => file.endsWith('.json'));
    const entries = await Promise.all(results.map((file) => readFile(path.join(resultsFolder, file), 'utf8')));
    const page = pageOf(entries.map((entry) => entryOf(JSON.parse(entry), files)).join(''));
    await writeFile(path.join(resultsFolder, 'index.html'), page);
  };
}

function entryOf({ name, words }: { name: string; words: string }, files: readonly string[]): string {
  const figures = PARTS.filter((part) => files.includes(`${name}.${part}.png`)).map((part) => {
    const file = `${name}.${part}.png`;
    return `<figure><figcaption>${part}</figcaption><a href="${file}"><img src="${file}" alt="${name}, ${part}"></a></figure>`;
  });
  return `<section><h2 id="${name}">${name}</h2><p>${words}</p><div>${figures.join('')}</div></section>`;
}

function pageOf(entries: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Pictures that differ</title>
<style>
body { margin: 2rem; font: 16px/1.5 system-ui, sans-serif; }
div { display: grid; grid-template-columns: repeat(3, 1fr); gap: 1rem; }
figure { margin: 0; }
img { max-width: 100%; border: 1px solid #888; }
</style>
<h1>Pictures that differ</h1><p>Kept ones are in <code>tests/pictures/kept</code>. To keep the new ones: <code>npm run pictures -- --keep</code>.</p>
${entries}</html>
`;
}
