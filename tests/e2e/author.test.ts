import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { parseLesson } from '../../src/codec/lesson/parse-lesson.ts';
import { axeViolations, sidewaysScroll, smallTargets } from '../support/accessibility.ts';
import { ARTICLE } from '../support/authoring.ts';
import {
  addressOf,
  boxOf,
  eventually,
  hasFocus,
  mapsAtRest,
  openWithMap,
  openWords,
  placeInList,
} from '../support/explorer.ts';
import { noteDrawing } from '../support/page-conditions.ts';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const stage = (page: Page, name: string) => page.getByRole('navigation').getByRole('button', { name });

/** Begins a lesson as a person does: by the bar. */
async function beginLesson(page: Page, press: (name: string) => Promise<unknown>): Promise<void> {
  await press('Open…');
  await press('Make a new lesson');
  await page.getByRole('heading', { level: 1, name: 'Make a lesson' }).waitFor();
}

/** In a browser that knows nothing of it the file is the same lesson: with its words, its places, its tour, and byte for byte. */
async function opensElsewhere(file: string, headline: string): Promise<void> {
  const { page } = await openWords();
  await button(page, 'Open…').click();
  const chosen = { name: 'given.geojson', mimeType: '', buffer: Buffer.from(file) };
  await page.getByRole('dialog').locator('input[type="file"]').setInputFiles(chosen);
  await page.getByRole('heading', { level: 1, name: headline }).waitFor();
  await placeInList(page, 'Bergen').waitFor();
  await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Present', exact: true }).click();
  await page.getByText('A ship comes back').first().waitFor();
  await page.goBack();
  await button(page, 'Save…').click();
  const downloading = page.waitForEvent('download');
  await button(page, 'Lesson (GeoJSON)').click();
  expect(await readFile(await (await downloading).path(), 'utf8')).toBe(file);
}

