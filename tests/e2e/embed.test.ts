/** The map in another page: no frame around it, wheel and fingers left to that page, and the HTML that puts it there. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FrameLocator, Page } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { LANGUAGES } from '../../src/domain/languages.ts';
import { axeViolations, sidewaysScroll, smallTargets } from '../support/accessibility.ts';
import { addressOf, boxOf, centreOf, dialog, eventually, openWithMap, openWords } from '../support/explorer.ts';

const MESSAGES = {
  en: 'Use Ctrl + scroll to zoom the map',
  ar: 'استخدم Ctrl مع التمرير لتكبير الخريطة',
  ru: 'Чтобы менять масштаб, прокручивайте с клавишей Ctrl',
} as const;
const NAMES = {
  en: { button: 'Embed…', heading: 'Embed this map in another page', full: /^Open the full page/ },
  ar: { button: 'تضمين…', heading: 'ضع هذه الخريطة في صفحة أخرى', full: /^افتح الصفحة كاملة/ },
  ru: { button: 'Встроить…', heading: 'Поместить карту на другую страницу', full: /^Открыть полную страницу/ },
} as const;

const asking = (page: Page | FrameLocator) => page.locator('.maplibregl-cooperative-gesture-screen.maplibregl-show');

/** A page of somebody else's, on an origin of its own. Resolves to its address. */
async function serveHost(html: string): Promise<string> {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8').end(`<!doctype html><title>News</title>${html}`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

/** Turns the wheel over the middle of the map. */
async function turnWheel(page: Page): Promise<void> {
  const { x, y } = centreOf(await boxOf(page.locator('.map-host')));
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, -400);
}

describe.each(LANGUAGES)('%s', (lang) => {
  test('a wheel alone does not zoom, and the map says what does', async () => {
    const { page } = await openWithMap({ path: `?embed&lang=${lang}` });
    const before = addressOf(page);
    const said = page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          const screen = document.querySelector('.maplibregl-cooperative-gesture-screen');
          if (!screen) return resolve('');
          new MutationObserver(() => {
            if (screen.classList.contains('maplibregl-show'))
              resolve(screen.querySelector('.maplibregl-desktop-message')?.textContent ?? '');
          }).observe(screen, { attributes: true });
        }),
    );
    await turnWheel(page);
    expect(await said).toBe(MESSAGES[lang]);
    await asking(page).waitFor({ state: 'detached' });
    expect(addressOf(page)).toBe(before);

    await page.keyboard.down('Control');
    await turnWheel(page);
    await page.keyboard.up('Control');
    await eventually(() => addressOf(page)).not.toBe(before);
  });

  test('axe finds nothing wrong in the embedded page, on a phone neither, and targets are large enough', async () => {
    const { page } = await openWithMap({
      path: `?embed&lang=${lang}&place=moscow`,
      viewport: { width: 800, height: 560 },
    });
    await page.getByRole('link', { name: NAMES[lang].full }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    expect(await smallTargets(page, 24)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 560 });
    expect(await axeViolations(page), 'on a phone').toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);
  });

  test('axe finds nothing wrong in the dialog', async () => {
    const { page } = await openWords({ path: `?lang=${lang}` });
    await page.getByRole('button', { name: NAMES[lang].button }).click();
    await dialog(page, NAMES[lang].heading).waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });
});

test('there is no bar and no choice of basemap, and a link leads to the full page as it is', async () => {
  const { page } = await openWithMap({ path: '?embed&place=khmeimim#map=8/35.2/36' });
  await dialog(page, 'Khmeimim').waitFor();
  expect(await page.getByRole('navigation', { name: 'Views' }).count()).toBe(0);
  expect(await page.getByRole('button', { name: /^Map detail/ }).count()).toBe(0);
  const link = page.getByRole('link', { name: /^Open the full page/ });
  expect(await link.getAttribute('href')).toMatch(/^\?place=khmeimim#map=8\/35\.2.*\/36/);
  expect(await link.getAttribute('target')).toBe('_blank');
});

test('outside an embedding the wheel zooms at once', async () => {
  const { page } = await openWithMap();
  const before = addressOf(page);
  await turnWheel(page);
  await eventually(() => addressOf(page)).not.toBe(before);
});

test('the HTML of the dialog puts the map, as it is, into another page', async () => {
  const { page, context } = await openWithMap({
    path: '?place=tartous',
    permissions: ['clipboard-read', 'clipboard-write'],
    expectedProblems: [/request to another origin: http:\/\/127\.0\.0\.1/],
  });
  await page.getByRole('button', { name: 'Embed…' }).click();
  const opened = dialog(page, 'Embed this map in another page');
  await opened.getByLabel('Width in pixels').fill('720');
  await opened.getByRole('button', { name: 'Copy the HTML' }).click();
  await page.getByText('HTML copied.').waitFor();
  const html = await page.evaluate(() => navigator.clipboard.readText());
  expect(html).toBe(await opened.getByLabel('HTML to paste').inputValue());

  const host = await context.newPage();
  await host.goto(await serveHost(html));
  const iframe = host.locator('iframe');
  expect(await iframe.getAttribute('title')).toMatch(/^Tartous · Syria wants Russia ‘by our side’/);
  expect((await boxOf(iframe)).width).toBe(720);
  const frame = host.frameLocator('iframe');
  await frame.locator('[data-status="ready"]').waitFor({ timeout: 45_000 });
  await frame.getByRole('dialog', { name: 'Tartous' }).waitFor();
  expect(await frame.getByRole('navigation', { name: 'Views' }).count()).toBe(0);
  await host.setViewportSize({ width: 400, height: 800 });
  expect((await boxOf(iframe)).width).toBeLessThanOrEqual(400);
});

test('a size that makes no sense is said, and gives no HTML', async () => {
  const { page } = await openWords();
  await page.getByRole('button', { name: 'Embed…' }).click();
  const opened = dialog(page, 'Embed this map in another page');
  const width = opened.getByLabel('Width in pixels');
  await width.fill('wide');
  await opened.getByText('A whole number from 200 to 4,000.').waitFor();
  expect(await width.getAttribute('aria-invalid')).toBe('true');
  expect(await opened.getByLabel('HTML to paste').inputValue()).toBe('');
  expect(await opened.getByRole('button', { name: 'Copy the HTML' }).isDisabled()).toBe(true);
});
