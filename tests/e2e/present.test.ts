import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axeViolations } from '../support/accessibility.ts';
import { addressOf, boxOf, dialog, encloses, eventually, placeOnMap, told } from '../support/explorer.ts';
import { openWall, stepOf, titleOf, tool } from '../support/presentation.ts';

const LESSON = JSON.parse(readFileSync('geodata/lessons/moscow-visit.geojson', 'utf8')) as {
  lesson: { steps: { places: string[]; lines: [string, string][]; view: { zoom: number } }[] };
};

test('keys and a clicker go from step to step, wherever the focus is', async () => {
  const { page } = await openWall({ keyboardOnly: true });
  const press = async (key: string, step: number) => {
    await page.keyboard.press(key);
    await eventually(() => stepOf(page)).toBe(step);
  };
  await press('ArrowRight', 2);
  await press('PageDown', 3);
  await press('Space', 4);
  await press('ArrowLeft', 3);
  await press('PageUp', 2);
  await press('Shift+Space', 1);
  await press('PageUp', 1);
  await press('End', 10);
  await press('PageDown', 10);
  await press('Home', 1);
  // The map has the focus: an arrow is still a step, and moves nothing else.
  await page.locator('canvas.maplibregl-canvas').first().focus();
  await press('ArrowRight', 2);
  expect(await titleOf(page).innerText()).toBe('The visit');

  await page.keyboard.press('1');
  await page.keyboard.press('0');
  await page.getByRole('status').getByText('Go to 10: press Enter').waitFor();
  await press('Enter', 10);
  await page.goBack();
  await eventually(() => stepOf(page)).toBe(2);
});

