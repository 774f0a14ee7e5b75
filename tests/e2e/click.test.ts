import { expect, test } from 'vitest';
import { SCREENS } from '../support/app.ts';
import {
  addressOf,
  boxOf,
  clickMark,
  dialog,
  encloses,
  eventually,
  hasFocus,
  holds,
  mapReady,
  mapsAtRest,
  markOf,
  openWithMap,
  openWords,
  pictureAround,
  placeInList,
} from '../support/explorer.ts';
import { noteDrawing } from '../support/page-conditions.ts';

test('a click on a place’s mark opens it: what it is, in three scripts, what the article says, how far from what', async () => {
  const { page } = await openWithMap();
  await clickMark(page, 'moscow');
  const open = dialog(page, 'Moscow');
  await open.waitFor();

  await open.getByText('موسكو').waitFor();
  await open.getByText('Москва').waitFor();
  await open.getByText('capital of Russia').waitFor();

  const quotes = open.getByRole('blockquote');
  expect(await quotes.count()).toBe(7);
  const places = await open.getByText(/aragraph \d+ of 18/).allTextContents();
  expect(places.map((text) => Number(/\d+/.exec(text)?.[0]))).toEqual([1, 4, 5, 7, 9, 16, 17]);
  for (const quote of await quotes.all()) {
    expect(await quote.getAttribute('lang')).toBe('en');
    expect(await quote.locator('mark').allTextContents()).toEqual(['Moscow']);
  }

  const government = open.getByRole('region', { name: 'Where the name means the government' });
  expect(await government.getByRole('blockquote').count()).toBe(3);
  expect(await government.getByText('its government').count()).toBe(3);
  const city = open.getByRole('region', { name: 'What the article says' });
  expect(await city.getByRole('blockquote').count()).toBe(4);
  expect(await city.getByText('the place', { exact: true }).count()).toBe(4);

  const rows = open.getByRole('table').getByRole('row');
  const facts = await rows.evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent)));
  expect(facts.slice(1)).toEqual([
    ['Khmeimim', '2,266 km', '184° · S'],
    ['Tartous', '2,321 km', '184° · S'],
    ['Damascus', '2,475 km', '183° · S'],
  ]);
  await open.getByText('GeoNames (CC BY 4.0)').waitFor();
  await open.getByText('55.7558° N, 37.6173° E').waitFor();
});

test('a click that opens a place sets nothing on the map or on the root of the page', async () => {
  const { page } = await openWithMap({
    beforeOpening: async (opened) => {
      await opened.addInitScript(noteDrawing);
      await opened.addInitScript(noteSettings);
    },
  });
  await mapsAtRest(page);
  await page.evaluate('settings.length = 0');
  await clickMark(page, 'moscow');
  await dialog(page, 'Moscow').waitFor();
  await mapsAtRest(page);
  expect(await page.evaluate('settings')).toEqual([]);
});

/** In the page: notes what is sent to the map's workers, and attributes of the root, which all styles depend on. */
function noteSettings(): void {
  const settings: string[] = [];
  Object.assign(window, { settings });
  const { postMessage } = Worker.prototype;
  Worker.prototype.postMessage = function (this: Worker, ...parameters: [unknown]) {
    settings.push(`to a worker: ${JSON.stringify(parameters[0])}`);
    return postMessage.apply(this, parameters);
  };
  addEventListener('DOMContentLoaded', () => {
    new MutationObserver((records) => {
      for (const { attributeName } of records) settings.push(`attribute ${attributeName}`);
    }).observe(document.documentElement, { attributes: true });
  });
}

test('the popup is whole, within its measures, and covers none of the other places', async () => {
  const { page } = await openWithMap();
  const map = await boxOf(page.getByRole('region', { name: 'Map', exact: true }));

  for (const [id, name] of [
    ['moscow', 'Moscow'],
    ['damascus', 'Damascus'],
    ['tartous', 'Tartous'],
    ['khmeimim', 'Khmeimim'],
  ] as const) {
    await placeInList(page, name).click();
    const open = dialog(page, name);
    await open.waitFor();
    await eventually(async () => encloses(map, await boxOf(open))).toBe(true);
    const box = await boxOf(open);
    expect(box.width).toBeLessThanOrEqual(400);
    expect(box.height).toBeLessThanOrEqual(map.height * 0.6 + 1);
    for (const other of ['moscow', 'damascus', 'tartous', 'khmeimim']) {
      expect(holds(box, await markOf(page, other)), `the popup of ${name} covers ${other}`).toBe(false);
    }
    expect(holds(map, await markOf(page, id)), `${name} is on the map`).toBe(true);
  }
});

