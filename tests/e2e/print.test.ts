/** Handouts: what comes out of the printer is read back, page by page. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axeViolations } from '../support/accessibility.ts';
import { type OpenOptions, openApp } from '../support/app.ts';
import { eventually, openWithMap, openWords } from '../support/explorer.ts';
import { type PdfPage, readPdf } from '../support/pdf.ts';

type Format = 'A4' | 'Letter';
type Orientation = 'portrait' | 'landscape';

const SIZES = { A4: [210, 297], Letter: [215.9, 279.4] } as const;
const KINDS = (['A4', 'Letter'] as const).flatMap((format) =>
  (['portrait', 'landscape'] as const).map((orientation): [Format, Orientation] => [format, orientation]),
);
const PASSAGE = 'It is unclear whether the new Syrian government will allow Moscow to keep its bases in the country.';

/** The browser's own dialog would wait for a person: it is counted instead. */
const COUNT_PRINTS = (page: Page) =>
  page.addInitScript(() => {
    let prints = 0;
    Object.defineProperty(window, 'prints', { get: () => prints });
    window.print = () => {
      prints += 1;
    };
  });
const prints = (page: Page): Promise<number> => page.evaluate(() => Number(Reflect.get(window, 'prints')));
const printed = (page: Page) => expect.poll(() => prints(page), { timeout: 50_000 });

const open = (options: OpenOptions = {}) => openWithMap({ ...options, beforeOpening: COUNT_PRINTS });

/** The program of the handouts is there: without it a browser that waits for nothing prints the page's own words. */
const ready = (page: Page) => eventually(() => page.locator('.handout').count()).toBe(1);

async function paper(page: Page, format: Format = 'A4', orientation: Orientation = 'portrait') {
  return readPdf(await page.pdf({ format, landscape: orientation === 'landscape' }));
}

/** Every picture is sharp, shows something and lies within the margins of its page. */
function expectGoodPictures({ width, height, images }: PdfPage, count: number): void {
  expect(images.length).toBe(count);
  for (const { dotsPerInch, commonest, box } of images) {
    expect(dotsPerInch).toBeGreaterThanOrEqual(200);
    expect(commonest).toBeLessThan(0.9);
    expect(box.left).toBeGreaterThan(13.5);
    expect(box.right).toBeLessThan(width - 13.5);
    expect(box.bottom).toBeGreaterThan(13.5);
    expect(box.top).toBeLessThan(height - 13.5);
  }
}

const words = (pages: readonly PdfPage[]): string => pages.map(({ text }) => text).join(' ');

describe.each(KINDS)('%s, %s', (format, orientation) => {
  const size = orientation === 'portrait' ? SIZES[format] : [...SIZES[format]].reverse();

  test('the whole set from the dialog is one PDF of the chosen paper', async () => {
    const { page } = await open();
    await page.getByRole('button', { name: 'Print…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Print handouts' });
    await dialog.getByRole('radio', { name: format === 'A4' ? 'A4' : 'US Letter' }).check();
    await dialog.getByRole('radio', { name: orientation === 'portrait' ? 'Portrait' : 'Landscape' }).check();
    await dialog.getByRole('button', { name: 'Print or save as PDF' }).click();
    await printed(page).toBe(1);
    const pages = await readPdf(await page.pdf({ preferCSSPageSize: true }));

    for (const { width, height } of pages) {
      expect(width).toBeCloseTo(size[0] ?? 0, 0);
      expect(height).toBeCloseTo(size[1] ?? 0, 0);
    }
    const first = pages[0];
    const worksheet = pages.find(({ text }) => text.startsWith('Worksheet'));
    const key = pages.find(({ text }) => text.startsWith('Answer key'));
    if (!first || !worksheet || !key) throw new Error('a sheet is missing');
    for (const sheet of [first, worksheet, key]) expectGoodPictures(sheet, 2);

    expect(first.text).toContain('Tartous naval base · Syria 34.915° N, 35.874° E 10, 16, 17');
    expect(first.text).toMatch(/(1,000|500) km.*100 km/);
    expect(first.text).toContain('Natural Earth');
    expect(words(pages)).toContain(`${PASSAGE} Paragraph 17 of 18`);
    expect(words(pages)).toContain('Moscow 2,321 2,266 – 2,475');

    const questions = words(pages.slice(pages.indexOf(worksheet), pages.indexOf(key)));
    expect(questions).toContain('Names to choose from: Damascus, Khmeimim, Moscow and Tartous.');
    expect(questions).toContain('From Moscow: Tartous or Damascus?');
    expect(questions).not.toMatch(/2,475|airbase at Khmeimim/);
    const answers = words(pages.slice(pages.indexOf(key)));
    expect(answers).toContain('Damascus, 2,475 km (Tartous: 2,321 km)');
    expect(answers).toContain('airbase at Khmeimim (2), situated');
    expect(answers).toContain('Paragraph 16 of 18. Moscow: the name stands for the government there.');
  });

  test('a print that waits for nothing has the map of the screen, whole', async () => {
    const { page } = await open({ path: '?view=measure&line=34.915/35.874,55.756/37.617' });
    await ready(page);
    const pages = await paper(page, format, orientation);
    const [first] = pages;
    if (!first) throw new Error('no page');
    expectGoodPictures(first, 1);
    // As wide as its column: 55 % of a page on its side.
    const [box] = first.images.map((image) => image.box);
    const column = (first.width - 28) * (orientation === 'landscape' ? 0.55 : 1);
    expect((box?.right ?? 0) - (box?.left ?? 0)).toBeCloseTo(column, -0.5);
    expect(words(pages)).toContain(`${PASSAGE} Paragraph 17 of 18`);
    expect(await page.locator('.handout-sheet').count()).toBe(0);
  });
});

