/** Tests basemaps: online ones after a question, files, and the bundled map where they fail. */
import { rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page, Route } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { BASEMAP_HOSTS as HOSTS } from '../../src/domain/basemap.ts';
import { LANGUAGES } from '../../src/domain/languages.ts';
import { axeViolations } from '../support/accessibility.ts';
import { openApp } from '../support/app.ts';
import { eventually, hasFocus, openWithMap } from '../support/explorer.ts';
import { makeArchive } from '../support/made-archives.ts';
import { makeTile, OPENMAPTILES_TILE } from '../support/made-tiles.ts';

/** One grey pixel. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
);
const HEADERS = { 'access-control-allow-origin': '*' };
const TILE_JSON = {
  tilejson: '3.0.0',
  tiles: [`https://${HOSTS.streets}/planet/made/{z}/{x}/{y}.pbf`],
  minzoom: 0,
  maxzoom: 14,
};
const ANOTHER_ORIGIN = /request to another origin: https:\/\/tiles\./;

/** What a stand-in answers instead of what it has. */
interface Answers {
  readonly tile?: (route: Route) => Promise<void>;
  readonly tileJson?: (route: Route) => Promise<void>;
}
const missing = (route: Route): Promise<void> => route.fulfill({ status: 404, headers: HEADERS });
const blocked = (route: Route): Promise<void> => route.abort();

/** Stands in for both hosts; the result fills with what is asked of them. */
async function standIn(page: Page, answers: Answers = {}): Promise<string[]> {
  const asked: string[] = [];
  const serve = async (host: string, answer: (route: Route) => Promise<void>): Promise<void> => {
    await page.route(`https://${host}/**`, (route) => {
      asked.push(route.request().url());
      return answer(route);
    });
  };
  await serve(HOSTS.imagery, answers.tile ?? ((route) => route.fulfill({ body: PNG, headers: HEADERS })));
  const tile = makeTile(OPENMAPTILES_TILE);
  await serve(HOSTS.streets, (route) => {
    if (!route.request().url().endsWith('/planet'))
      return (answers.tile ?? ((each) => each.fulfill({ body: tile, headers: HEADERS })))(route);
    return (answers.tileJson ?? ((each) => each.fulfill({ json: TILE_JSON, headers: HEADERS })))(route);
  });
  return asked;
}

const chooser = (page: Page) => page.locator('.basemap-button');
const panel = (page: Page) => page.getByRole('dialog', { name: 'Map detail' });
const open = (page: Page) => page.getByRole('button', { name: 'Map detail: bundled map' }).click();
const attribution = (page: Page) => page.locator('.attribution').first().innerText();
const choose = async (page: Page, name: string): Promise<void> => {
  await open(page);
  await panel(page).getByRole('radio', { name }).check();
  await panel(page).getByRole('button', { name: 'Load' }).click();
};
const openFile = (page: Page, file: string | { name: string; buffer: Buffer }) =>
  panel(page)
    .locator('input[type=file]')
    .setInputFiles(typeof file === 'string' ? file : { ...file, mimeType: 'application/octet-stream' });

test.each([
  ['Satellite image of 2016 (online)', HOSTS.imagery, /Sentinel-2 cloudless/, 'https://s2maps.eu'],
  ['Streets (online)', HOSTS.streets, /OpenStreetMap contributors/, 'https://www.openstreetmap.org/copyright'],
])('%s: nothing is requested before a person agrees', async (name, host, credit, credited) => {
  let asked: string[] = [];
  const { page } = await openWithMap({
    beforeOpening: async (opening) => {
      asked = await standIn(opening);
    },
    expectedProblems: [new RegExp(`request to another origin: https://${host}`)],
  });
  const policy = await page.locator('meta[http-equiv=Content-Security-Policy]').getAttribute('content');
  expect(policy?.match(/https?:[^ ;]+/g)).toEqual(Object.values(HOSTS).map((each) => `https://${each}`));

  await open(page);
  await panel(page).getByRole('radio', { name }).check();
  await page.getByRole('alert').getByText(`This loads map tiles from ${host}`).waitFor();
  expect(asked).toEqual([]);
  expect(await attribution(page)).toContain('Natural Earth');

  const address = page.url();
  await panel(page).getByRole('button', { name: 'Load' }).click();
  await eventually(() => asked.length).toBeGreaterThan(0);
  expect(await hasFocus(panel(page).getByRole('radio', { name }))).toBe(true);
  expect(await attribution(page)).toMatch(credit);
  expect(await page.locator(`.attribution a[href="${credited}"]`).count()).toBe(1);
  expect(page.url()).toBe(address);

  // The look changes in the language and the theme, and places open as before.
  await page.getByRole('radio', { name: 'Dark' }).check();
  await page.getByRole('link', { name: 'العربية' }).click();
  await eventually(() => page.locator('html').getAttribute('lang')).toBe('ar');
  expect(await attribution(page)).toMatch(credit);
  await page.keyboard.press('Escape');
  await page.getByRole('list', { name: 'الأماكن' }).getByRole('button', { name: 'دمشق' }).click();
  await page.getByRole('dialog', { name: 'دمشق' }).waitFor();
});

