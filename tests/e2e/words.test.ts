import { expect, inject, test } from 'vitest';
import { openApp, SCREENS } from '../support/app.ts';
import { boxOf, dialog, encloses, openWords, placeInList, told } from '../support/explorer.ts';

const HEADLINE = 'Syria wants Russia ‘by our side’ in new government’s first Moscow visit';
const TWO_BASES =
  'Russia has a naval base in Tartous and an airbase at Khmeimim, situated on Syria’s Mediterranean coast – both are ' +
  'Moscow’s only official military outposts outside the former Soviet Union.';
const PLACES = ['Tartous', 'Khmeimim', 'Moscow', 'Damascus'];

test('the HTML that is served holds headline, places, passages and distances before any script has run', async () => {
  const html = await (await fetch(inject('appUrl'))).text();
  const text = html.replace(/<[^>]*>/g, '').replaceAll(/\s+/g, ' ');

  expect(text).toContain(HEADLINE);
  expect(text).toContain('as reported on 31 July 2025');
  expect(text).toContain(TWO_BASES);
  expect(text).toContain('2,321');
  for (const place of PLACES) expect(text).toContain(place);
});

test('with scripts off, everything that the map says can be read', async () => {
  const { page } = await openApp({ javaScript: false });

  await page.getByRole('heading', { level: 1, name: HEADLINE }).waitFor();
  // Before the style sheet is there both heads are in sight.
  await page.getByRole('main').getByText('as reported on 31 July 2025').filter({ visible: true }).first().waitFor();
  const places = page.getByRole('list', { name: 'Places', exact: true }).getByRole('button');
  expect(await places.allTextContents()).toEqual(PLACES);

  const passages = page.getByRole('list', { name: 'Passages', exact: true }).getByRole('blockquote');
  expect(await passages.count()).toBe(9);
  expect(await passages.allTextContents()).toContain(TWO_BASES);

  const row = page.getByRole('table', { name: 'Distances' }).getByRole('row', { name: /^Tartous/ });
  expect(await row.getByRole('cell').allTextContents()).toEqual(expect.arrayContaining(['55.6', '2,321', '160']));
});

test('with scripts off, a locator map shows land and the four places by name', async () => {
  const { page } = await openApp({ javaScript: false });
  const locator = page.getByRole('img', { name: 'Locator map of the places' });

  const box = await boxOf(locator);
  expect(box.width).toBeGreaterThan(400);
  for (const place of PLACES) {
    const name = locator.getByText(place, { exact: true });
    expect(encloses({ x: 0, y: 0, ...SCREENS.laptop }, await boxOf(name)), `${place} is in sight`).toBe(true);
  }
  const land = await locator
    .locator('path')
    .evaluateAll((paths) => paths.map((path) => path.getAttribute('d')?.length));
  expect(Math.max(...land.map((length) => length ?? 0)), 'length of the outline of the land').toBeGreaterThan(1000);
});

test('with scripts off on a phone, the words can be scrolled to their end', async () => {
  const { page } = await openApp({ javaScript: false, viewport: 'phone', touch: true });
  const last = page.getByRole('table', { name: 'Distances' });

  await last.scrollIntoViewIfNeeded();
  expect((await boxOf(last)).y).toBeLessThan(SCREENS.phone.height);
  expect(await page.getByRole('searchbox').isVisible(), 'a field that cannot search').toBe(false);
});

test('without WebGL a sentence says so, and places open among the words', async () => {
  const { page } = await openWords();

  await told(page, 'alert', 'This browser cannot draw the map (no WebGL).').waitFor();
  await page.getByRole('img', { name: 'Locator map of the places' }).waitFor();

  await placeInList(page, 'Khmeimim').click();
  const open = dialog(page, 'Khmeimim');
  await open.getByText('55.6 km').waitFor();
  expect(await open.getByRole('blockquote').count()).toBe(3);
  expect(encloses({ x: 0, y: 0, ...SCREENS.laptop }, await boxOf(open)), 'the open place is whole').toBe(true);

  await open.getByRole('button', { name: 'Close' }).click();
  await open.waitFor({ state: 'detached' });
});

test('the map engine is asked for after the words are on screen', async () => {
  const { page } = await openApp();
  await page.getByRole('application', { name: 'Map of the places of the article' }).waitFor({ state: 'attached' });

  const { painted, engine } = await page.evaluate(() => {
    const resources = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    const scripts = resources.filter((resource) => resource.initiatorType === 'script');
    const [largest] = scripts.toSorted((one, other) => other.decodedBodySize - one.decodedBodySize);
    return {
      painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
      engine: largest && { start: largest.startTime, size: largest.decodedBodySize },
    };
  });

  expect(engine?.size, 'the largest script is the engine').toBeGreaterThan(500_000);
  expect(engine?.start).toBeGreaterThan(painted ?? Number.POSITIVE_INFINITY);
});
