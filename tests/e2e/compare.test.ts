/** Tests Compare: two linked maps, and the overlay by pointer, keys and words. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axeViolations } from '../support/accessibility.ts';
import { openApp, SCREENS } from '../support/app.ts';
import { boxOf, eventually } from '../support/explorer.ts';
import { programCalled } from '../support/programs.ts';

async function openCompare(path = '?view=compare', options: Parameters<typeof openApp>[0] = {}) {
  const app = await openApp({ ...options, path });
  await bothReady(app.page);
  return app;
}

async function bothReady(page: Page): Promise<void> {
  await page.locator('.map-pane[data-status="ready"]').nth(1).waitFor({ timeout: 60_000 });
}

const maps = (page: Page) =>
  [page.getByRole('region', { name: 'Map', exact: true }), page.getByRole('region', { name: 'Second map' })] as const;

/** Metres a CSS pixel by each map's scale bar, as a reader would measure it. */
async function scales(page: Page): Promise<number[]> {
  return Promise.all(
    maps(page).map(async (map) => {
      const bar = map.locator('.scale-bar');
      const { width } = await boxOf(bar);
      const [, value = '', unit = ''] = /^([\d.,]+)\s*(\S+)$/.exec((await bar.innerText()).trim()) ?? [];
      return (Number(value.replace(',', '')) * (unit === 'km' ? 1000 : 1)) / width;
    }),
  );
}

const apart = ([one = 0, other = 0]: number[]): number => Math.abs(one / other - 1);

const query = (page: Page): string => new URL(page.url()).search;

test('the first two places are side by side at one scale; so are any two, such as Moscow and Damascus', async () => {
  const { page } = await openCompare();
  await page.getByRole('combobox', { name: 'First site' }).waitFor();
  expect(await page.getByRole('combobox', { name: 'First site' }).inputValue()).toBe('tartous');
  expect(await page.getByRole('combobox', { name: 'Second site' }).inputValue()).toBe('khmeimim');
  await eventually(async () => apart(await scales(page))).toBeLessThan(0.005);

  await page.getByRole('combobox', { name: 'First site' }).selectOption('moscow');
  await page.getByRole('combobox', { name: 'Second site' }).selectOption('damascus');
  expect(query(page)).toBe('?view=compare&sites=moscow,damascus');
  await eventually(async () => apart(await scales(page))).toBeLessThan(0.005);

  await page.getByRole('button', { name: 'Swap the two sites' }).click();
  expect(query(page)).toBe('?view=compare&sites=damascus,moscow');
  await page.goBack();
  await eventually(() => page.getByRole('combobox', { name: 'First site' }).inputValue()).toBe('moscow');
});

test('zooming one map zooms the other, until the lock is opened', async () => {
  const { page } = await openCompare();
  const [before = 0] = await scales(page);
  await page.getByRole('button', { name: 'Zoom out' }).click();
  await eventually(async () => (await scales(page))[1]).toBeGreaterThan(before * 1.7);
  await eventually(async () => apart(await scales(page))).toBeLessThan(0.005);

  await page.getByRole('button', { name: 'Link the maps' }).click();
  const [, open = 0] = await scales(page);
  await page.getByRole('button', { name: 'Zoom out' }).click();
  await eventually(async () => (await scales(page))[0]).toBeGreaterThan(before * 3);
  expect((await scales(page))[1]).toBe(open);
});

test('one place on both sides is refused with a notice, and nothing changes', async () => {
  const { page } = await openCompare();
  await page.getByRole('combobox', { name: 'First site' }).selectOption('khmeimim');
  await page.getByRole('status').getByText('“Khmeimim” is already on the other side.').waitFor();
  expect(await page.getByRole('combobox', { name: 'First site' }).inputValue()).toBe('tartous');
  expect(query(page)).toBe('?view=compare');
});

test('a link with one place twice drops it with a notice, and opens the comparison', async () => {
  const { page } = await openCompare('?view=compare&sites=tartous,tartous');
  await page.getByText('The link asked for the sites “tartous,tartous”').waitFor();
  expect(await page.getByRole('combobox', { name: 'Second site' }).inputValue()).toBe('khmeimim');
});

test.each([
  ['en', { over: 'Over Khmeimim', turn: 'Turn the outline', move: 'Move the outline', away: 'Remove' }],
  ['ar', { over: 'فوق حميميم', turn: 'تدوير المخطط', move: 'تحريك المخطط', away: 'إزالة' }],
  ['ru', { over: 'Поверх: Хмеймим', turn: 'Повернуть контур', move: 'Передвинуть контур', away: 'Убрать' }],
])(
  '%s: an outline is placed over the other site, moved and turned by keys, and the link restores it',
  async (language, words) => {
    const { page } = await openCompare(`?view=compare&lang=${language}`, { keyboardOnly: true });
    const press = async (name: string, ...keys: string[]): Promise<void> => {
      await page.getByRole('button', { name }).focus();
      for (const key of keys) await page.keyboard.press(key);
    };
    await press(words.over, 'Enter');
    await eventually(() => query(page)).toMatch(/over=35\.41167\/35\.945(&|$)/);
    await press(words.turn, 'Shift+ArrowRight', 'ArrowLeft');
    await eventually(() => query(page)).toMatch(/over=35\.41167\/35\.945\/9(&|$)/);
    await press(words.move, 'ArrowRight');
    await eventually(() => query(page)).toMatch(/over=35\.41167\/35\.945\d+\/9(&|$)/);

    await page.reload();
    await bothReady(page);
    await page.getByRole('button', { name: words.move }).waitFor();
    await page.getByText('9°', { exact: true }).waitFor();
    await press(words.away, 'Enter');
    await eventually(() => query(page)).not.toContain('over');
    expect(await page.getByRole('button', { name: words.move }).count()).toBe(0);
  },
);