test('both maps of Compare show it', async () => {
  let asked: string[] = [];
  const { page } = await openApp({
    path: '?view=compare&sites=moscow,damascus',
    beforeOpening: async (opening) => {
      asked = await standIn(opening);
    },
    expectedProblems: [ANOTHER_ORIGIN],
  });
  await eventually(() => page.locator('.map-pane[data-status="ready"]').count()).toBe(2);
  await choose(page, 'Satellite');
  const latitudes = () => asked.map(latitudeOfTile);
  await eventually(() => latitudes().some((latitude) => Math.abs(latitude - 55.7) < 2)).toBe(true);
  await eventually(() => latitudes().some((latitude) => Math.abs(latitude - 33.5) < 2)).toBe(true);
});

test.each<[string, string, Answers, RegExp]>([
  ['is blocked', 'Satellite', { tile: blocked }, /ERR_FAILED/],
  ['answers with 404', 'Satellite', { tile: missing }, /404/],
  ['has no index', 'Streets', { tileJson: missing }, /404/],
  ['has an index and no tiles', 'Streets', { tile: missing }, /404/],
])('a basemap that %s: a notice, and the bundled map is back', async (_, name, answers, logged) => {
  const { page } = await openWithMap({
    beforeOpening: (opening) => standIn(opening, answers),
    expectedProblems: [ANOTHER_ORIGIN, logged],
  });
  await choose(page, name);
  await page.getByRole('alert').getByText('The bundled map is shown instead').waitFor();
  expect(await attribution(page)).toContain('Natural Earth');
  await eventually(() => panel(page).getByRole('radio', { name: 'Bundled map' }).isChecked()).toBe(true);
});

test.each(LANGUAGES)('%s, by keyboard: cancelled, loaded, and Esc returns the focus', async (lang) => {
  let asked: string[] = [];
  const { page } = await openWithMap({
    path: `?lang=${lang}`,
    keyboardOnly: true,
    beforeOpening: async (opening) => {
      asked = await standIn(opening);
    },
    expectedProblems: [ANOTHER_ORIGIN],
  });
  const radio = (index: number) => page.locator('.basemap-panel').getByRole('radio').nth(index);
  const ask = page.locator('.basemap-panel').getByRole('alert');
  await chooser(page).focus();
  await page.keyboard.press('Enter');
  await radio(0).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect(await hasFocus(radio(0))).toBe(true);
  await page.keyboard.press('ArrowDown');
  await ask.getByText(HOSTS.streets).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await eventually(() => radio(0).isChecked()).toBe(true);
  expect(await hasFocus(radio(0))).toBe(true);
  expect(asked).toEqual([]);

  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await ask.getByText(HOSTS.imagery).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await eventually(() => asked.length).toBeGreaterThan(0);
  await page.keyboard.press('Escape');
  expect(await page.locator('.basemap-panel').count()).toBe(0);
  expect(await hasFocus(chooser(page))).toBe(true);
});

