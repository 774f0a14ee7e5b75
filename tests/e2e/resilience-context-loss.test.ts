/** A map whose drawing context is taken away: what was there is there again, whatever a person does meanwhile, and in every view. */
import { createHash } from 'node:crypto';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openApp } from '../support/app.ts';
import { loseContexts } from '../support/context-loss.ts';
import {
  boxOf,
  dialog,
  eventually,
  mapReady,
  mapsAtRest,
  openWithMap,
  pictureAround,
  placeInList,
  told,
} from '../support/explorer.ts';
import { noteDrawing } from '../support/page-conditions.ts';
import { openWall, stepOf, titleOf } from '../support/presentation.ts';

const LOST = 'The browser stopped drawing the map.';

/** The picture of the map's middle, in which nothing of the page lies. */
async function middle(page: Page, region = 'Map'): Promise<string> {
  const { x, y, width, height } = await boxOf(page.getByRole('region', { name: region, exact: true }));
  const picture = await pictureAround(page, { x: x + width / 2, y: y + height / 2 }, 90);
  return createHash('sha256').update(picture).digest('hex').slice(0, 16);
}

/** The same once it does not change any more. */
const settledMiddle = (page: Page, region?: string): Promise<string> => settled(() => middle(page, region));

/** What `look` sees when it sees the same twice: the last words and tiles may come after a map says that it is at rest. */
async function settled(look: () => Promise<string>): Promise<string> {
  let last = '';
  await eventually(async () => {
    const now = await look();
    const isSame = now === last;
    last = now;
    return isSame;
  }).toBe(true);
  return last;
}

/** Loses every context of the page, waits until that is said, does `meanwhile`, and gives them back. */
async function lose(page: Page, meanwhile: () => Promise<unknown> = async () => undefined): Promise<void> {
  const restore = await loseContexts(page);
  await told(page, 'status', LOST).waitFor();
  await meanwhile();
  await restore();
  await told(page, 'status', LOST).waitFor({ state: 'detached' });
  await bothReady(page);
}

/** Resolves when every map of the page draws. */
async function bothReady(page: Page): Promise<void> {
  await page.locator('.map-pane:not([data-status="ready"])').waitFor({ state: 'detached' });
}

test('Explore: what is opened, hidden and darkened while the context is away is there when it is back', async () => {
  const acts = async (page: Page): Promise<void> => {
    await page.getByRole('button', { name: 'Close' }).first().click();
    await page.getByRole('checkbox', { name: 'Capitals' }).uncheck();
    await placeInList(page, 'Khmeimim').click();
    await dialog(page, 'Khmeimim').waitFor();
    await page.getByRole('radio', { name: 'Dark' }).check({ force: true });
  };
  const path = '?place=tartous#map=7/35/36';
  const { page } = await openWithMap({ path });
  await dialog(page, 'Tartous').waitFor();
  await lose(page, () => acts(page));
  await dialog(page, 'Khmeimim').waitFor();
  const lost = await settledMiddle(page);

  // To the pixel the picture that the same acts make where nothing was lost.
  const other = await openWithMap({ path });
  await acts(other.page);
  await eventually(() => middle(other.page)).toBe(lost);
});

test('Measure: points and line stay, one added meanwhile is drawn, and the hand works on', async () => {
  const path = '?view=measure&line=34.915/35.874,33.5138/36.2765#map=6/34.5/36';
  const { page } = await openWithMap({ path });
  const total = page
    .getByRole('row', { name: /^(Total|Perimeter)/ })
    .getByRole('cell')
    .first();
  await eventually(() => total.innerText()).toBe('160 km');
  await lose(page, () => page.getByRole('button', { name: 'Add map centre' }).click());
  await eventually(() => new URL(page.url()).search.split(',').length).toBe(3);
  const after = await settledMiddle(page);
  await page.mouse.click(...(await corner(page)));
  await eventually(() => new URL(page.url()).search.split(',').length).toBe(4);
  await page.keyboard.press('Control+z');
  await eventually(() => middle(page)).toBe(after);

  // A view may be left and entered while there is no context.
  await lose(page, async () => {
    await page.getByRole('link', { name: 'Quiz' }).click();
    await page.getByRole('heading', { name: 'Quiz' }).waitFor();
    await page.getByRole('link', { name: 'Measure' }).click();
    await page.getByRole('link', { name: 'Explore' }).click();
    await page.getByRole('link', { name: 'Measure' }).click();
    await total.waitFor();
  });
  await eventually(() => middle(page)).toBe(after);
});

test('Compare: both maps come back with the outline that lies over the second', async () => {
  const { page } = await openApp({
    path: '?view=compare&sites=tartous,khmeimim&over=35.41/35.95/40',
    beforeOpening: (opening) => opening.addInitScript(noteDrawing),
  });
  await page.locator('.map-pane[data-status="ready"]').nth(1).waitFor({ timeout: 60_000 });
  // Together: while one settles the other may be drawn anew, for they are linked.
  const both = async (): Promise<string> => `${await middle(page)} ${await middle(page, 'Second map')}`;
  await mapsAtRest(page);
  const before = await settled(both);
  await lose(page);
  await eventually(both).toBe(before);
});

test('Present: the step goes on without a context, and the pen’s ink is there again', async () => {
  const { page } = await openWall({ path: '?view=present&step=3' });
  const { x, y, width, height } = await boxOf(page.getByRole('region', { name: 'Map', exact: true }));
  const [left, top] = [x + width / 2 - 60, y + height / 2];
  const draw = async (): Promise<void> => {
    await page.mouse.move(left, top);
    await page.mouse.down();
    await page.mouse.move(left + 120, top + 30, { steps: 8 });
    await page.mouse.up();
  };
  const plain = await settledMiddle(page);
  await page.keyboard.press('p');
  await draw();
  await eventually(() => middle(page)).not.toBe(plain);
  await page.keyboard.press('p');
  const inked = await settledMiddle(page);
  await lose(page);
  await eventually(() => middle(page)).toBe(inked);

  await lose(page, async () => {
    await page.keyboard.press('ArrowRight');
    await eventually(() => stepOf(page)).toBe(4);
    await titleOf(page).waitFor();
  });
});

test('a context that does not come back is said, words work, and a press makes the map anew where it was', async () => {
  const { page } = await openWithMap({ path: '?place=moscow#map=5/54/38' });
  await dialog(page, 'Moscow').waitFor();
  await loseContexts(page);
  const notice = page.getByRole('status').filter({ hasText: LOST });
  await notice.waitFor();
  await dialog(page, 'Moscow').getByText('2,475 km').waitFor();

  await notice.getByRole('button', { name: 'Try again' }).click();
  await mapReady(page);
  await dialog(page, 'Moscow').waitFor();
  await notice.waitFor({ state: 'detached' });
  expect(await page.locator('canvas.maplibregl-canvas').count()).toBe(1);
  expect(new URL(page.url()).hash).toMatch(/^#map=5\//);
});

async function corner(page: Page): Promise<[number, number]> {
  const { x, y, width, height } = await boxOf(page.getByRole('region', { name: 'Map', exact: true }));
  return [x + width * 0.3, y + height * 0.25];
}