test('an outline is dragged', async () => {
  const { page } = await openCompare('?view=compare&over=35.41167/35.945');
  const handle = await boxOf(page.getByRole('button', { name: 'Move the outline' }));
  const from = { x: handle.x + 4, y: handle.y + handle.height / 2 };
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 60, from.y + 30, { steps: 4 });
  await page.mouse.up();
  await eventually(() => query(page)).toMatch(/over=35\.40\d+\/35\.9[5-9]\d*$/);
});

test('it is placed over a town, a coordinate in either notation, or a clicked position', async () => {
  const { page } = await openCompare();
  const field = page.getByRole('textbox', { name: 'Over a town or coordinates' });
  await field.fill('Берлин');
  await page
    .getByRole('list', { name: 'Towns and places' })
    .getByRole('button', { name: 'Berlin', exact: true })
    .first()
    .click();
  await eventually(() => query(page)).toBe('?view=compare&over=52.5244/13.4105');

  await field.fill('33°30′50″N 36°16′35″E');
  await field.press('Enter');
  await eventually(() => query(page)).toBe('?view=compare&over=33.51389/36.27639');

  await page.getByRole('button', { name: 'Choose on a map' }).click();
  const { x, y, width, height } = await boxOf(maps(page)[1].locator('.maplibregl-canvas'));
  await page.mouse.click(x + width * 0.75, y + height * 0.75);
  await eventually(() => query(page)).toMatch(/over=33\.4\d+\/36\.[34]\d*$/);
});

test.each([
  ['91, 200', 'The latitude 91 is past the pole; it should be from −90 to 90.'],
  ['10, 200', 'The longitude 200 is not on Earth'],
  ['12°70′N 5°E', '70 minutes are too many'],
  ['nowhere at all', 'No place is called “nowhere at all”'],
])('“%s” gets a sentence, and what was laid stays', async (text, sentence) => {
  const { page } = await openApp({ path: '?view=compare&over=35.41167/35.945', webgl: false });
  const field = page.getByRole('textbox', { name: 'Over a town or coordinates' });
  await field.fill(text);
  await field.press('Enter');
  await page.getByRole('alert').getByText(sentence).waitFor();
  expect(query(page)).toBe('?view=compare&over=35.41167/35.945');
});

test('on a phone one map is above the other, both fully above the sheet', async () => {
  const { page } = await openCompare('?view=compare', { viewport: 'phone', touch: true });
  const [first, second] = await Promise.all(maps(page).map(boxOf));
  const sheet = await boxOf(page.locator('.words'));
  expect(second?.y).toBeGreaterThanOrEqual((first?.y ?? 0) + (first?.height ?? 0));
  expect((second?.y ?? 0) + (second?.height ?? 0)).toBeLessThanOrEqual(sheet.y + 1);
  expect(first?.height).toBeGreaterThan(SCREENS.phone.height * 0.2);
});

test.each(['en', 'ar', 'ru'])('%s: axe finds nothing wrong, with an overlay', async (language) => {
  const { page } = await openCompare(`?view=compare&over=35.41167/35.945/30&lang=${language}`);
  expect(await axeViolations(page)).toEqual([]);
});

test('Explore opens where it was left', async () => {
  const { page } = await openCompare('?view=compare');
  const views = page.getByRole('navigation', { name: 'Views' });
  await views.getByRole('link', { name: 'Explore' }).click();
  await page.getByRole('list', { name: 'Passages' }).waitFor();
  expect(await page.getByRole('region', { name: 'Second map' }).count()).toBe(0);
  await views.getByRole('link', { name: 'Compare' }).click();
  await bothReady(page);
  await eventually(async () => apart(await scales(page))).toBeLessThan(0.005);
});

test('a view that does not load raises a notice, the page stays, and the next try works', async () => {
  let blocked = true;
  const { page } = await openApp({
    beforeOpening: (opening) =>
      opening.route(programCalled('compare'), (route) => (blocked ? route.abort() : route.continue())),
    expectedProblems: [/ERR_FAILED/, /Failed to fetch dynamically imported module/],
  });
  const views = page.getByRole('navigation', { name: 'Views' });
  await views.getByRole('link', { name: 'Compare' }).click();
  await page.getByRole('alert').getByText('The Compare view did not load.').waitFor();
  await page.getByRole('list', { name: 'Passages' }).waitFor();

  blocked = false;
  await views.getByRole('link', { name: 'Explore' }).click();
  await page.reload();
  await views.getByRole('link', { name: 'Compare' }).click();
  await page.getByRole('combobox', { name: 'First site' }).waitFor();
});
