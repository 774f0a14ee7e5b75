/** Quiz: a whole round by mouse, by finger and by keys alone; in turns; results that lead back into the article. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../src/domain/languages.ts';
import { axeViolations, sidewaysScroll, smallTargets } from '../support/accessibility.ts';
import {
  addressOf,
  boxOf,
  dialog,
  eventually,
  hasFocus,
  holds,
  markOf,
  openWithMap,
  openWords,
  placeOnMap,
  tabTo,
  told,
} from '../support/explorer.ts';
import { changedLesson, serveLesson } from '../support/made-lesson.ts';
import { asked, choose, kindAsked, options, placeAsked, spotOf, start } from '../support/quiz-player.ts';

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const next = (page: Page) => press(page, /^(Next question|See the results)$/);
const spotText = (page: Page) => page.locator('.quiz-spot').innerText();

/** Targets of the quiz that are too small for a finger; those that every view has are tested elsewhere. */
const smallOnes = async (page: Page): Promise<string[]> =>
  (await smallTargets(page, 44)).filter((target) => !/Text panel|Map data|36\.0 × 36\.0/.test(target));

test('by mouse: a click marks the spot, and the answer says how far off; quotations and distances, right to the end', async () => {
  const { page } = await openWithMap({ path: '?view=quiz' });
  await start(page, ['find', 'quote', 'further']);
  for (const number of [1, 2, 3]) {
    await page.getByText(`Question ${number} of 3`).waitFor();
    if ((await kindAsked(page)) === 'find') {
      const place = await placeAsked(page);
      await eventually(() => page.locator('.place-button').count()).toBe(0);
      const { x, y } = await spotOf(page, place.lngLat);
      await page.mouse.click(x + 3, y);
      await page
        .getByText(/^Your mark:/)
        .first()
        .waitFor();
      expect(addressOf(page)).not.toContain('place=');
      await press(page, 'This is the spot').click();
      await told(page, 'status', /^Right, 100 points\. .+ from your spot, to the [NESW]+\.$/).waitFor({
        state: 'attached',
      });
      await placeOnMap(page, place.id).waitFor({ state: 'attached' });
    } else {
      expect(await press(page, 'Answer').isDisabled()).toBe(true);
      await choose(page, true);
      await press(page, 'Answer').click();
      await told(page, 'status', /^Right, 100 points/).waitFor({ state: 'attached' });
    }
    await next(page).click();
  }
  await page.getByText('300 of 300 points', { exact: true }).last().waitFor();
  await page.getByText('there is nothing to read again').waitFor();
});

test('by mouse: a spot far off has no points, and is in sight with the place; a click on a mark chooses a place', async () => {
  const { page } = await openWithMap({ path: '?view=quiz' });
  await start(page, ['find', 'quote']);
  const place = await placeAsked(page);
  const map = await boxOf(page.getByRole('region', { name: 'Map', exact: true }));
  const { x, y } = await spotOf(page, [0, 50]);
  await page.mouse.click(x, y);
  await press(page, 'This is the spot').click();
  await told(page, 'status', /^Wrong, 0 points\. .+ is [\d,]+ km from your spot/).waitFor({ state: 'attached' });
  await eventually(async () => holds(map, await markOf(page, place.id))).toBe(true);
  await eventually(async () => holds(map, await spotOf(page, [0, 50]))).toBe(true);

  await next(page).click();
  expect(await page.getByRole('img', { name: 'gap' }).count()).toBeGreaterThan(0);
  const option = options(page).first();
  const id = await option.inputValue();
  // A mark is met when it is drawn, which is after the map came to rest.
  await eventually(async () => {
    const mark = await markOf(page, id);
    await page.mouse.click(mark.x, mark.y + 2);
    return page.locator('.quiz-options :checked').count();
  }).toBe(1);
  expect(addressOf(page)).not.toContain('place=');
});