test('Ctrl+P prints the first sheet, drawn light for paper, from the dark theme and from any view', async () => {
  const { page } = await openApp({
    path: '?view=compare&sites=tartous,khmeimim',
    colorScheme: 'dark',
    beforeOpening: COUNT_PRINTS,
  });
  await eventually(() => page.locator('.map-pane[data-status="ready"]').count()).toBe(2);
  await page.keyboard.press('Control+p');
  await printed(page).toBe(1);
  const brightness = await page.locator('.handout canvas').first().evaluate(averageOf);
  expect(brightness).toBeGreaterThan(200);
  const pages = await paper(page);
  if (!pages[0]) throw new Error('no page');
  expectGoodPictures(pages[0], 2);
  expect(words(pages)).toContain(PASSAGE);
  expect(words(pages)).not.toContain('Worksheet');
});

test('the scale bar is as long as it says, on the inset and on a map of the screen that is turned', async () => {
  const { page } = await open({ path: '#map=8/35.2/36/40' });
  await ready(page);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const turned = page.locator('.paper-north');
  expect(await turned.getAttribute('transform')).toMatch(/rotate\(-40\)$/);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.getByRole('button', { name: 'Print…' }).click();
  await page.getByRole('button', { name: 'Print or save as PDF' }).click();
  await printed(page).toBe(1);
  await page.emulateMedia({ media: 'print' });
  // Khmeimim and Tartous are 55.6 km apart.
  const inset = page.locator('.handout-sheet[data-answered=false] .paper-inset');
  const middles = await inset.locator('.paper-mark > rect').evaluateAll((marks) =>
    marks.map((mark) => {
      const { x, y, width, height } = mark.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }),
  );
  const [khmeimim, tartous] = middles;
  if (!khmeimim || !tartous) throw new Error('two marks are missing');
  const apart = Math.hypot(khmeimim.x - tartous.x, khmeimim.y - tartous.y);
  const bar = await inset.locator('.paper-scale path').evaluate((path) => path.getBoundingClientRect().width);
  expect(await inset.locator('.paper-scale').textContent()).toBe('100 km');
  // The bar’s box has half of its stroke at either end.
  expect((apart / bar) * 100).toBeCloseTo(55.6, -0.5);
});

test('in the dark theme a print that waits for nothing is light, too', async () => {
  const { page } = await open({ colorScheme: 'dark' });
  await ready(page);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await page.locator('.handout canvas').evaluate(averageOf)).toBeGreaterThan(170);
  const [first] = await paper(page);
  if (!first) throw new Error('no page');
  expectGoodPictures(first, 1);
  expect(first.images[0]?.commonest).toBeGreaterThan(0.2);
});

test('without WebGL the locator map is printed, with names on one sheet and numbers on the other', async () => {
  const { page } = await openWords({ beforeOpening: COUNT_PRINTS });
  await page.getByRole('button', { name: 'Print…' }).click();
  await page.getByRole('button', { name: 'Print or save as PDF' }).click();
  await printed(page).toBe(1);
  await page.emulateMedia({ media: 'print' });
  const drawings = page.locator('.handout svg.locator');
  expect(await drawings.locator('text').allTextContents()).toEqual([
    ...['Tartous', 'Khmeimim', 'Moscow', 'Damascus'],
    ...['3', '2', '1', '4'],
    ...['3 Tartous', '2 Khmeimim', '1 Moscow', '4 Damascus'],
  ]);
  expect(await page.locator('.handout canvas').count()).toBe(0);
  await page.emulateMedia({ media: null });
  const pages = await paper(page);
  // A question that needs a scale bar is not asked where there is none.
  expect(words(pages)).not.toContain('How far is it?');
  expect(words(pages)).toContain('Which is further?');
});

test('in Arabic the sheets run from right to left', async () => {
  const { page } = await open({ path: '?lang=ar' });
  await page.getByRole('button', { name: 'طباعة…' }).click();
  await page.getByRole('button', { name: 'طباعة أو حفظ بصيغة PDF' }).click();
  await printed(page).toBe(1);
  const sheets = page.locator('.handout-sheets');
  expect(await sheets.getAttribute('dir')).toBe('rtl');
  expect(await sheets.getByText('من موسكو: طرطوس أم دمشق؟').count()).toBe(2);
  await page.emulateMedia({ media: 'print' });
  const overflow = await sheets.evaluate((element) => element.scrollWidth - element.clientWidth);
  expect(overflow).toBe(0);
  await page.emulateMedia({ media: null });
  const pages = await paper(page);
  if (!pages[0]) throw new Error('no page');
  expectGoodPictures(pages[0], 2);
});

test('the dialog is a keyboard’s, says when nothing is chosen, and gives the focus back', async () => {
  const { page } = await openWithMap({ keyboardOnly: true });
  const button = page.getByRole('button', { name: 'Print…' });
  await button.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Print handouts' });
  await dialog.waitFor();
  for (const box of await dialog.getByRole('checkbox').all()) {
    await box.focus();
    await page.keyboard.press('Space');
  }
  await dialog.getByRole('status').getByText('Choose a sheet first.').waitFor();
  expect(await dialog.getByRole('button', { name: 'Print or save as PDF' }).isDisabled()).toBe(true);
  expect(await axeViolations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await eventually(() => button.evaluate((element) => element === document.activeElement)).toBe(true);
});

/** Mean brightness of a canvas, 0…255. Sent to the browser as text. */
function averageOf(element: Element): number {
  const canvas = element as HTMLCanvasElement;
  const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
  let sum = 0;
  for (let at = 0; at < data.length; at += 4) sum += (data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0);
  return sum / (data.length * 0.75);
}