test('Esc and Close close the open place, and the focus goes back where it came from', async () => {
  const { page } = await openWithMap();
  const button = placeInList(page, 'Damascus');

  await button.click();
  await dialog(page, 'Damascus').waitFor();
  expect(await dialog(page, 'Damascus').evaluate((open) => open.contains(document.activeElement))).toBe(true);
  await page.keyboard.press('Escape');
  await dialog(page, 'Damascus').waitFor({ state: 'detached' });
  expect(await hasFocus(button)).toBe(true);

  await clickMark(page, 'moscow');
  await dialog(page, 'Moscow').getByRole('button', { name: 'Close' }).click();
  await dialog(page, 'Moscow').waitFor({ state: 'detached' });
  expect(await hasFocus(page.getByRole('application'))).toBe(true);
  expect(addressOf(page)).not.toContain('place=');
});

test('a click on nothing closes the open place', async () => {
  const { page } = await openWithMap();
  await clickMark(page, 'moscow');
  await dialog(page, 'Moscow').waitFor();
  const map = await boxOf(page.getByRole('region', { name: 'Map', exact: true }));

  await page.mouse.click(map.x + 60, map.y + map.height / 2);
  await dialog(page, 'Moscow').waitFor({ state: 'detached' });
});

test('copy citation gives quotation, headline, publisher and date; copy link gives the page as it is', async () => {
  const { page } = await openWords({ permissions: ['clipboard-read', 'clipboard-write'], path: '?units=nmi' });
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  await placeInList(page, 'Tartous').click();
  const open = dialog(page, 'Tartous');

  const acts = open.getByRole('button', { name: 'Copy citation' });
  expect(await acts.count()).toBe(await open.getByRole('blockquote').count());
  await acts.last().click();
  await page.getByRole('status').getByText('Citation copied.').waitFor();
  expect(await clipboard()).toBe(
    '“It is unclear whether the new Syrian government will allow Moscow to keep its bases in the country.” — ' +
      '“Syria wants Russia ‘by our side’ in new government’s first Moscow visit”, Al Jazeera, 31 July 2025',
  );

  await open.getByRole('button', { name: 'Copy link' }).click();
  await page.getByRole('status').getByText('Link copied.').waitFor();
  const link = await clipboard();
  expect(link).toBe(page.url());
  expect(new URL(link).search).toBe('?place=tartous&units=nmi');
});

test('where the browser refuses to copy, the text is shown to be copied by hand', async () => {
  const { page } = await openWords({
    beforeOpening: (newPage) =>
      newPage.addInitScript(() => {
        navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
      }),
  });
  await placeInList(page, 'Tartous').click();
  await dialog(page, 'Tartous').getByRole('button', { name: 'Copy link' }).click();

  await page.getByRole('alert').getByText(page.url()).waitFor();
});

test('where two places overlap, a click offers both, and each can be chosen', async () => {
  const { page } = await openWithMap();
  const tartous = await markOf(page, 'tartous');
  const khmeimim = await markOf(page, 'khmeimim');
  const between = { x: (tartous.x + khmeimim.x) / 2, y: (tartous.y + khmeimim.y) / 2 };
  expect(Math.hypot(tartous.x - khmeimim.x, tartous.y - khmeimim.y), 'the marks overlap').toBeLessThan(28);

  for (const name of ['Khmeimim', 'Tartous']) {
    await page.mouse.click(between.x, between.y);
    const choice = dialog(page, 'Which place?');
    await choice.waitFor();
    expect(encloses({ x: 0, y: 0, ...SCREENS.laptop }, await boxOf(choice))).toBe(true);
    await choice.getByRole('button', { name, exact: true }).click();
    await dialog(page, name).waitFor();
    expect(await choice.count()).toBe(0);
    await page.keyboard.press('Escape');
    await dialog(page, name).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Show all places' }).click();
    await eventually(async () => {
      const now = await markOf(page, 'tartous');
      return Math.hypot(now.x - tartous.x, now.y - tartous.y) < 1;
    }).toBe(true);
  }
});

test('one press steps in, and parts the places that overlap', async () => {
  const { page } = await openWithMap();

  await page.getByRole('button', { name: /^Zoom to .*Tartous.*Khmeimim|^Zoom to .*Khmeimim.*Tartous/ }).click();
  await eventually(async () => {
    const [one, other] = [await markOf(page, 'tartous'), await markOf(page, 'khmeimim')];
    return Math.hypot(one.x - other.x, one.y - other.y);
  }).toBeGreaterThan(48);

  await clickMark(page, 'khmeimim');
  await dialog(page, 'Khmeimim').waitFor();
});

test('pointing at a distance draws the great circle on the map, and leaving it takes it away', async () => {
  const { page } = await openWithMap();
  const moscow = await markOf(page, 'moscow');
  const damascus = await markOf(page, 'damascus');
  const halfWay = { x: (moscow.x + damascus.x) / 2, y: (moscow.y + damascus.y) / 2 };
  const before = await pictureAround(page, halfWay, 60);

  const cell = page.getByRole('table', { name: 'Distances' }).getByRole('cell', { name: '2,475' }).first();
  await cell.hover();
  await eventually(async () => (await pictureAround(page, halfWay, 60)) === before).toBe(false);

  await page.getByRole('searchbox').hover();
  await eventually(async () => (await pictureAround(page, halfWay, 60)) === before).toBe(true);
  await mapReady(page);
});