test('a Protomaps file, even of 200 MB, is read by ranges and drawn; nothing leaves the machine', async () => {
  const file = path.join(tmpdir(), `my town ${process.pid}.pmtiles`);
  await writeFile(file, makeArchive());
  await truncate(file, 200_000_000);
  onTestFinished(() => rm(file));
  const { page } = await openWithMap({ beforeOpening: (opening) => opening.addInitScript(countBytes) });
  await open(page);
  await openFile(page, file);
  await panel(page).getByRole('radio', { name: 'Opened file (my town' }).waitFor();
  expect(await attribution(page)).toContain('Protomaps');
  const before = page.url();
  await panel(page).getByRole('button', { name: 'Go to the file’s area' }).click();
  await eventually(() => page.url()).not.toBe(before);
  expect(page.url()).toMatch(/#map=\d+\.?\d*\/35\.\d+\/36(\.0\d*)?$/);
  // A tile was read: beside header, index and metadata, and far from the whole.
  await eventually(() => page.evaluate(() => Reflect.get(window, 'ranges'))).toBeGreaterThan(3);
  expect(await page.evaluate(() => Reflect.get(window, 'bytes'))).toBeLessThan(1_000_000);
  await panel(page).getByRole('radio', { name: 'Bundled map' }).check();
  await eventually(() => attribution(page)).toContain('Natural Earth');
  expect(await panel(page).getByRole('radio', { name: 'Opened file' }).count()).toBe(0);
});

test('what is wrong with a bad file is explained, and nothing changes', async () => {
  const { page } = await openWithMap();
  await open(page);
  await openFile(page, { name: 'good.pmtiles', buffer: makeArchive() });
  const shown = panel(page).getByRole('radio', { name: 'Opened file (good.pmtiles)' });
  await shown.waitFor();
  const bad: [Buffer, string][] = [
    [Buffer.from('<html>not a map</html>'.repeat(20)), 'This is not a PMTiles archive of version 3.'],
    [Buffer.alloc(0), 'The file is empty.'],
    [makeArchive({ tileType: 2 }), 'The archive contains pictures (PNG)'],
    [makeArchive({ tileType: 6 }), 'The archive contains tiles of another format (MLT)'],
    [makeArchive({ layers: ['water', 'transportation'] }), 'other layers (water, transportation)'],
    [makeArchive({ missing: 5_000_000 }), 'The archive is cut off'],
    [makeArchive().subarray(0, 60), 'The archive is cut off: it has 60 of 127 bytes.'],
    [makeArchive({ damaged: true }), 'The archive is damaged'],
  ];
  for (const [buffer, sentence] of bad) {
    await openFile(page, { name: 'bad.pmtiles', buffer });
    await panel(page).getByRole('alert').getByText(sentence).waitFor();
    expect(await shown.isChecked()).toBe(true);
  }
  expect(await attribution(page)).toContain('Protomaps');
});

test.each([
  ['en', 'Map detail'],
  ['ar', 'تفاصيل الخريطة'],
  ['ru', 'Подробность карты'],
])('%s: axe finds nothing wrong with the panel on a phone, and all of it is on screen', async (language, name) => {
  const { page } = await openWithMap({ path: `?lang=${language}`, viewport: 'phone', touch: true });
  await page.getByRole('button', { name }).click();
  await page.getByRole('radio').nth(2).check();
  const box = await page.getByRole('dialog', { name }).boundingBox();
  expect(box && box.x >= 0 && box.x + box.width <= 390 && box.y + box.height <= 844).toBe(true);
  expect(await axeViolations(page)).toEqual([]);
});

/** Latitude of the middle of the tile at `…/z/y/x.jpg`. */
function latitudeOfTile(url: string): number {
  const [, z = 0, y = 0] = (url.match(/\/(\d+)\/(\d+)\/\d+\.jpg$/) ?? []).map(Number);
  return (Math.atan(Math.sinh(Math.PI * (1 - (2 * (y + 0.5)) / 2 ** z))) * 180) / Math.PI;
}

/** In the page: counts what is read out of files. */
function countBytes(): void {
  const read = Blob.prototype.arrayBuffer;
  Object.assign(window, { bytes: 0, ranges: 0 });
  Blob.prototype.arrayBuffer = function arrayBuffer(this: Blob) {
    Reflect.set(window, 'bytes', Reflect.get(window, 'bytes') + this.size);
    Reflect.set(window, 'ranges', Reflect.get(window, 'ranges') + 1);
    return read.call(this);
  };
}
