/** Tests the words of Compare: facts, passages and distances, copied and downloaded. */
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { axeViolations } from '../support/accessibility.ts';
import { openWords } from '../support/explorer.ts';

const FACTS = 'Facts side by side';

test('one table has what the lesson says of both sites, and says what it does not', async () => {
  const { page } = await openWords({ path: '?view=compare' });
  const table = page.getByRole('table', { name: FACTS });
  await table.getByRole('columnheader', { name: 'Khmeimim' }).waitFor();
  const cells = (name: string) => table.getByRole('row', { name }).getByRole('cell').allInnerTexts();
  expect(await cells('Kind')).toEqual(['naval base', 'air base']);
  expect((await cells('To each other')).map((text) => text.slice(0, 7))).toEqual(['55.6 km', '55.6 km']);
  expect((await cells('Outlines'))[1]).toContain('2.8 km');
  expect(await table.getByRole('row', { name: 'Passages that mention both' }).getByRole('blockquote').count()).toBe(3);

  await page.getByRole('combobox', { name: 'First site' }).selectOption('moscow');
  await expect.poll(() => cells('Outlines')).toContain('not in this lesson');
});

test('the distance to the coast comes with the accuracy of the coastline', async () => {
  const { page } = await openWords({ path: '?view=compare' });
  const row = page.getByRole('table', { name: FACTS }).getByRole('row', { name: 'To the nearest coast on the map' });
  await expect
    .poll(() => row.getByRole('cell').allInnerTexts(), { timeout: 20_000 })
    .toEqual([
      expect.stringMatching(/^0\.\d\d km \(the map’s coastline is accurate to about 0\.16 km\)$/),
      expect.stringMatching(/^[1-4]\.\d km \(the map’s coastline is accurate to about 0\.16 km\)$/),
    ]);
  // Far inland the search goes on through coarser tiles: Moscow lies about 600 km from the Gulf of Finland.
  await page.getByRole('combobox', { name: 'First site' }).selectOption('moscow');
  await expect
    .poll(async () => (await row.getByRole('cell').allInnerTexts())[0], { timeout: 20_000 })
    .toMatch(/^6\d\d km \(the map’s coastline is accurate to about 0\.9\d km\)$/);
});

test('a cell says that the archive did not load, and the next try reads it', async () => {
  const { page } = await openWords({
    path: '?view=compare',
    beforeOpening: (page) => page.route('**/*.pmtiles', (route) => route.abort()),
    expectedProblems: [/pmtiles/],
  });
  await page.getByRole('cell', { name: 'Not measured' }).first().waitFor();

  await page.unroute('**/*.pmtiles');
  await page.getByRole('region', { name: FACTS }).getByRole('button', { name: 'Try again' }).click();
  const row = page.getByRole('row', { name: 'To the nearest coast on the map' });
  await expect
    .poll(() => row.getByRole('cell').allInnerTexts(), { timeout: 20_000 })
    .toEqual([expect.stringMatching(/^0\.\d\d km \(/), expect.stringMatching(/^[1-4]\.\d km \(/)]);
});

test('table “Distances” has every pair by two ways of measuring, with the difference and why', async () => {
  const { page } = await openWords({ path: '?view=compare' });
  const table = page.getByRole('table', { name: 'Distances' });
  await table.waitFor();
  expect(await table.getByRole('row').count()).toBe(1 + 6);
  const row = table.getByRole('row', { name: 'Tartous Khmeimim' });
  expect(await row.getByRole('cell').allInnerTexts()).toEqual([
    'Khmeimim',
    '55.60 km',
    '55.48 km',
    '+0.12 km (+0.22%)',
  ]);
  await page.getByText('They differ by at most 0.56 %.').waitFor();

  await page.getByRole('radio', { name: 'nautical miles' }).check();
  await expect.poll(() => row.getByRole('cell').nth(1).innerText()).toBe('30.02 nmi');
});

test('the facts are copied as a text', async () => {
  const { page } = await openWords({ path: '?view=compare', permissions: ['clipboard-read', 'clipboard-write'] });
  await page.getByRole('button', { name: 'Copy as text' }).click();
  await page.getByRole('status').getByText('Facts copied.').waitFor();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain('Kind\n  Tartous: naval base\n  Khmeimim: air base\n');
  await page.getByRole('button', { name: 'Copy: Coordinates, decimal degrees, 34.915, 35.874' }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe('34.915, 35.874');
});

test.each([
  ['The facts', 0, 'Tartous and Khmeimim.csv', 'Kind,naval base,air base'],
  ['The distances', 1, 'Distances.csv', 'Khmeimim,Tartous,55.603,55.481,0.122,0.221'],
])('%s are downloaded as CSV that a spreadsheet reads', async (_, which, name, line) => {
  const { page } = await openWords({ path: '?view=compare' });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download CSV' }).nth(which).click(),
  ]);
  expect(download.suggestedFilename()).toBe(name);
  const text = await readFile(await download.path(), 'utf8');
  expect(text.startsWith('\ufeff')).toBe(true);
  expect(text).toContain(line);
});

test.each(['en', 'ar', 'ru'])(
  '%s: axe finds nothing wrong on a phone, and nothing scrolls sideways',
  async (language) => {
    const { page } = await openWords({ path: `?view=compare&lang=${language}`, viewport: 'phone', touch: true });
    await page.locator('.fact-table').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    const wide = await page.locator('.words-scroll').evaluate((box) => box.scrollWidth - box.clientWidth);
    expect(wide).toBeLessThanOrEqual(0);
  },
);