test('by finger on a phone: a tap is the guess, the arrows move the crosshair, and the answer is in the free part', async () => {
  const { page } = await openWithMap({ path: '?view=quiz', viewport: 'phone', touch: true });
  expect(await smallOnes(page)).toEqual([]);
  await start(page, ['find', 'further']);
  const place = await placeAsked(page);
  const before = await spotText(page);
  // Down, so that the south of the map comes out from under the arrows.
  await press(page, 'Crosshair down').tap();
  await eventually(() => spotText(page)).not.toBe(before);
  expect(await spotText(page)).toMatch(/^Crosshair:/);

  const { x, y } = await spotOf(page, place.lngLat);
  await page.touchscreen.tap(x, y);
  await page
    .getByText(/^Your mark:/)
    .first()
    .waitFor();
  expect(await page.locator('.crosshair').count()).toBe(0);
  await press(page, 'This is the spot').tap();
  await told(page, 'status', /^(Right|Close), \d+ points/).waitFor({ state: 'attached' });
  const map = await boxOf(page.getByRole('region', { name: 'Map', exact: true }));
  const sheet = await boxOf(press(page, /^Text panel/));
  const free = { ...map, height: sheet.y - map.y };
  await eventually(async () => holds(free, await markOf(page, place.id))).toBe(true);

  await next(page).tap();
  await choose(page, false);
  await press(page, 'Answer').tap();
  await told(page, 'status', /^Wrong, 0 points/).waitFor({ state: 'attached' });
  expect(await smallOnes(page)).toEqual([]);
  expect(await sidewaysScroll(page)).toBe(0);
});

test('by keys alone: arrows move the crosshair, Enter answers and goes on; places are chosen by arrows', async () => {
  const { page } = await openWithMap({ path: '?view=quiz', keyboardOnly: true });
  await page.getByRole('combobox', { name: 'Questions' }).focus();
  await page.keyboard.press('Home');
  await tabTo(page, press(page, 'Start'), 10);
  await page.keyboard.press('Enter');
  for (const number of [1, 2, 3]) {
    await page.getByText(`Question ${number} of 3`).waitFor();
    const heading = page.getByRole('heading', { level: 2 });
    await eventually(() => hasFocus(heading)).toBe(true);
    if ((await kindAsked(page)) === 'find') {
      await tabTo(page, page.locator('.maplibregl-canvas'), 12);
      const before = await spotText(page);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowRight');
      await eventually(() => spotText(page)).not.toBe(before);
      const [, latitude = '', longitude = ''] = /([\d.]+)° N, ([\d.]+)° E/.exec(await spotText(page)) ?? [];
      const place = await placeAsked(page);
      const off = await spotOf(page, [Number(longitude), Number(latitude)]);
      const middle = await page.locator('.crosshair').boundingBox();
      expect(Math.abs((middle?.x ?? 0) + 24 - off.x)).toBeLessThan(2);
      expect(Math.abs((middle?.y ?? 0) + 24 - off.y)).toBeLessThan(2);
      await page.keyboard.press('Enter');
      await told(page, 'status', new RegExp(`${place.name.en} is .+ from your spot`)).waitFor({ state: 'attached' });
    } else {
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      await page.keyboard.press('ArrowDown');
      await tabTo(page, press(page, 'Answer'), 3);
      await page.keyboard.press('Enter');
      await page.locator('.quiz-feedback').waitFor();
    }
    await eventually(() => hasFocus(next(page))).toBe(true);
    await page.keyboard.press('Enter');
  }
  await eventually(() => hasFocus(page.getByRole('heading', { name: 'Results' }))).toBe(true);
  await told(page, 'status', /of 300 points/).waitFor({ state: 'attached' });
});

test('a class in turns: each team its own points, and who has the most is said', async () => {
  const { page } = await openWords({ path: '?view=quiz' });
  expect(await page.getByRole('checkbox', { name: 'Find it' }).isDisabled()).toBe(true);
  await start(page, ['quote', 'further'], { teams: 2 });
  for (let number = 1; number <= 6; number += 1) {
    await page.getByText(`Question ${number} of 6`).waitFor();
    await page.getByText(`Team ${number % 2 === 1 ? 1 : 2} answers`).waitFor();
    await choose(page, number % 2 === 0 || number === 1);
    await press(page, 'Answer').press('Enter');
    await next(page).press('Enter');
  }
  const row = (name: string) => page.getByRole('table', { name: 'Points' }).getByRole('row', { name });
  await row('Team 1 1 of 3 100').waitFor();
  await row('Team 2 3 of 3 300').waitFor();
  await page.getByText('Team 2 has the most points.').waitFor();
});