test('a blank wall shows nothing, and a key or a press brings the lesson back', async () => {
  const { page } = await openWall();
  const blank = tool(page, 'Show the lesson again');
  const black = async () => {
    await blank.waitFor();
    const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
    expect(encloses(await boxOf(blank), { x: 0, y: 0, width, height })).toBe(true);
    expect(await blank.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe('rgb(0, 0, 0)');
  };
  await page.keyboard.press('b');
  await black();
  await page.keyboard.press('.');
  await blank.waitFor({ state: 'detached' });
  await tool(page, 'Blank the screen').click();
  await black();
  await blank.click();
  await blank.waitFor({ state: 'detached' });
  await page.keyboard.press('b');
  await page.keyboard.press('PageDown');
  await blank.waitFor({ state: 'detached' });
  expect(stepOf(page)).toBe(2);
});

test('Esc leaves to the same place in Explore, and Present goes on where it was', async () => {
  const { page } = await openWall({ path: '?view=present&step=6' });
  await page.keyboard.press('Escape');
  await dialog(page, 'Khmeimim').waitFor();
  expect(addressOf(page)).toContain('place=khmeimim');
  await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Present' }).click();
  await eventually(() => titleOf(page).innerText()).toBe('Khmeimim, close up');
});

test('the whole screen by F5 and f, and a sentence where the browser refuses it', async () => {
  const { page } = await openWall();
  const isFull = () => page.evaluate(() => document.fullscreenElement !== null);
  await page.keyboard.press('F5');
  await eventually(isFull).toBe(true);
  await tool(page, 'Exit full screen').click();
  await eventually(isFull).toBe(false);
  await tool(page, 'Full screen').waitFor();

  await page.evaluate(() => {
    document.documentElement.requestFullscreen = () => Promise.reject(new TypeError('refused'));
  });
  await page.keyboard.press('f');
  await told(page, 'alert', 'The browser refused full screen.').waitFor();
  await page.keyboard.press('ArrowRight');
  await eventually(() => stepOf(page)).toBe(2);
});

test('single letters, digits and signs can be switched off, and stay off', async () => {
  const { page } = await openWall();
  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await keys.getByRole('checkbox', { name: 'Use letters, digits and signs as shortcuts' }).uncheck();
  await page.keyboard.press('Escape');
  await keys.waitFor({ state: 'detached' });
  await page.reload();
  await titleOf(page).waitFor();
  for (const key of ['b', '.', '?', 's', '3']) await page.keyboard.press(key);
  await page.keyboard.press('ArrowRight');
  await eventually(() => stepOf(page)).toBe(2);
  expect(await tool(page, 'Show the lesson again').count()).toBe(0);
  expect(await keys.count()).toBe(0);
  expect(await page.locator('.spotlight').count()).toBe(0);
});

test('on the wall letters are 28 px and titles 40 px at the least, and no word lies over a place', async () => {
  const { page } = await openWall();
  for (let step = 1; step <= 10; step += 1) {
    const sizes = await page
      .locator('.present-step')
      .evaluate((box) =>
        [...box.querySelectorAll('h1, .step-text, .quote p, figcaption, li, .step-question')].map(
          (element) => [element.localName, Number.parseFloat(getComputedStyle(element).fontSize)] as const,
        ),
      );
    for (const [name, size] of sizes)
      expect(size, `${name} of step ${step}`).toBeGreaterThanOrEqual(name === 'h1' ? 40 : 28);
    const { places, lines } = LESSON.lesson.steps[step - 1] ?? { places: [], lines: [] };
    const wanted = [...new Set([...places, ...lines.flat()])].sort();
    await eventually(() => placesOn(page)).toEqual(wanted);
    await eventually(() => overPlaces(page)).toEqual(['canvas']);
    await page.keyboard.press('ArrowRight');
    await eventually(() => stepOf(page)).toBe(Math.min(step + 1, 10));
  }
});

test('every button has a name and 44 px, and a finger sweeps from step to step', async () => {
  const { page } = await openWall({ viewport: 'phone', touch: true });
  const buttons = page.locator('.present-bar button');
  expect(await buttons.count()).toBe(13);
  for (const button of await buttons.all()) {
    const { width, height } = await boxOf(button);
    const name = await button.getAttribute('aria-label');
    expect(name).not.toBe('');
    expect(Math.min(width, height), name ?? '').toBeGreaterThanOrEqual(44);
  }
  const sweep = async (from: number, to: number) => {
    await page.locator('.present-step').evaluate(
      (box, [start, end]) => {
        const touch = (x: number) => new Touch({ identifier: 1, target: box, clientX: x, clientY: 600 });
        box.dispatchEvent(
          new TouchEvent('touchstart', { touches: [touch(start)], changedTouches: [touch(start)], bubbles: true }),
        );
        box.dispatchEvent(new TouchEvent('touchend', { touches: [], changedTouches: [touch(end)], bubbles: true }));
      },
      [from, to] as const,
    );
  };
  await sweep(300, 100);
  await eventually(() => stepOf(page)).toBe(2);
  await sweep(100, 300);
  await eventually(() => stepOf(page)).toBe(1);
  await tool(page, 'Next step').tap();
  await eventually(() => stepOf(page)).toBe(2);
  await tool(page, 'Last step').tap();
  await eventually(() => stepOf(page)).toBe(10);
  await tool(page, 'First step').tap();
  await eventually(() => stepOf(page)).toBe(1);
});

test('parts of the tour that make no sense are said, and the lesson goes on', async () => {
  const faulty = structuredClone(LESSON);
  faulty.lesson.steps[0]?.places.push('atlantis');
  Object.assign(faulty.lesson.steps[1]?.view ?? {}, { zoom: 99 });
  const { page } = await openWall({
    path: '?view=present&step=77',
    beforeOpening: (opened) =>
      opened.route('**/*.geojson', (route) =>
        route.fulfill({ body: JSON.stringify(faulty), contentType: 'application/geo+json' }),
      ),
  });
  await told(page, 'status', '/lesson/steps/0/places/4').waitFor();
  await told(page, 'status', '/lesson/steps/1/view/zoom').waitFor();
  await told(page, 'status', 'step “77”').waitFor();
  expect(await titleOf(page).innerText()).toBe('Four places, one article');
  await page.keyboard.press('PageDown');
  await eventually(() => titleOf(page).innerText()).toBe('The visit');
  await placeOnMap(page, 'damascus').waitFor();
});

test.each(['en', 'ar', 'ru'])(
  '%s: axe finds nothing wrong on the wall, light and dark, and in its dialogs',
  async (language) => {
    const { page } = await openWall({ path: `?view=present&step=5&lang=${language}` });
    await eventually(() => page.locator('html').getAttribute('lang')).toBe(language);
    expect(await axeViolations(page), 'light').toEqual([]);
    await page.keyboard.press('n');
    await page.emulateMedia({ colorScheme: 'dark' });
    await eventually(() => page.locator('html').getAttribute('data-theme')).toBe('dark');
    expect(await axeViolations(page), 'dark, with notes').toEqual([]);
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    expect(await axeViolations(page), 'the keys').toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('[data-icon="share"]').click();
    await page.getByRole('dialog').waitFor();
    expect(await axeViolations(page), 'the square').toEqual([]);
  },
);

/** Ids of the places that can be focused on the map. */
function placesOn(page: Page): Promise<(string | null)[]> {
  return page
    .locator('.place-button')
    .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('data-place')).sort());
}

/** The kinds of element that lie over the middles of the places of the step, each once. */
function overPlaces(page: Page): Promise<(string | undefined)[]> {
  return page.locator('.place-button').evaluateAll((buttons) => {
    const met = buttons.map((button) => {
      const { left, top, width, height } = button.getBoundingClientRect();
      return document.elementFromPoint(left + width / 2, top + height / 2)?.localName;
    });
    return [...new Set(met)];
  });
}
