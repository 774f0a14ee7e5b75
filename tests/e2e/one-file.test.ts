import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { sharedBrowser } from '../support/browser.ts';
import { dialog, eventually, mapReady, mentions } from '../support/explorer.ts';
import { buildForReaders } from '../support/serve-app.ts';

/** What the file may be, in bytes. */
const MOST = 4_000_000;

let folder: string;
let file: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'dateline-file-'));
  await buildForReaders(folder, {}, 'file');
  file = path.join(folder, 'dateline-atlas.html');
}, 120_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

/** Opens the file as a double click does, on a machine without a network. Whatever it asks for elsewhere fails the test. */
async function openFile(
  search = '',
  options: { javaScriptEnabled?: boolean; of?: string } = {},
): Promise<{ page: Page; context: BrowserContext }> {
  const browser = await sharedBrowser();
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    reducedMotion: 'reduce',
    offline: true,
    javaScriptEnabled: options.javaScriptEnabled ?? true,
  });
  const problems: string[] = [];
  context.on('request', (request) => {
    if (!/^(file|blob|data):/.test(request.url())) problems.push(`asked for ${request.url()}`);
  });
  context.on('page', (opened) => {
    opened.on('pageerror', (error) => problems.push(error.message));
    opened.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text());
    });
  });
  onTestFinished(async () => {
    await context.close();
    expect(problems).toEqual([]);
  });
  const page = await context.newPage();
  await page.goto(pathToFileURL(options.of ?? file).href + search);
  return { page, context };
}

const view = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name, exact: true });

test('the one file is small enough for a mail and a stick', async () => {
  expect((await stat(file)).size).toBeLessThanOrEqual(MOST);
});

test('opened from a folder it has words, map, every view and the languages, and its links work', async () => {
  const { page } = await openFile();
  await mapReady(page);
  await mentions(page, 'Khmeimim').click();
  await dialog(page, 'Khmeimim').getByText('213 km').waitFor();
  await page.keyboard.press('Escape');
  await view(page, 'Compare').click();
  await page.getByRole('region', { name: 'Second map' }).waitFor();
  await page.getByRole('row', { name: /^To the nearest coast on the map .*km/ }).waitFor();
  await view(page, 'Measure').click();
  await page.getByRole('heading', { name: 'Measure' }).waitFor();
  await view(page, 'Quiz').click();
  await page.getByRole('heading', { name: 'Quiz' }).waitFor();
  await page.goBack();
  await page.getByRole('heading', { name: 'Measure' }).waitFor();

  await page.goto(`${pathToFileURL(file).href}?lang=ar&place=moscow`);
  await mapReady(page);
  await dialog(page, 'موسكو').waitFor();
  expect(await page.evaluate(() => document.fonts.check('16px "Noto Sans Arabic"', 'موسكو'))).toBe(true);
});

test('the wall and the teacher’s screen stay together without a host', async () => {
  const { page, context } = await openFile('?view=present&step=2');
  await mapReady(page);
  const [teacher] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('button', { name: /Open the teacher’s screen/ }).click(),
  ]);
  await teacher.getByRole('heading', { name: 'Teacher’s screen' }).waitFor();
  await teacher.keyboard.press('ArrowRight');
  await eventually(() => new URL(page.url()).searchParams.get('step')).toBe('3');
});

test('what the file does without is not offered', async () => {
  const { page } = await openFile();
  await mapReady(page);
  expect(await page.getByText('Relief').count()).toBe(0);
  expect(await page.locator('.offline').count()).toBe(0);
  await page.getByRole('button', { name: 'Print…' }).click();
  await page.getByRole('dialog', { name: /Print/ }).waitFor();
});

test('another lesson saved as one page opens by itself, is read without scripts, and can be given away again', async () => {
  const { page } = await openFile('?lesson=date-line');
  await mapReady(page);
  const headline = await page.getByRole('heading', { level: 1 }).innerText();
  const saved = path.join(folder, 'saved.html');
  await saveAs(page, saved);

  const { page: given } = await openFile('', { of: saved });
  await mapReady(given);
  expect(await given.title()).toContain(headline);
  await given.getByRole('heading', { level: 1, name: headline }).waitFor();
  await view(given, 'Present').click();
  await given.locator('#step-title').waitFor();
  expect(await given.getByText(/Syria wants Russia/).count()).toBe(0);
  await given.goto(pathToFileURL(saved).href);
  await mapReady(given);
  const again = path.join(folder, 'again.html');
  await saveAs(given, again);
  expect((await readFile(again, 'utf8')).match(/id="own-lesson"/g)?.length).toBe(1);

  const { page: plain } = await openFile('', { of: again, javaScriptEnabled: false });
  await plain.getByRole('heading', { level: 1, name: headline }).waitFor();
  expect(await plain.getByRole('blockquote').count()).toBeGreaterThan(5);
});

/** Takes the lesson at hand away as one page. */
async function saveAs(page: Page, to: string): Promise<void> {
  await page.getByRole('button', { name: 'Save…' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'One page (HTML)' }).click(),
  ]);
  await download.saveAs(to);
}

test('without scripts its words and locator map are there', async () => {
  const { page } = await openFile('', { javaScriptEnabled: false });
  await page.getByRole('heading', { level: 1, name: /^Syria wants Russia/ }).waitFor();
  expect(await page.getByRole('list', { name: 'Passages' }).getByRole('blockquote').count()).toBe(9);
});
