import type { Locator, Route } from 'playwright-core';
import { expect, test } from 'vitest';
import { PALETTES } from '../../src/cartography/palette.ts';
import { openApp } from '../support/app.ts';
import { coloursOf, shareOf } from '../support/colours.ts';
import { loseContexts } from '../support/context-loss.ts';
import { boxOf, dialog, eventually, mapReady, mentions, openWithMap, placeInList, told } from '../support/explorer.ts';
import { programCalled } from '../support/programs.ts';

/** What of the bundled map is to be seen, by the colours of its palette. A plain ground is land all over. */
async function drawnOf(map: Locator): Promise<{ land: boolean; sea: boolean; shore: boolean }> {
  const colours = await coloursOf(map);
  const { land, sea, shore } = PALETTES.light;
  // The rim of the sea is soft: few of its pixels have its colour, and many nearly.
  return {
    land: shareOf(colours, land) > 0.2,
    sea: shareOf(colours, sea) > 0.05,
    shore: shareOf(colours, shore, 12) > 0.001,
  };
}

const REFUSED = [/net::ERR_FAILED/];
const refuse = (route: Route) => route.abort();

test('an archive that does not load leaves places and words on a plain ground, with a notice and a retry', async () => {
  const { page } = await openWithMap({
    expectedProblems: REFUSED,
    beforeOpening: (newPage) => newPage.route('**/*.pmtiles', refuse),
  });
  const failure = told(page, 'alert', 'The map background did not load. Places and text still work.');
  await failure.waitFor();
  const map = page.getByRole('region', { name: 'Map', exact: true });
  expect(await drawnOf(map)).toEqual({ land: true, sea: false, shore: false });

  await placeInList(page, 'Moscow').click();
  await dialog(page, 'Moscow').getByText('2,475 km').waitFor();
  await page.keyboard.press('Escape');
  await dialog(page, 'Moscow').waitFor({ state: 'detached' });
  expect(await page.locator('.place-button').count()).toBe(4);

  await page.unroute('**/*.pmtiles');
  await page.getByRole('button', { name: 'Try again' }).first().click();
  await failure.waitFor({ state: 'detached' });
  await eventually(() => drawnOf(map)).toEqual({ land: true, sea: true, shore: true });
  await page.getByText('did not load').waitFor({ state: 'detached' });
});

test('a retry that fails again says so again', async () => {
  const { page } = await openWithMap({
    expectedProblems: REFUSED,
    beforeOpening: (newPage) => newPage.route('**/*.pmtiles', refuse),
  });
  const words = 'The map background did not load.';
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
  await page.getByRole('img', { name: 'Locator map of the places' }).waitFor();

  await mentions(page, 'Khmeimim').click();
  await dialog(page, 'Khmeimim').waitFor();
});

test('a lesson’s file that does not load is said, its words stay, and a retry brings the page to life', async () => {
  const { page } = await openApp({
    expectedProblems: REFUSED,
    beforeOpening: (newPage) => newPage.route('**/*.geojson', refuse),
  });
  await told(page, 'alert', 'The lesson did not load').waitFor();
  await page.getByRole('heading', { level: 1, name: /^Syria wants Russia/ }).waitFor();
  expect(await page.getByRole('list', { name: 'Passages' }).getByRole('blockquote').count()).toBe(9);

  await page.unroute('**/*.geojson');
  await page.getByRole('button', { name: 'Try again' }).click();
  await mapReady(page);
  expect(await page.getByText('The lesson did not load').count()).toBe(0);
});

test('a lost drawing context is said, and comes back by itself with the open place', async () => {
  const { page } = await openWithMap({ path: '?place=moscow' });
  await dialog(page, 'Moscow').waitFor();
  const map = page.getByRole('region', { name: 'Map', exact: true });
  const before = await coloursOf(map);
  expect(await drawnOf(map)).toEqual({ land: true, sea: true, shore: true });

  const restore = await loseContexts(page);
  await told(page, 'status', 'The browser stopped drawing the map. The map will come back by itself.').waitFor();
  await dialog(page, 'Moscow').waitFor();
  await page.getByRole('img', { name: 'Locator map of the places' }).waitFor();

  await restore();
  await mapReady(page);
  await dialog(page, 'Moscow').waitFor();
  await told(page, 'status', 'stopped drawing the map').waitFor({ state: 'detached' });
  // As it was, to the pixel.
  await eventually(() => coloursOf(map)).toEqual(before);
  expect((await boxOf(dialog(page, 'Moscow'))).height).toBeGreaterThan(100);
});
