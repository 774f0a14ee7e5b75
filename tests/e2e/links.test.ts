import { expect, test } from 'vitest';
import {
  addressOf,
  boxOf,
  centreOf,
  clickMark,
  dialog,
  eventually,
  markOf,
  openWithMap,
  openWords,
  placeInList,
  told,
} from '../support/explorer.ts';

test('a link with everything in it restores everything, and stays as it was', async () => {
  const link = '?place=khmeimim&layers=bases&lang=ru&units=mi#map=8.5/35.2/36.1/20/30';
  const { page } = await openWithMap({ path: link });

  const open = dialog(page, 'Хмеймим');
  await open.getByText('34,6 ми').waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('ru');
  expect(await page.getByRole('radio', { name: 'мили', exact: true }).isChecked()).toBe(true);
  expect(await page.getByRole('checkbox', { name: 'Российские базы' }).isChecked()).toBe(true);
  expect(await page.getByRole('checkbox', { name: 'Столицы' }).isChecked()).toBe(false);
  expect(await page.getByRole('button', { name: 'Повернуть на север' }).isVisible(), 'the map is turned').toBe(true);
  expect(addressOf(page)).toBe(link);
  expect(await page.getByRole('status').textContent()).toBe('');
});

test('the map opens where the link says', async () => {
  const { page } = await openWithMap({ path: '#map=10/35.4117/35.945' });
  const centre = centreOf(await boxOf(page.getByRole('region', { name: 'Map', exact: true })));

  const mark = await markOf(page, 'khmeimim');
  expect(mark.x).toBeCloseTo(centre.x, -1);
  expect(mark.y).toBeCloseTo(centre.y, -1);
  expect(addressOf(page)).toBe('#map=10/35.4117/35.945');
});

test('what a person did is in the address, and opening that address elsewhere brings the same back', async () => {
  const { page } = await openWithMap();
  await page.getByRole('button', { name: /^Zoom to/ }).click();
  await eventually(() => addressOf(page)).toContain('#map=');
  await clickMark(page, 'tartous');
  await dialog(page, 'Tartous').waitFor();
  await page.getByRole('radio', { name: 'nautical miles' }).check({ force: true });
  await dialog(page, 'Tartous').getByText('30.0 nmi').waitFor();
  const link = addressOf(page);
  const mark = await markOf(page, 'tartous');

  const { page: other } = await openWithMap({ path: link });
  await dialog(other, 'Tartous').getByText('30.0 nmi').waitFor();
  expect(addressOf(other)).toBe(link);
  const same = await markOf(other, 'tartous');
  expect(Math.hypot(same.x - mark.x, same.y - mark.y)).toBeLessThan(2);
});

test('parts of a link that its view does not show are kept in it', async () => {
  const { page } = await openWords({ path: '?view=measure&sites=tartous,khmeimim' });

  await page.getByRole('link', { name: 'Русский' }).click();
  await page.getByRole('heading', { name: 'Измерение', exact: true }).waitFor();
  expect(addressOf(page)).toBe('?view=measure&sites=tartous,khmeimim&lang=ru');
});

test('an embedded page has no bar, and all the rest', async () => {
  const { page } = await openWords({ path: '?embed&place=moscow' });

  await dialog(page, 'Moscow').waitFor();
  expect(await page.getByRole('navigation').count()).toBe(0);
  expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
  expect(await page.getByRole('list', { name: 'Passages' }).count()).toBe(1);
});

test('back and forward go through a person’s choices', async () => {
  const { page } = await openWords();
  const passed = [addressOf(page)];
  const did = async (address: string) => {
    await eventually(() => addressOf(page)).toBe(address);
    passed.push(address);
  };
  await placeInList(page, 'Moscow').click();
  await did('?place=moscow');
  await page.getByRole('radio', { name: 'miles', exact: true }).check({ force: true });
  await did('?place=moscow&units=mi');
  await page.getByRole('checkbox', { name: 'Russian bases' }).uncheck();
  await did('?place=moscow&layers=capitals&units=mi');
  await page.getByRole('link', { name: 'العربية' }).click();
  await did('?place=moscow&layers=capitals&lang=ar&units=mi');
  await dialog(page, 'موسكو').waitFor();

  for (const address of passed.slice(0, -1).reverse()) {
    await page.goBack();
    await eventually(() => addressOf(page)).toBe(address);
  }
  await dialog(page, 'Moscow').waitFor({ state: 'detached' });
  expect(await placeInList(page, 'Tartous').count()).toBe(1);
  expect(await page.getByRole('radio', { name: 'kilometres' }).isChecked()).toBe(true);

  await page.goForward();
  await dialog(page, 'Moscow').getByText('2,266 km').waitFor();
  await page.goForward();
  await dialog(page, 'Moscow').getByText('1,408 mi').waitFor();
});

test('values that make no sense are dropped, each with a notice, and the rest of the link works', async () => {
  const { page } = await openWords({
    path: '?view=dance&place=atlantis&sites=tartous,atlantis&layers=ghosts&step=77&lang=xx&units=parsecs&embed=perhaps#map=99/1/1',
  });

  for (const [what, value] of [
    ['the view', 'dance'],
    ['the place', 'atlantis'],
    ['the sites', 'tartous,atlantis'],
    ['the layers', 'ghosts'],
    ['step', '77'],
    ['the language', 'xx'],
    ['the unit', 'parsecs'],
    ['the embedding', 'perhaps'],
    ['the map position', '99/1/1'],
  ] as const) {
    await told(page, 'status', `The link asked for ${what} “${value}”, which is not here.`).waitFor();
  }
  expect(await page.getByRole('list', { name: 'Places', exact: true }).getByRole('button').count()).toBe(4);

  const { page: other } = await openWords({ path: '?place=moscow&units=parsecs&lang=ru' });
  await dialog(other, 'Москва').getByText('2 266 км').waitFor();
  await told(other, 'status', 'parsecs').waitFor();
  await other.getByRole('button', { name: 'Убрать' }).last().click();
  await told(other, 'status', 'parsecs').waitFor({ state: 'detached' });
});

test('a broken map position leaves the opening view, and moving the map makes no history', async () => {
  const { page } = await openWithMap({ path: '?units=mi#map=9/here/there' });
  await told(page, 'status', 'the map position “9/here/there”').waitFor();
  for (const id of ['tartous', 'khmeimim', 'moscow', 'damascus']) await markOf(page, id);

  const entries = await page.evaluate(() => history.length);
  const damascus = await markOf(page, 'damascus');
  await page.getByRole('application').focus();
  await page.keyboard.press('ArrowDown');
  await eventually(async () => (await markOf(page, 'damascus')).y).toBeLessThan(damascus.y);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await eventually(() => addressOf(page)).toMatch(/^\?units=mi#map=[\d.]+\/[\d.]+\/[\d.]+$/);
  const settled = addressOf(page);
  await page.getByRole('button', { name: 'Zoom out' }).click();
  await eventually(() => addressOf(page)).not.toBe(settled);

  expect(await page.evaluate(() => history.length)).toBe(entries);
});

test('an address that is edited by hand is obeyed at once', async () => {
  const { page } = await openWithMap();
  await page.evaluate(() => {
    location.hash = '#map=10/35.4117/35.945';
  });

  const centre = centreOf(await boxOf(page.getByRole('region', { name: 'Map', exact: true })));
  await eventually(async () => {
    const mark = await markOf(page, 'khmeimim');
    return Math.hypot(mark.x - centre.x, mark.y - centre.y) < 2;
  }).toBe(true);
});
