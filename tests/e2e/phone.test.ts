import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { SCREENS } from '../support/app.ts';
import {
  boxOf,
  dialog,
  encloses,
  eventually,
  holds,
  markOf,
  openWithMap,
  type Position,
  placeInList,
} from '../support/explorer.ts';

const { width, height } = SCREENS.phone;

/** The grip of the sheet; its name says how high the sheet is. */
function handle(page: Page, rest: string) {
  return page.getByRole('button', { name: `Text panel: ${rest}` });
}

/** The part of the map that nothing covers: below the bar, above the sheet. */
async function freeMap(page: Page) {
  const map = await boxOf(page.getByRole('region', { name: 'Map', exact: true }));
  const sheet = await boxOf(page.getByRole('button', { name: /^Text panel/ }));
  return { x: map.x, y: map.y, width: map.width, height: sheet.y - map.y };
}

/** The kind of element that a finger would meet. */
function topmostAt(page: Page, { x, y }: Position): Promise<string | undefined> {
  return page.evaluate(([left, top]) => document.elementFromPoint(left, top)?.localName, [x, y] as const);
}

test('a tap on a mark opens the place as a sheet; the map keeps its part, with the place in it', async () => {
  const { page } = await openWithMap({ viewport: 'phone', touch: true });
  for (const id of ['tartous', 'khmeimim', 'moscow', 'damascus']) {
    const mark = await markOf(page, id);
    expect(holds(await freeMap(page), mark), `${id} is in the free part of the map`).toBe(true);
    expect(await topmostAt(page, mark), `nothing lies over ${id}`).toBe('canvas');
  }

  const { x, y } = await markOf(page, 'moscow');
  await page.touchscreen.tap(x, y);
  const open = dialog(page, 'Moscow');
  await open.waitFor();
  await handle(page, 'half height').waitFor();

  const free = await freeMap(page);
  expect(free.height / height).toBeGreaterThanOrEqual(0.45);
  expect(holds(free, await markOf(page, 'moscow'))).toBe(true);
  const sheet = await boxOf(open);
  expect(sheet.y).toBeGreaterThanOrEqual(free.y + free.height - 1);
  expect([sheet.x, sheet.width]).toEqual([0, width]);

  await open.getByText('GeoNames (CC BY 4.0)').scrollIntoViewIfNeeded();
  await open.getByRole('button', { name: 'Close' }).tap();
  await open.waitFor({ state: 'detached' });
  await placeInList(page, 'Moscow').waitFor();
});

test('a place behind the sheet is brought into the free part of the map when it is opened', async () => {
  const { page } = await openWithMap({ viewport: 'phone', touch: true, path: '#map=6/35.8/36.3' });
  expect(holds(await freeMap(page), await markOf(page, 'damascus')), 'it is behind the sheet').toBe(false);

  await placeInList(page, 'Damascus').tap();
  await dialog(page, 'Damascus').waitFor();
  await eventually(async () => holds(await freeMap(page), await markOf(page, 'damascus'))).toBe(true);
});

test('the sheet snaps low, half and full, by keys', async () => {
  const { page } = await openWithMap({ viewport: 'phone', touch: true });
  await handle(page, 'half height').focus();

  await page.keyboard.press('ArrowUp');
  await handle(page, 'full height').waitFor();
  await eventually(async () => (await freeMap(page)).height / height).toBeLessThan(0.1);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await handle(page, 'low').waitFor();
  await eventually(async () => (await freeMap(page)).height / height).toBeGreaterThan(0.7);
  const dateline = page.getByText('as reported on 31 July 2025').filter({ visible: true });
  expect(encloses({ x: 0, y: 0, width, height }, await boxOf(dateline.first()))).toBe(true);
  await page.keyboard.press('Enter');
  await handle(page, 'half height').waitFor();
});

test('the sheet follows a drag of its handle, and snaps to the nearest height', async () => {
  const { page } = await openWithMap({ viewport: 'phone', touch: true });
  const from = await boxOf(handle(page, 'half height'));
  const x = width / 2;
  const drag = async (start: number, end: number) => {
    await page.mouse.move(x, start);
    await page.mouse.down();
    await page.mouse.move(x, (start + end) / 2, { steps: 4 });
    await page.mouse.move(x, end, { steps: 4 });
    await page.mouse.up();
  };

  await drag(from.y + 10, height - 60);
  await handle(page, 'low').waitFor();
  const low = await boxOf(handle(page, 'low'));
  await drag(low.y + 10, 90);
  await handle(page, 'full height').waitFor();

  await placeInList(page, 'Tartous').tap();
  await handle(page, 'half height').waitFor();
  await dialog(page, 'Tartous').waitFor();
});