describe('from a pasted article to a lesson', () => {
  test('by keyboard alone: text, places, passage, step, Present, and a file that is a lesson', async () => {
    const { page } = await openWithMap({
      keyboardOnly: true,
      beforeOpening: (opening) => opening.addInitScript(noteDrawing),
    });
    const press = async (name: string | RegExp): Promise<void> => {
      await button(page, name).first().focus();
      await page.keyboard.press('Enter');
    };
    const write = async (name: string, text: string): Promise<void> => {
      await field(page, name).focus();
      await page.keyboard.insertText(text);
    };
    await beginLesson(page, press);
    expect(addressOf(page)).toMatch(/^\?draft=.+view=author/);

    await write('The article’s text', ARTICLE);
    await eventually(() => field(page, 'Headline').inputValue()).toBe('Ferry returns to Vatna');
    await press('Find places');
    const bergen = page.getByRole('radio', { name: /^1? ?Bergen Norway/ });
    await bergen.waitFor();
    expect(await page.getByRole('list', { name: 'Places of the lesson' }).count()).toBe(0);
    await bergen.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('list', { name: 'Places of the lesson' }).getByText('Bergen').waitFor();
    // The focus has gone on to the next name by itself.
    await eventually(() => page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('radio');

    await write('Place name', 'Vatna');
    await write('Town or coordinates', '62.2 N, 6.1 E');
    await page.keyboard.press('Enter');
    await eventually(() => field(page, 'Name in English').inputValue()).toBe('Vatna');

    await press('Passages');
    const sentence = page.getByRole('checkbox', { name: /^The ferry from Bergen/ });
    await sentence.focus();
    await page.keyboard.press('Space');
    await eventually(() => sentence.isChecked()).toBe(true);

    await press(/^Steps/);
    await press('Add a step from this map');
    await eventually(() => hasFocus(field(page, 'Title'))).toBe(true);
    await page.keyboard.insertText('A ship comes back');
    await page.getByRole('checkbox', { name: 'Vatna', exact: true }).focus();
    await page.keyboard.press('Space');

    await page.locator('.author-todo summary').focus();
    await page.keyboard.press('Enter');
    await press('Go to Publisher');
    await eventually(() => hasFocus(field(page, 'Publisher'))).toBe(true);
    await page.keyboard.insertText('The Fjord Times');
    await page.getByLabel('Date', { exact: true }).fill('2025-07-31');
    await page.getByText('Ready: every view can show this lesson.').waitFor();

    await press(/^Steps/);
    await press('Preview in Present');
    await page.getByRole('heading', { level: 1, name: 'A ship comes back' }).waitFor();
    expect(addressOf(page)).toMatch(/view=present/);
    // A browser gives up going back where the page writes its address in the same moment, as when the map comes to rest.
    await mapsAtRest(page);
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Make a lesson' }).waitFor();

    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Make a lesson' }).waitFor();
    await page.getByText('Ferry returns to Vatna').first().waitFor();
    await button(page, 'Save…').last().focus();
    await page.keyboard.press('Enter');
    const downloading = page.waitForEvent('download');
    await press('Lesson (GeoJSON)');
    const file = await readFile(await (await downloading).path(), 'utf8');
    const parsed = parseLesson(file);
    expect(parsed).toMatchObject({ ok: true, value: { warnings: [] } });
    if (!parsed.ok) return;
    const { places, passages, steps, article } = parsed.value.lesson;
    expect(places.map(({ id, source }) => [id, source])).toEqual([
      ['bergen', 'GeoNames'],
      ['vatna', 'placed by hand'],
    ]);
    expect(passages[0]?.mentions.map(({ place }) => place)).toEqual(['bergen', 'vatna']);
    expect(steps[0]).toMatchObject({ title: 'A ship comes back', places: ['vatna'] });
    expect(article.publisher).toBe('The Fjord Times');
    await opensElsewhere(file, article.headline);
  });

  test('by mouse: a click on the map places what the text names, and a drag moves it', async () => {
    const { page } = await openWithMap();
    await beginLesson(page, (name) => button(page, name).click());
    await stage(page, 'Places').click();
    const map = await boxOf(page.getByRole('region', { name: 'Map', exact: true }));
    await page.mouse.click(map.x + map.width / 2, map.y + map.height / 3);
    const card = page.getByRole('form', { name: /^Position on the map/ });
    await card.getByRole('textbox', { name: 'Place name' }).fill('Vatna');
    await card.getByRole('button', { name: 'Add place here' }).click();
    const coordinate = field(page, 'Coordinate');
    const before = await coordinate.inputValue();
    const handle = page.locator('.place-handle');
    const { x, y, width, height } = await boxOf(handle);
    await page.mouse.move(x + width / 2, y + height / 2);
    await page.mouse.down();
    await page.mouse.move(x + width / 2 + 30, y + height / 2 + 10, { steps: 4 });
    await page.mouse.up();
    await eventually(() => coordinate.inputValue()).not.toBe(before);
    await button(page, 'Undo').click();
    await eventually(() => coordinate.inputValue()).toBe(before);
  });
});

test('on a phone 320 px wide nothing is wider than the page, and targets are large enough', async () => {
  const { page } = await openWords({ viewport: 'narrow', touch: true });
  await button(page, 'Settings').tap();
  await beginLesson(page, (name) => button(page, name).tap());
  await field(page, 'The article’s text').fill(ARTICLE);
  for (const name of ['Places', 'Passages', 'Steps', 'Text']) {
    await stage(page, name).tap();
    if (name === 'Places') await page.locator('.name-choice').waitFor();
    expect(await sidewaysScroll(page), name).toBe(0);
    expect(await smallTargets(page, 24), name).toEqual([]);
  }
});

test.each([
  ['en', 'light'],
  ['ar', 'dark'],
  ['ru', 'light'],
] as const)('%s, %s: axe finds nothing wrong in the page with the author’s view', async (language, colorScheme) => {
  const { page } = await openWithMap({ colorScheme });
  await beginLesson(page, (name) => button(page, name).click());
  await page.locator(`.languages [lang=${language}]`).click();
  await page.locator(`html[lang=${language}]`).waitFor();
  await page.locator('.author-article').fill(ARTICLE);
  await page.locator('.author-go').click();
  await page.locator('.name-choice').waitFor();
  expect(await axeViolations(page)).toEqual([]);
});
