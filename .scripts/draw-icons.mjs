/** Draws the app's icon as the pictures that operating systems ask for. Run it by `npm run icons` when `src/icon.svg` has changed. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { browserArguments } from './browser-arguments.mjs';
import { projectRoot } from './project.mjs';

/**
 * Names and sizes. A maskable icon is cut to a circle or a drop by the system, and has its drawing within the inner 80 %; Apple's has
 * no transparent corners.
 */
const PICTURES = [
  { name: 'icon-192.png', size: 192, inset: 0, ground: 'transparent' },
  { name: 'icon-512.png', size: 512, inset: 0, ground: 'transparent' },
  { name: 'icon-maskable-512.png', size: 512, inset: 0.12, ground: '#1d1b17' },
  { name: 'apple-touch-icon.png', size: 180, inset: 0.05, ground: '#1d1b17' },
];

const svg = await readFile(path.join(projectRoot, 'src', 'icon.svg'), 'utf8');
const browser = await chromium.launch({
  args: browserArguments(),
  ...(process.env.CHROME_PATH && { executablePath: process.env.CHROME_PATH }),
});
const page = await browser.newPage();
for (const { name, size, inset, ground } of PICTURES) {
  await page.setViewportSize({ width: size, height: size });
  const edge = Math.round(size * (1 - 2 * inset));
  await page.setContent(
    `<style>body{margin:0;width:${size}px;height:${size}px;display:grid;place-items:center;background:${ground}}svg{width:${edge}px;height:${edge}px}</style>${svg}`,
  );
  await page.screenshot({ path: path.join(projectRoot, 'src', 'install', name), omitBackground: true });
}
await browser.close();
