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

test('nothing of the map runs before the words are on screen', async () => {
  const { page } = await openApp({ beforeOpening: (opened) => opened.addInitScript(noteMap) });
  await page.getByRole('application', { name: 'Map of the places of the article' }).waitFor({ state: 'attached' });
  const { painted, ran } = await page.evaluate(() => ({
    painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
    ran: (window as unknown as { ran: Record<string, number> }).ran,
  }));
  expect(Object.keys(ran).sort()).toEqual(['context', 'worker']);
  expect(Math.min(...Object.values(ran))).toBeGreaterThan(painted ?? Number.POSITIVE_INFINITY);
});

/** In the page: notes when the first worker and the first drawing context were asked for. */
function noteMap(): void {
  const ran: Record<string, number> = {};
  const { getContext } = HTMLCanvasElement.prototype;
  Object.assign(window, {
    ran,
    Worker: class extends Worker {
      constructor(...given: ConstructorParameters<typeof Worker>) {
        super(...given);
        ran['worker'] ??= performance.now();
      }
    },
  });
  HTMLCanvasElement.prototype.getContext = function note(this: HTMLCanvasElement, ...given: [string]) {
    if (given[0] === 'webgl2') ran['context'] ??= performance.now();
    return getContext.apply(this, given);
  } as typeof getContext;
}
