/** More detail: online grounds only after a plain sentence, a file of one's own, and the bundled map back where they fail. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axeViolations } from '../support/accessibility.ts';
import { eventually, openWithMap } from '../support/explorer.ts';
import { makeArchive } from '../support/made-archives.ts';

const HOSTS = { streets: 'tiles.openfreemap.org', imagery: 'tiles.maps.eox.at' } as const;
const PROTOMAPS = ['earth', 'water', 'roads', 'places'];
/** One grey pixel. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
);

/** Stands in for both hosts, and counts what is asked of them. */
async function standIn(page: Page): Promise<string[]> {
  const asked: string[] = [];
  const headers = { 'access-control-allow-origin': '*' };
  await page.route(`https://${HOSTS.imagery}/**`, (route) => {
    asked.push(route.request().url());
    return route.fulfill({ contentType: 'image/png', body: PNG, headers });
  });
  await page.route(`https://${HOSTS.streets}/**`, (route) => {
    const url = route.request().url();
    asked.push(url);
    if (!url.endsWith('/planet')) return route.fulfill({ status: 200, body: Buffer.alloc(0), headers });
    const tiles = [`https://${HOSTS.streets}/planet/made/{z}/{x}/{y}.pbf`];
    return route.fulfill({ json: { tilejson: '3.0.0', tiles, minzoom: 0, maxzoom: 14 }, headers });
  });
  return asked;
}

const open = (page: Page) => page.getByRole('button', { name: 'Map detail' }).click();
const attribution = (page: Page) => page.locator('.attribution').innerText();

test.each([
  ['Satellite image of 2016 (online)', HOSTS.imagery, /Sentinel-2 cloudless/],
  ['Streets (online)', HOSTS.streets, /OpenStreetMap/],
])('%s: nothing is asked before the press that follows the sentence', async (name, host, credit) => {
  let asked: string[] = [];
  const { page } = await openWithMap({
    beforeOpening: async (opening) => {
      asked = await standIn(opening);
    },
    expectedProblems: [new RegExp(`request to another origin: https://${host}`)],
  });
  await open(page);
  await page.getByRole('radio', { name }).check();
  await page.getByRole('alert').getByText(`this browser asks ${host} for map tiles`).waitFor();
  expect(asked).toEqual([]);
  expect(await attribution(page)).toContain('Natural Earth');

  await page.getByRole('button', { name: 'Show it' }).click();
  await eventually(() => asked.length).toBeGreaterThan(0);
  expect(await attribution(page)).toMatch(credit);
  expect(page.url()).not.toContain('imagery');
  // Places open as before.
  await page.getByRole('button', { name: 'Map detail' }).click();
  await page.getByRole('list', { name: 'Places' }).getByRole('button', { name: 'Damascus' }).click();
  await page.getByRole('dialog', { name: 'Damascus' }).waitFor();
});

test('a ground that is blocked: a notice, and the bundled map is back', async () => {
  const { page } = await openWithMap({
    beforeOpening: (opening) => opening.route(`https://${HOSTS.imagery}/**`, (route) => route.abort()),
    expectedProblems: [/request to another origin/, /ERR_FAILED/],
  });
  await open(page);
  await page.getByRole('radio', { name: 'Satellite' }).check();
  await page.getByRole('button', { name: 'Show it' }).click();
  await page.getByRole('alert').getByText('The bundled map is back').waitFor();
  expect(await attribution(page)).toContain('Natural Earth');
  await eventually(() => page.getByRole('radio', { name: 'Bundled map' }).isChecked()).toBe(true);
});

test('staying with the bundled map asks nobody anything, by keys alone; Esc gives the focus back', async () => {
  const { page } = await openWithMap({ keyboardOnly: true });
  const button = page.getByRole('button', { name: 'Map detail' });
  await button.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('radio', { name: 'Bundled map' }).focus();
  await page.keyboard.press('ArrowDown');
  await page.getByRole('button', { name: 'Stay with the bundled map' }).focus();
  await page.keyboard.press('Enter');
  await eventually(() => page.getByRole('radio', { name: 'Bundled map' }).isChecked()).toBe(true);
  await page.keyboard.press('Escape');
  expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
});

test('a Protomaps file of one’s own is drawn, and nothing leaves the machine', async () => {
  const { page } = await openWithMap();
  await open(page);
  await page.locator('input[type=file]').setInputFiles({
    name: 'my town.pmtiles',
    mimeType: 'application/octet-stream',
    buffer: makeArchive({ layers: PROTOMAPS }),
  });
  await page.getByRole('radio', { name: 'Opened file (my town.pmtiles)' }).waitFor();
  expect(await attribution(page)).toContain('Protomaps');
  await page.getByRole('radio', { name: 'Bundled map' }).check();
  await eventually(() => attribution(page)).toContain('Natural Earth');
});

test.each([
  ['no archive', Buffer.from('<html>not a map</html>'.repeat(20)), 'This is not a PMTiles archive of version 3.'],
  ['an empty file', Buffer.alloc(0), 'The file is empty.'],
  ['pictures', makeArchive({ tileType: 2 }), 'The archive holds pictures (PNG)'],
  ['another schema', makeArchive({ layers: ['water', 'transportation'] }), 'other layers (water, transportation)'],
  ['a cut archive', makeArchive({ layers: PROTOMAPS, missing: 5000 }), 'The archive is cut off'],
])('%s gets a sentence, and what was there stays', async (_, buffer, sentence) => {
  const { page } = await openWithMap();
  await open(page);
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'bad.pmtiles', mimeType: 'application/octet-stream', buffer });
  await page.getByRole('alert').getByText(sentence).waitFor();
  expect(await page.getByRole('radio', { name: 'Bundled map' }).isChecked()).toBe(true);
  expect(await attribution(page)).toContain('Natural Earth');
});

test.each([
  ['en', 'Map detail'],
  ['ar', 'تفاصيل الخريطة'],
  ['ru', 'Подробность карты'],
])('%s: axe finds nothing wrong with the panel open, on a phone too', async (language, name) => {
  const { page } = await openWithMap({ path: `?lang=${language}`, viewport: 'phone', touch: true });
  await page.getByRole('button', { name }).click();
  await page.getByRole('radio').first().waitFor();
  expect(await axeViolations(page)).toEqual([]);
});
