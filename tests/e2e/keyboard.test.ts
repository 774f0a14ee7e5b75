import { expect, test } from 'vitest';
import type { Language } from '../../src/domain/languages.ts';
import { ar } from '../../src/i18n/messages/ar.ts';
import { en } from '../../src/i18n/messages/en.ts';
import { ru } from '../../src/i18n/messages/ru.ts';
import {
  addressOf,
  dialog,
  eventually,
  hasFocus,
  openWithMap,
  openWords,
  placeInList,
  tabTo,
} from '../support/explorer.ts';

/** Each language with the names that the lesson has for it, and a search for a place by a name that is not its own. */
const READERS = [
  {
    language: 'en',
    words: en,
    names: { tartous: 'Tartous', khmeimim: 'Khmeimim', moscow: 'Moscow', damascus: 'Damascus' },
    bases: 'Russian bases',
    search: { typed: 'موسكو', finds: 'Moscow' },
    next: { language: 'ar', link: 'العربية', heading: ar.places.heading },
  },
  {
    language: 'ar',
    words: ar,
    names: { tartous: 'طرطوس', khmeimim: 'حميميم', moscow: 'موسكو', damascus: 'دمشق' },
    bases: 'القواعد الروسية',
    search: { typed: 'Хмеймим', finds: 'حميميم' },
    next: { language: 'ru', link: 'Русский', heading: ru.places.heading },
  },
  {
    language: 'ru',
    words: ru,
    names: { tartous: 'Тартус', khmeimim: 'Хмеймим', moscow: 'Москва', damascus: 'Дамаск' },
    bases: 'Российские базы',
    search: { typed: 'tartus naval', finds: 'Тартус' },
    next: { language: 'en', link: 'English', heading: en.places.heading },
  },
] as const satisfies readonly { readonly language: Language; readonly [key: string]: unknown }[];

test.each(READERS)(
  '$language: from the skip link to a place in the list, into it, through it, and back',
  async (reader) => {
    const { language, words, names } = reader;
    const { page } = await openWithMap({ path: `?lang=${language}`, keyboardOnly: true });
    await eventually(() => page.locator('html').getAttribute('lang')).toBe(language);

    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: words.skipToWords });
    expect(await hasFocus(skip), 'the first stop is the skip link').toBe(true);
    await page.keyboard.press('Enter');
    const button = placeInList(page, names.moscow, words.places.heading);
    await tabTo(page, button, 12);

    await page.keyboard.press('Enter');
    const open = dialog(page, names.moscow);
    await open.waitFor();
    const focusInside = () => open.evaluate((element) => element.contains(document.activeElement));
    await eventually(focusInside).toBe(true);
    await page.keyboard.press('Tab');
    expect(await hasFocus(open.getByRole('button', { name: words.close })), 'Close comes first').toBe(true);
    await tabTo(page, open.getByRole('button', { name: words.panel.copyCitation }).nth(6), 20);
    await tabTo(page, open.getByRole('button', { name: words.panel.copyLink }), 10);

    await page.keyboard.press('Escape');
    await open.waitFor({ state: 'detached' });
    expect(await hasFocus(button), 'the focus is back').toBe(true);
  },
);

test.each(READERS)(
  '$language: on the map the places are one tab stop; arrows go from one to the next, Enter opens',
  async (reader) => {
    const { language, words, names } = reader;
    const { page } = await openWithMap({ path: `?lang=${language}`, keyboardOnly: true });
    const group = page.getByRole('group', { name: words.map.placesOnMap });
    const places = group.getByRole('button');
    await eventually(() =>
      places.evaluateAll((all) => all.map((place) => place.getAttribute('aria-label')).sort()),
    ).toEqual(Object.values(names).sort());
    const stops = () =>
      places.evaluateAll((all) => all.filter((place) => (place as HTMLElement).tabIndex === 0).length);
    expect(await stops()).toBe(1);

    await tabTo(page, group.locator('button[tabindex="0"]'), 60);
    const visited = new Set<string | null>();
    for (const _ of Object.keys(names)) {
      visited.add(await group.locator('button:focus').getAttribute('aria-label'));
      expect(await stops()).toBe(1);
      await page.keyboard.press('ArrowRight');
    }
    expect([...visited].sort(), 'four arrows come round').toEqual(Object.values(names).sort());
    while (!(await hasFocus(group.getByRole('button', { name: names.damascus, exact: true })))) {
      await page.keyboard.press('ArrowLeft');
    }

    await page.keyboard.press('Enter');
    const open = dialog(page, names.damascus);
    await open.waitFor();
    await eventually(() => open.evaluate((element) => element.contains(document.activeElement))).toBe(true);
    await page.keyboard.press('Escape');
    await open.waitFor({ state: 'detached' });
    expect(await hasFocus(group.getByRole('button', { name: names.damascus, exact: true })), 'the focus is back').toBe(
      true,
    );
  },
);

test.each(READERS)('$language: search, layers and language by keys alone', async (reader) => {
  const { language, words, names, bases, search, next } = reader;
  const { page } = await openWords({ path: `?lang=${language}`, keyboardOnly: true });
  const field = page.getByRole('searchbox', { name: words.search.label });
  const list = page.getByRole('list', { name: words.places.heading, exact: true }).getByRole('button');

  await tabTo(page, field, 20);
  await page.keyboard.type(search.typed);
  await eventually(() => list.count()).toBe(1);
  await page.keyboard.press('Enter');
  await dialog(page, search.finds).waitFor();
  await page.keyboard.press('Escape');
  await dialog(page, search.finds).waitFor({ state: 'detached' });
  expect(await hasFocus(field), 'the focus is back in the field').toBe(true);
  await page.keyboard.press('Escape');
  await eventually(() => list.count()).toBe(4);

  const layer = page.getByRole('checkbox', { name: bases });
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  expect(await hasFocus(layer)).toBe(true);
  await page.keyboard.press('Space');
  await eventually(() => list.count()).toBe(2);
  expect(addressOf(page)).toContain('layers=capitals');
  expect(await placeInList(page, names.khmeimim, words.places.heading).count()).toBe(0);
  await page.keyboard.press('Space');
  await eventually(() => list.count()).toBe(4);

  const link = page.getByRole('link', { name: next.link });
  for (let pressed = 0; pressed < 20 && !(await hasFocus(link)); pressed += 1) await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: next.heading, exact: true }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe(next.language);
  expect(await hasFocus(link), 'the focus stays on the language').toBe(true);
});
