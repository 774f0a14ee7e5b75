/** Tests Measure: points by pointer, keys and words; undo; files; links. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { axeViolations } from '../support/accessibility.ts';
import { boxOf, centreOf, eventually, markOf, openWithMap, openWords, type Position } from '../support/explorer.ts';

const query = (page: Page): string => new URL(page.url()).search;
const positions = (page: Page): string[] => /line=([^&]*)/.exec(query(page))?.[1]?.split(',') ?? [];
const total = (page: Page) =>
  page
    .getByRole('row', { name: /^(Total|Perimeter)/ })
    .getByRole('cell')
    .first();

async function drag(page: Page, from: Position, to: Position): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 12 });
  await page.mouse.up();
}

test('by pointer: a click adds, on a place the place itself; a drag moves; undo and redo; a right click deletes', async () => {
  const { page } = await openWithMap({ path: '?view=measure#map=6/34.5/36' });
  await page.getByText('Click the map or choose a place below').waitFor();
  const tartous = await markOf(page, 'tartous');
  const damascus = await markOf(page, 'damascus');
  await page.mouse.click(tartous.x + 3, tartous.y);
  await eventually(() => positions(page)).toEqual(['34.915/35.874']);
  await page.mouse.click(damascus.x, damascus.y + 2);
  await eventually(() => positions(page)).toHaveLength(2);
  await eventually(() => total(page).innerText()).toBe('160 km');

  const target = { x: damascus.x + 150, y: damascus.y + 60 };
  await drag(page, damascus, target);
  await eventually(() => total(page).innerText()).not.toBe('160 km');
  await page.keyboard.press('Control+z');
  await eventually(() => total(page).innerText()).toBe('160 km');
  await page.getByRole('button', { name: 'Redo' }).click();
  await eventually(() => total(page).innerText()).not.toBe('160 km');

  await page.mouse.click(target.x, target.y, { button: 'right' });
  await eventually(() => positions(page)).toEqual(['34.915/35.874']);
});

test('a point is added on one side of the antimeridian and dragged to the other', async () => {
  const { page } = await openWithMap({ path: '?view=measure&line=-19/-179.5#map=6/-19/-179' });
  await page.getByRole('heading', { name: 'Points' }).waitFor();
  const { x, y } = centreOf(await boxOf(page.locator('.map-host canvas')));
  // A degree is 91 pixels at zoom 6: 180° is as many to the left of the middle.
  await page.mouse.click(x - 182, y);
  await eventually(() => positions(page)[1]).toMatch(/^-19\/17[89]\./);
  await drag(page, { x: x - 45, y }, { x: x - 130, y: y + 40 });
  await eventually(() => positions(page)[0]).toMatch(/^-19\.\d+\/179\./);
});

test.each([
  ['en', { add: 'Add place', middle: 'Add map centre', move: /^Move Point 2/, remove: 'Delete Point 2' }],
  ['ar', { add: 'إضافة المكان', middle: 'إضافة وسط الخريطة', move: /^تحريك النقطة 2/, remove: 'حذف النقطة 2' }],
  ['ru', { add: 'Добавить место', middle: 'Добавить центр карты', move: /^Точка 2/, remove: 'Удалить: Точка 2' }],
])('%s: by keys alone: add, move with the arrows, undo, delete', async (language, words) => {
  const { page } = await openWithMap({ path: `?view=measure&lang=${language}`, keyboardOnly: true });
  const press = async (name: string | RegExp, key: string): Promise<void> => {
    await page.getByRole('button', { name }).focus();
    await page.keyboard.press(key);
  };
  await press(words.add, 'Enter');
  await eventually(() => positions(page)).toEqual(['34.915/35.874']);
  await press(words.middle, 'Enter');
  await eventually(() => positions(page)).toHaveLength(2);
  const [, before] = positions(page);
  await press(words.move, 'Shift+ArrowRight');
  await eventually(() => positions(page)[1]).not.toBe(before);
  await page.keyboard.press('Control+z');
  await eventually(() => positions(page)[1]).toBe(before);
  await press(words.remove, 'Enter');
  await eventually(() => positions(page)).toEqual(['34.915/35.874']);
});

test('a link restores line, rings and unit; the figures are right across the antimeridian', async () => {
  const { page } = await openWords({ path: '?view=measure&line=60/170,55/-150&rings=34.915/35.874/500' });
  await eventually(() => total(page).innerText()).toBe('2,414 km');
  await page.getByRole('row', { name: 'Point 1 Point 2' }).getByText('85° · E').waitFor();
  await page.getByText('500 km around Tartous').waitFor();
  await page.getByRole('button', { name: 'Delete ring 500 km around Tartous' }).click();
  expect(query(page)).toBe('?view=measure&line=60/170,55/-150');
});

test('an area by its corners, on the ellipsoid and on the sphere', async () => {
  const { page } = await openWords({ path: '?view=measure&area=34.915/35.874,35.41167/35.945' });
  await page.getByText('An area needs at least three points.').waitFor();
  await page.getByRole('textbox', { name: 'Town or coordinates' }).fill('33.5138, 36.2765');
  await page.keyboard.press('Enter');
  await page.getByText(/^Area [\d,]+ km² on WGS84, [\d,]+ km² on the sphere$/).waitFor();
  await page.getByRole('radio', { name: 'Path' }).check();
  await eventually(() => query(page)).toContain('?view=measure&line=');
});

test('a coordinate that does not parse is explained, and the point stays', async () => {
  const { page } = await openWords({ path: '?view=measure&line=10/20,11/21' });
  const field = page.getByRole('textbox', { name: 'Coordinates of Point 1' });
  await field.fill('95, 200');
  await field.press('Enter');
  await page.getByRole('alert').getByText('The latitude 95 is past the pole').waitFor();
  expect(query(page)).toBe('?view=measure&line=10/20,11/21');
  await field.fill('12°30′N 20°E');
  await field.press('Enter');
  await eventually(() => query(page)).toBe('?view=measure&line=12.5/20,11/21');
});

test.each(['0', '-5', 'far', '30000'])('a radius of “%s” is explained', async (radius) => {
  const { page } = await openWords({ path: '?view=measure' });
  await page.getByRole('textbox', { name: 'Radius in kilometres' }).fill(radius);
  await page.getByRole('button', { name: 'Add ring' }).click();
  await page.getByRole('alert').getByText('Enter a radius above 0 and up to 20,004 km').waitFor();
  expect(query(page)).toBe('?view=measure');
});

test('a measurement is downloaded as GeoJSON, and is the same when opened again', async () => {
  const { page } = await openWords({ path: '?view=measure&line=34.915/35.874,55.7558/37.6173,10/-170' });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    // By key: where no map draws, the notice of it lies over the foot of the column.
    page.getByRole('button', { name: 'Download GeoJSON' }).press('Enter'),
  ]);
  const file = await download.path();
  const { features } = JSON.parse(await readFile(file, 'utf8'));
  expect(features[0].properties.measure).toBe('path');
  const before = query(page);
  await page.getByRole('button', { name: 'Clear all' }).click();
  expect(query(page)).toBe('?view=measure');
  await page.locator('input[type=file]').setInputFiles({
    name: 'back.geojson',
    mimeType: 'application/geo+json',
    buffer: await readFile(file),
  });
  await eventually(() => query(page)).toBe(before);
});

test.each([
  ['no JSON', 'not json', 'The file is not JSON: line 1, column'],
  ['no GeoJSON', '{"type":"Banana"}', 'The file is not GeoJSON: "Banana" at “/type”'],
  [
    'metres for degrees',
    '{"type":"Point","coordinates":[3900000,4100000]}',
    'Is the file in metres instead of degrees?',
  ],
  ['nothing in it', '{"type":"FeatureCollection","features":[]}', 'The file has no line, polygon or point.'],
  [
    'too many points',
    JSON.stringify({ type: 'LineString', coordinates: Array.from({ length: 1001 }, (_, i) => [i / 100, 1]) }),
    'The line has 1,001 points; a link can have up to 1,000.',
  ],
  ['21 MB', ' '.repeat(20_000_001), 'The file is too large: 21 MB, at most 20 MB.'],
])('a file with %s gets a sentence, and what was there stays', async (_, text, sentence) => {
  const { page } = await openWords({ path: '?view=measure&line=10/20,11/21' });
  // From the disk, as a person's: what is handed over by the test would go through the page.
  const folder = await mkdtemp(path.join(tmpdir(), 'measure-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = path.join(folder, 'bad.geojson');
  await writeFile(file, text);
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('alert').getByText(sentence).waitFor();
  expect(query(page)).toBe('?view=measure&line=10/20,11/21');
});

test('a change of theme leaves the points on the map', async () => {
  const { page } = await openWithMap({ path: '?view=measure&line=34.915/35.874,33.5138/36.2765#map=6/34.5/36' });
  await page.getByRole('radio', { name: 'Dark' }).check();
  const { x, y } = await markOf(page, 'damascus');
  await drag(page, { x, y }, { x: x + 120, y: y + 40 });
  await eventually(() => positions(page)[1]).not.toBe('33.5138/36.2765');
});

test.each(['en', 'ar', 'ru'])('%s: axe finds nothing wrong, wide and on a phone', async (language) => {
  for (const viewport of ['laptop', 'phone'] as const) {
    const { page } = await openWords({
      path: `?view=measure&area=34.915/35.874,35.41167/35.945,33.5138/36.2765&rings=0/0/100&lang=${language}`,
      viewport,
    });
    expect(await axeViolations(page)).toEqual([]);
    const { width } = await boxOf(page.locator('.measure-words'));
    const wide = await page.locator('.words-scroll').evaluate((box) => box.scrollWidth);
    expect(wide).toBeLessThanOrEqual(width + 64);
  }
});
