import type { Route } from 'playwright-core';
import { expect, test } from 'vitest';
import { openApp } from '../support/app.ts';
import { loseContexts } from '../support/context-loss.ts';
import { boxOf, dialog, eventually, mapReady, mentions, openWithMap, placeInList, told } from '../support/explorer.ts';
import { programCalled } from '../support/programs.ts';

const REFUSED = [/net::ERR_FAILED/];
const refuse = (route: Route) => route.abort();

test('an archive that does not load leaves places and words on a plain ground, with a notice and a retry', async () => {
  const { page } = await openWithMap({
    expectedProblems: REFUSED,
    beforeOpening: (newPage) => newPage.route('**/*.pmtiles', refuse),
  });
  const failure = told(page, 'alert', 'The map’s background did not load. Places and words work without it.');
  await failure.waitFor();
  const map = page.getByRole('region', { name: 'Map', exact: true });
  const plain = (await map.screenshot()).length;

  await placeInList(page, 'Moscow').click();
  await dialog(page, 'Moscow').getByText('2,475 km').waitFor();
  await page.keyboard.press('Escape');
  await dialog(page, 'Moscow').waitFor({ state: 'detached' });
  expect(await page.locator('.place-button').count()).toBe(4);

  await page.unroute('**/*.pmtiles');
  await page.getByRole('button', { name: 'Try again' }).first().click();
  await failure.waitFor({ state: 'detached' });
  // Coasts and names make a picture that is far larger than a plain ground's.
  await eventually(async () => (await map.screenshot()).length).toBeGreaterThan(plain * 1.5);
  await page.getByText('did not load').waitFor({ state: 'detached' });
});

test('a retry that fails again says so again', async () => {
  const { page } = await openWithMap({
    expectedProblems: REFUSED,
    beforeOpening: (newPage) => newPage.route('**/*.pmtiles', refuse),
  });
  const words = 'The map’s background did not load.';
  await told(page, 'alert', words).waitFor();

  const asked = page.waitForEvent('requestfailed');
  await page.getByRole('alert').getByRole('button', { name: 'Try again' }).click();
  await asked;
  await told(page, 'alert', words).waitFor();
});

test('an engine that does not load is said in a sentence, and words and locator map work', async () => {
  const { page } = await openApp({
    expectedProblems: [/net::ERR_FAILED/, /dynamically imported module/],
    beforeOpening: (newPage) => newPage.route(programCalled('create-map'), refuse),
  });
  await told(page, 'alert', 'The map did not load.').waitFor();
  await page.getByRole('img', { name: 'Locator map: where the places lie' }).waitFor();

  await mentions(page, 'Khmeimim').click();
  await dialog(page, 'Khmeimim').waitFor();
});

test('a lesson’s file that does not load is said, its words stay, and a retry brings the page to life', async () => {
  const { page } = await openApp({
    expectedProblems: REFUSED,
    beforeOpening: (newPage) => newPage.route('**/*.geojson', refuse),
  });
  await told(page, 'alert', 'The lesson’s file did not load').waitFor();
  await page.getByRole('heading', { level: 1, name: /^Syria wants Russia/ }).waitFor();
  expect(await page.getByRole('list', { name: 'Passages' }).getByRole('blockquote').count()).toBe(9);

  await page.unroute('**/*.geojson');
  await page.getByRole('button', { name: 'Try again' }).click();
  await mapReady(page);
  expect(await page.getByText('The lesson’s file did not load').count()).toBe(0);
});

test('a lost drawing context is said, and comes back by itself with the open place', async () => {
  const { page } = await openWithMap({ path: '?place=moscow' });
  await dialog(page, 'Moscow').waitFor();
  const map = page.getByRole('region', { name: 'Map', exact: true });
  const before = (await map.screenshot()).length;

  const restore = await loseContexts(page);
  await told(page, 'status', 'The browser took the map’s drawing context away. It comes back by itself.').waitFor();
  await dialog(page, 'Moscow').waitFor();
  await page.getByRole('img', { name: 'Locator map: where the places lie' }).waitFor();

  await restore();
  await mapReady(page);
  await dialog(page, 'Moscow').waitFor();
  await told(page, 'status', 'drawing context').waitFor({ state: 'detached' });
  await eventually(async () => (await map.screenshot()).length).toBeGreaterThan(before * 0.9);
  expect((await boxOf(dialog(page, 'Moscow'))).height).toBeGreaterThan(100);
});
