/** Checks clicks on the clusters of a lesson of many places. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { LngLat } from '../../src/domain/lng-lat.ts';
import { addressOf, dialog, eventually, openWithMap } from '../support/explorer.ts';
import { makeLessonAt } from '../support/large-lesson.ts';
import { serveLesson } from '../support/made-lesson.ts';
import { spotOf } from '../support/quiz-player.ts';

/** Each of these spots has a hundred places and more. The first two are one cluster until the map is closer. */
const [WEST, EAST, FAR]: readonly [LngLat, LngLat, LngLat] = [
  [20, 30],
  [20.5, 30],
  [26, 30],
];

/** Opens a map that shows them all, as two clusters. */
async function openClusters() {
  const lesson = makeLessonAt([WEST, EAST, FAR].flatMap((spot) => Array.from({ length: 140 }, () => spot)));
  return openWithMap({ path: '#map=4/30/24', beforeOpening: (page) => serveLesson(page, lesson) });
}

async function press(page: Page, at: LngLat): Promise<void> {
  const { x, y } = await spotOf(page, at);
  await page.mouse.click(x, y);
}

const zoomOf = (page: Page): number => Number(/#map=([\d.]+)/.exec(addressOf(page))?.[1]);

test('a click on a cluster goes to where it parts, and each part can be pressed', async () => {
  const { page } = await openClusters();
  await press(page, [20.25, 30]);
  await eventually(() => zoomOf(page)).toBeGreaterThan(5);
  expect(addressOf(page)).toMatch(/\/30(\.\d+)?\/20\.25\d*$/);
  expect(await page.getByRole('dialog').count()).toBe(0);
  await eventually(async () => {
    await press(page, WEST);
    return dialog(page, 'Which place?').isVisible();
  }).toBe(true);
});

test('a click on the cluster of places at one spot offers them, and the map stays', async () => {
  const { page } = await openClusters();
  const before = addressOf(page);
  await press(page, FAR);
  const choice = dialog(page, 'Which place?');
  await choice.waitFor();
  expect(await choice.getByRole('listitem').count()).toBe(50);
  expect(addressOf(page)).toBe(before);
  await choice
    .getByRole('button', { name: /^Place / })
    .first()
    .click();
  await page.getByRole('dialog', { name: /^Place / }).waitFor();
});
