import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { ar } from '../../src/i18n/messages/ar.ts';
import { en } from '../../src/i18n/messages/en.ts';
import { ru } from '../../src/i18n/messages/ru.ts';
import {
  boxOf,
  dialog,
  eventually,
  markOf,
  openWithMap,
  openWords,
  placeInList,
  placeOnMap,
} from '../support/explorer.ts';

const READERS = [
  {
    language: 'en',
    words: en,
    direction: 'ltr',
    moscow: 'Moscow',
    date: '31 July 2025',
    far: { km: '2,266 km', mi: '1,408 mi', nmi: '1,223 nmi' },
    near: '55.6',
  },
  {
    language: 'ar',
    words: ar,
    direction: 'rtl',
    moscow: 'موسكو',
    date: '31 يوليو 2025',
    far: { km: '2,266 كم', mi: '1,408 ميل', nmi: '1,223 ميل بحري' },
    near: '55.6',
  },
  {
    language: 'ru',
    words: ru,
    direction: 'ltr',
    moscow: 'Москва',
    date: '31 июля 2025 г.',
    far: { km: '2 266 км', mi: '1 408 ми', nmi: '1 223 морские мили' },
    near: '55,6',
  },
] as const;

/** Spaces of every kind are one space here, and marks of direction none. */
const plain = (text: string): string => text.replaceAll(/\s/gu, ' ').replaceAll(/[\u200e\u200f\u2066-\u2069]/gu, '');

test.each(READERS)(
  '$language: document, headings, date, numbers and units are in the reader’s language',
  async (reader) => {
    const { language, words, direction, moscow, date, far, near } = reader;
    const { page } = await openWords({ path: `?lang=${language}&place=moscow` });
    const open = dialog(page, moscow);
    await open.waitFor();

    const html = page.locator('html');
    expect([await html.getAttribute('lang'), await html.getAttribute('dir')]).toEqual([language, direction]);
    expect(await page.title()).toContain(moscow);
    for (const { heading } of [words.places, words.passages, words.distances]) {
      expect(await page.getByRole('heading', { name: heading, exact: true, level: 2 }).count()).toBe(1);
    }
    expect(plain((await page.getByText(words.article.reportedOn('')).first().textContent()) ?? '')).toContain(date);
    const cells = page.getByRole('table', { name: words.distances.heading }).getByRole('cell');
    expect((await cells.allTextContents()).map(plain)).toContain(near);

    for (const unit of ['km', 'mi', 'nmi'] as const) {
      await page.getByRole('radio', { name: words.units.names[unit], exact: true }).check({ force: true });
      const first = open.getByRole('table').getByRole('row').nth(1).getByRole('cell').first();
      await eventually(async () => plain((await first.textContent()) ?? '')).toBe(far[unit]);
    }
  },
);

test.each(READERS)(
  '$language: quotations stay in English and say so, and read from left to right',
  async ({ language, moscow }) => {
    const { page } = await openWords({ path: `?lang=${language}&place=moscow` });
    await dialog(page, moscow).waitFor();

    const quotes = page.getByRole('blockquote');
    expect(await quotes.count()).toBe(9 + 7);
    const found = await quotes.evaluateAll((all) =>
      all.map((quote) => [quote.getAttribute('lang'), getComputedStyle(quote).direction]),
    );
    expect(new Set(found.map(String))).toEqual(new Set(['en,ltr']));
    const headline = page.getByRole('heading', { level: 1 });
    expect([await headline.getAttribute('lang'), await headline.textContent()]).toEqual([
      'en',
      'Syria wants Russia ‘by our side’ in new government’s first Moscow visit',
    ]);
  },
);

/** Words in Latin letters that stand where the page says that its own language is read. */
function foreignWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const look = (text: string | null, element: Element | null) => {
      const language = element?.closest('[lang]')?.getAttribute('lang');
      if (text && language !== 'en' && /[a-z]{2}/i.test(text)) found.push(text.trim());
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) look(walker.currentNode.textContent, walker.currentNode.parentElement);
    for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
      for (const element of document.querySelectorAll(`[${name}]`)) look(element.getAttribute(name), element);
    }
    return found;
  });
}

test.each(READERS.slice(1))(
  '$language: no English is left over, beside the article’s own and marked as such',
  async (reader) => {
    const { language, moscow } = reader;
    const { page } = await openWithMap({ path: `?lang=${language}&place=moscow` });
    await dialog(page, moscow).waitFor();

    expect(await foreignWords(page)).toEqual([]);
  },
);

test.each(READERS)('$language: the locator map, where no other draws, is in the reader’s language', async (reader) => {
  const { language, words, moscow } = reader;
  const { page } = await openWords({ path: `?lang=${language}` });
  await page.getByRole('heading', { name: words.places.heading, exact: true }).waitFor();

  const locator = page.getByRole('img', { name: words.map.locator, exact: true });
  await locator.waitFor({ timeout: 2000 });
  await locator.getByText(moscow, { exact: true }).waitFor({ timeout: 2000 });
});

test('from right to left the words stand at the right, and north stays up and east to the right on the map', async () => {
  const { page } = await openWithMap({ path: '?lang=ar' });
  const words = await boxOf(page.getByRole('heading', { level: 1 }));
  const map = await boxOf(page.getByRole('region', { name: ar.map.label, exact: true }));

  expect(words.x).toBeGreaterThan(map.x + map.width - 1);
  const [moscow, damascus] = [await markOf(page, 'moscow'), await markOf(page, 'damascus')];
  expect(moscow.x, 'Moscow is east of Damascus').toBeGreaterThan(damascus.x);
  expect(moscow.y, 'and north of it').toBeLessThan(damascus.y);

  await page.getByRole('link', { name: 'English' }).click();
  await placeInList(page, 'Moscow').waitFor();
  await eventually(() => placeOnMap(page, 'moscow').getAttribute('aria-label')).toBe('Moscow');
});
