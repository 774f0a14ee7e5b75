import { expect, test } from 'vitest';
import { axeViolations, contrastWithin, sidewaysScroll, smallTargets } from '../support/accessibility.ts';
import { SCREENS } from '../support/app.ts';
import {
  boxOf,
  dialog,
  entryInList,
  eventually,
  mapReady,
  openWithMap,
  openWords,
  placeInList,
} from '../support/explorer.ts';

const READERS = [
  { language: 'en', moscow: 'Moscow' },
  { language: 'ar', moscow: 'موسكو' },
  { language: 'ru', moscow: 'Москва' },
] as const;

test.each(READERS)(
  '$language: axe finds nothing wrong, light and dark, with a place open and without',
  async (reader) => {
    const { language, moscow } = reader;
    const { page } = await openWithMap({ path: `?lang=${language}` });
    expect(await axeViolations(page), 'the opening view').toEqual([]);

    await page.locator('#place-moscow').click();
    await dialog(page, moscow).waitFor();
    expect(await axeViolations(page), 'a place open').toEqual([]);

    await page.emulateMedia({ colorScheme: 'dark' });
    await eventually(() => page.locator('html').getAttribute('data-theme')).toBe('dark');
    expect(await axeViolations(page), 'a place open, dark').toEqual([]);
    await page.keyboard.press('Escape');
    await dialog(page, moscow).waitFor({ state: 'detached' });
    expect(await axeViolations(page), 'dark').toEqual([]);
  },
);

test.each(READERS)('$language: axe finds nothing wrong on a phone, and targets are large enough', async (reader) => {
  const { language, moscow } = reader;
  const { page } = await openWithMap({ path: `?lang=${language}`, viewport: 'phone', touch: true });
  expect(await axeViolations(page), 'the opening view').toEqual([]);
  expect(await smallTargets(page, 24)).toEqual([]);

  await page.locator('#place-moscow').tap();
  await dialog(page, moscow).waitFor();
  expect(await axeViolations(page), 'the sheet of a place').toEqual([]);
  expect(await smallTargets(page, 24), 'with a place open').toEqual([]);
});

test('axe finds nothing wrong where no map draws, with a notice, an open place and a choice', async () => {
  const { page } = await openWords({ path: '?lang=xx' });
  await placeInList(page, 'Tartous').click();
  await dialog(page, 'Tartous').waitFor();
  expect(await axeViolations(page)).toEqual([]);

  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'its bases' }).click();
  await dialog(page, 'Which place?').waitFor();
  expect(await axeViolations(page)).toEqual([]);
});

test('on a laptop targets are at least 24 px', async () => {
  const { page } = await openWithMap({ path: '?place=moscow' });
  await dialog(page, 'Moscow').waitFor();
  expect(await smallTargets(page, 24)).toEqual([]);
});

test('at 320 px wide nothing scrolls sideways but the table in its own box', async () => {
  const { page } = await openWithMap({ viewport: 'narrow' });
  expect(await sidewaysScroll(page)).toBe(0);
  const bar = page.getByRole('navigation', { name: 'Views' });
  expect((await boxOf(bar)).x + (await boxOf(bar)).width).toBeLessThanOrEqual(SCREENS.narrow.width);

  await placeInList(page, 'Khmeimim').click();
  await dialog(page, 'Khmeimim').waitFor();
  expect(await sidewaysScroll(page)).toBe(0);
  const { x, width } = await boxOf(dialog(page, 'Khmeimim'));
  expect([x >= 0, x + width <= SCREENS.narrow.width]).toEqual([true, true]);
});

test('at 400 % zoom everything can be reached, opened and closed', async () => {
  const { page } = await openWithMap({ viewport: { width: 341, height: 256 } });
  expect(await sidewaysScroll(page)).toBe(0);
  await page.getByRole('heading', { level: 1 }).scrollIntoViewIfNeeded();
  await page.getByRole('table', { name: 'Distances' }).scrollIntoViewIfNeeded();
  expect((await boxOf(page.getByRole('table', { name: 'Distances' }))).y).toBeLessThan(256);

  const button = placeInList(page, 'Damascus');
  await button.click();
  const open = dialog(page, 'Damascus');
  const name = open.getByRole('heading', { name: 'Damascus', exact: true });
  await name.waitFor();
  await eventually(async () => {
    const { y, height } = await boxOf(name);
    return y >= 0 && y + height <= 256;
  }).toBe(true);
  await open.getByRole('button', { name: 'Copy link' }).scrollIntoViewIfNeeded();
  await open.getByRole('button', { name: 'Close' }).click();
  await open.waitFor({ state: 'detached' });
  await button.scrollIntoViewIfNeeded();
});

test('in forced colours marks, choices and the focus can be seen', async () => {
  const { page } = await openWithMap({ forcedColors: 'active' });
  for (const name of ['Tartous', 'Moscow']) {
    const mark = entryInList(page, name).locator('.mark');
    expect(await contrastWithin(mark), `the mark of ${name}`).toBeGreaterThan(3);
  }
  expect(await contrastWithin(page.getByRole('checkbox', { name: 'Capitals' })), 'a layer that is on').toBeGreaterThan(
    3,
  );

  const button = placeInList(page, 'Moscow');
  await page.getByRole('searchbox').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await eventually(() => button.evaluate((element) => element === document.activeElement)).toBe(true);
  const outline = await button.evaluate((element) => {
    // The outline is drawn round the whole row, which is what is pressed.
    const { outlineStyle, outlineWidth } = getComputedStyle(element, '::after');
    return { outlineStyle, width: Number.parseFloat(outlineWidth) };
  });
  expect(outline.outlineStyle).not.toBe('none');
  expect(outline.width).toBeGreaterThanOrEqual(2);
  await mapReady(page);
});