test('what was not known is to be read again: the passage, and a link that opens the place in Explore', async () => {
  const { page } = await openWords({ path: '?view=quiz' });
  await start(page, ['quote']);
  for (let number = 1; number <= 3; number += 1) {
    await choose(page, number > 1);
    await press(page, 'Answer').press('Enter');
    await next(page).press('Enter');
  }
  const list = page.getByRole('list', { name: 'Read again' });
  expect(await list.getByRole('listitem').count()).toBe(1);
  expect(await list.locator('blockquote[lang=en] mark').count()).toBeGreaterThan(0);
  const link = list.getByRole('link').first();
  const name = /^Read (.+) in Explore$/.exec(await link.innerText())?.[1] ?? '';
  expect(await link.getAttribute('href')).toMatch(/^\?place=\w+$/);
  await link.press('Enter');
  await dialog(page, name).waitFor();
  expect(addressOf(page)).toMatch(/^\?place=\w+$/);
  await page.goBack();
  await page.getByText('200 of 300 points', { exact: true }).last().waitFor();
  await press(page, 'Change the settings').press('Enter');
  await press(page, 'Start').waitFor();
});

test.each(['0', '-5', 'far', '20001', ''])('a tolerance of “%s” gets a sentence, and no round begins', async (text) => {
  const { page } = await openWords({ path: '?view=quiz' });
  const field = page.getByRole('textbox', { name: 'Tolerance, kilometres' });
  await field.fill(text);
  await press(page, 'Start').press('Enter');
  await told(page, 'alert', 'Enter a number above 0 and up to 20,000. The previous tolerance still applies.').waitFor();
  expect(await hasFocus(field)).toBe(true);
  await page.getByText('100 points within 100 km').waitFor();
  await field.fill('2,500');
  await press(page, 'Start').press('Enter');
  await page.getByText('Question 1 of 5').waitFor();
});

test('a lesson of one place, and one without passages, say what cannot be asked', async () => {
  const onePlace = changedLesson((file) => {
    file.features = file.features.filter(({ id }) => id === 'moscow');
    file.lesson.passages = [];
    file.lesson.layers = file.lesson.layers.slice(0, 2);
    Object.assign(file.lesson, { steps: [] });
  });
  const few = await openWords({ path: '?view=quiz', beforeOpening: (page) => serveLesson(page, onePlace) });
  await few.page.getByText('This lesson has fewer than two places, so there is nothing to ask.').waitFor();

  const silent = changedLesson((file) => {
    file.lesson.passages = [];
    Object.assign(file.lesson, { steps: [] });
  });
  const { page } = await openWords({ path: '?view=quiz', beforeOpening: (each) => serveLesson(each, silent) });
  await page.getByText('No passage of this lesson names some places and not others.').waitFor();
  await start(page, ['further']);
  expect(await asked(page)).toMatch(/^Which is further from/);
});

test.each(LANGUAGES)(
  '%s: axe finds nothing wrong from the setup to the results, light and dark',
  async (language) => {
    const { page } = await openWithMap({ path: `?view=quiz&lang=${language}` });
    const action = page.locator('.quiz-action button');
    const expectNothingWrong = async (stage: string): Promise<void> => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await eventually(() => page.locator('html').getAttribute('data-theme')).toBe(colorScheme);
        expect(await axeViolations(page), `${stage}, ${colorScheme}`).toEqual([]);
      }
    };
    await page.locator('.quiz-setup').waitFor();
    await expectNothingWrong('setup');
    await page.getByRole('combobox').first().selectOption('2');
    await page.getByRole('combobox').last().selectOption('3');
    await action.click();
    for (let number = 1; number <= 6; number += 1) {
      await page.locator('[data-stage="question"]').waitFor();
      if (number % 2 === 1) await expectNothingWrong(`question ${number}`);
      const radio = options(page).first();
      if ((await radio.count()) > 0) await radio.check();
      await action.click();
      await page.locator('[data-stage="feedback"]').waitFor();
      if (number % 2 === 1) await expectNothingWrong(`answer ${number}`);
      await action.click();
    }
    await page.locator('[data-stage="results"]').waitFor();
    await expectNothingWrong('results');
  },
  120_000,
);
