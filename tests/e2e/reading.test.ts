import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { SCREENS } from '../support/app.ts';
import {
  boxOf,
  dialog,
  encloses,
  eventually,
  isPointedInList,
  markOf,
  mentions,
  openWithMap,
  openWords,
  pictureAround,
} from '../support/explorer.ts';
import { makeLongArticle } from '../support/large-lesson.ts';
import { serveLesson } from '../support/made-lesson.ts';

/** Whether each of `links` is drawn as pointed at. */
function lit(page: Page, text: string): Promise<boolean[]> {
  return mentions(page, text).evaluateAll((links) => links.map((link) => link.getAttribute('data-pointed') === 'true'));
}

test('pointing at a name in the text, or giving it the focus, lights its place on the map and in the list', async () => {
  const { page } = await openWithMap();
  const name = mentions(page, 'Damascus').first();
  await name.scrollIntoViewIfNeeded();
  const mark = await markOf(page, 'damascus');
  const quiet = await pictureAround(page, mark);
  const isQuiet = async () => (await pictureAround(page, mark)) === quiet;

  await name.hover();
  await eventually(isQuiet).toBe(false);
  expect(await isPointedInList(page, 'Damascus')).toBe(true);
  expect(await isPointedInList(page, 'Moscow')).toBe(false);
  expect((await lit(page, 'Damascus')).every(Boolean), 'its other mentions are lit too').toBe(true);

  await page.getByRole('heading', { level: 1 }).hover();
  await eventually(isQuiet).toBe(true);
  await name.focus();
  await eventually(isQuiet).toBe(false);
});

test('pointing at a place on the map lights its mentions, to be seen, and no others', async () => {
  const { page } = await openWithMap();
  const moscow = mentions(page, 'Moscow');
  await moscow.first().scrollIntoViewIfNeeded();
  const { x, y } = await boxOf(moscow.first());
  const before = await pictureAround(page, { x: x + 10, y: y + 10 }, 10);

  const mark = await markOf(page, 'moscow');
  await page.mouse.move(mark.x, mark.y);
  await eventually(() => lit(page, 'Moscow')).toEqual(Array(7).fill(true));
  expect((await lit(page, 'Damascus')).some(Boolean)).toBe(false);
  expect(await pictureAround(page, { x: x + 10, y: y + 10 }, 10)).not.toBe(before);

  await page.mouse.move(mark.x, mark.y + 120);
  await eventually(() => lit(page, 'Moscow')).toEqual(Array(7).fill(false));
});

test('words that stand for two places light both, and following them offers the choice', async () => {
  const { page } = await openWords();
  const both = mentions(page, 'its bases');

  await both.hover();
  expect(await isPointedInList(page, 'Tartous')).toBe(true);
  expect(await isPointedInList(page, 'Khmeimim')).toBe(true);

  await both.click();
  const choice = dialog(page, 'Which place?');
  expect(await choice.getByRole('listitem').count()).toBe(2);
  await choice.getByRole('button', { name: 'Tartous' }).click();
  await dialog(page, 'Tartous').waitFor();
});

test('headline, publisher and “as reported on” stay in reach to the end of the words', async () => {
  const { page } = await openWords();
  const end = page.getByRole('table', { name: 'Distances' });
  await end.scrollIntoViewIfNeeded();
  await end.hover();
  await page.mouse.wheel(0, 5000);
  const screen = { x: 0, y: 0, ...SCREENS.laptop };

  for (const words of ['Syria wants Russia ‘by our side’', 'Al Jazeera', 'as reported on 31 July 2025']) {
    const shown = page.getByText(words).filter({ visible: true });
    await eventually(async () => {
      const boxes = await Promise.all((await shown.all()).map((one) => one.boundingBox()));
      return boxes.some((box) => box && encloses(screen, box));
    }).toBe(true);
  }
});

test('each mention is a real link to its place, and says in what sense it is used', async () => {
  const { page, url } = await openWords();
  const links = page.getByRole('list', { name: 'Passages' }).getByRole('link');
  const found = await links.evaluateAll((all) =>
    all.map((link) => [link.textContent, link.getAttribute('href'), link.getAttribute('title')]),
  );

  expect(found.length).toBe(17);
  for (const [text, href, title] of found) {
    expect(href, `“${text}”`).toMatch(/^\?place=(tartous|khmeimim|moscow|damascus)$/);
    expect(title, `“${text}”`).toMatch(/: (the place itself|a name used for its government|described, not named)$/);
  }
  const { page: other } = await openWords({ path: found.find(([text]) => text === 'Khmeimim')?.[1] ?? '' });
  expect(other.url()).toBe(`${url}?place=khmeimim`);
  await dialog(other, 'Khmeimim').waitFor();
});

test('search finds a place by any of its names, in any of the three scripts', async () => {
  const { page } = await openWords();
  const field = page.getByRole('searchbox', { name: 'Find a place' });
  const list = page.getByRole('list', { name: 'Places', exact: true });

  for (const [typed, name] of [
    ['tartus', 'Tartous'],
    ['Ţarţūs', 'Tartous'],
    ['hmeimim', 'Khmeimim'],
    ['OSLK', 'Khmeimim'],
    ['حميميم', 'Khmeimim'],
    ['دمشق', 'Damascus'],
    ['الشام', 'Damascus'],
    ['москва', 'Moscow'],
    ['Авиабаза', 'Khmeimim'],
  ] as const) {
    await field.fill(typed);
    await page.getByText('1 place found').waitFor();
    await list.getByRole('button', { name, exact: true }).waitFor();
  }

  await field.fill('Atlantis');
  await page.getByText('No place is called “Atlantis” in any language.').waitFor();
  await page.getByRole('button', { name: 'Clear the search' }).click();
  expect(await list.getByRole('button').count()).toBe(4);
});

test('a list of 5,000 passages answers Tab at once, goes on from link to link, and scrolls to its last', async () => {
  const { page, context } = await openWords({ beforeOpening: (opened) => serveLesson(opened, makeLongArticle(5_000)) });
  const list = page.getByRole('list', { name: 'Passages', exact: true });
  await page.getByText(/^\d+ of 5,000 passages/).waitFor();
  expect(await list.getByRole('listitem').count()).toBeLessThan(30);

  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const worked = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
  await list.getByRole('link').first().focus();
  const costs: number[] = [];
  const entries = new Set<string | null>();
  for (let press = 0; press < 40; press += 1) {
    const before = await worked();
    await page.keyboard.press('Tab');
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    costs.push((await worked()) - before);
    entries.add(
      await list.locator(':focus').evaluate((link) => link.closest('li')?.getAttribute('aria-posinset') ?? null),
    );
  }
  // The processor's time of the page, frames and the test's own questions included.
  expect(Math.max(...costs)).toBeLessThan(100);
  expect([...entries].map(Number)).toEqual(Array.from({ length: entries.size }, (_, index) => index + 2));
  expect(entries.size).toBeGreaterThan(15);

  await list.evaluate((element) => {
    const box = element.parentElement as HTMLElement;
    box.scrollTop = box.scrollHeight;
  });
  await list.locator('[aria-posinset="5000"]').waitFor();
  // What has the focus stays in the page, so that Tab goes on from it.
  expect(await list.locator(':focus').count()).toBe(1);
});
