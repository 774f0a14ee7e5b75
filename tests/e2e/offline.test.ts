import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { openApp } from '../support/app.ts';
import { buildVersion } from '../support/build-version.ts';
import { dialog, eventually, mapReady, mentions } from '../support/explorer.ts';
import { type HostHabits, startHost } from '../support/host.ts';

const host = (habits: Partial<HostHabits> = {}) => startHost({ folder: inject('appFolder'), ...habits });

/** Waits until the line at the foot of the words says how it stands. */
const stands = (page: Page, standing: string) =>
  page.locator(`.offline[data-standing="${standing}"]`).waitFor({ state: 'attached', timeout: 45_000 });

/** Names of the programs and pages that the app keeps. */
const keptFiles = (page: Page) =>
  page.evaluate(async () => {
    const keys = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
    return keys.flat().map(({ url }) => new URL(url).pathname);
  });

const view = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name, exact: true });

test('after one visit everything works with the network cut: views, languages, dialogs, relief, links', async () => {
  const network = await host();
  const { page } = await openApp({ host: network.url, offline: true });
  await stands(page, 'kept');
  await page.getByText(/^Works offline on this device \(\d+(\.\d)? MB\)\.$/).waitFor();
  await network.stop();

  // In the page that brought it, and after it is loaded anew.
  await view(page, 'Compare').click();
  await page.getByRole('region', { name: 'Second map' }).waitFor();
  await page.goto(`${network.url}?place=moscow&lang=ar`);
  await mapReady(page);
  await dialog(page, 'موسكو').waitFor();
  await page.goto(`${network.url}?lang=ru&view=present&step=2`);
  await mapReady(page);
  await page.goto(network.url);
  await mapReady(page);
  await view(page, 'Quiz').click();
  await page.getByRole('heading', { name: 'Quiz' }).waitFor();
  await view(page, 'Measure').click();
  await page.getByRole('heading', { name: 'Measure' }).waitFor();
  await view(page, 'Explore').click();
  await page.locator('label.relief').click();
  await page.getByRole('button', { name: 'Print…' }).click();
  await page.getByRole('dialog', { name: /Print/ }).waitFor();
  expect(await page.getByText('did not load').count()).toBe(0);
});

test.each([
  ['`npm start`', async () => inject('appUrl')],
  ['a host that compresses and tags weakly', async () => (await host({ compresses: true })).url],
])('on %s the app is kept, and a second page that opens meanwhile has its whole map', async (_, start) => {
  const url = await start();
  const { page, context } = await openApp({ host: url, offline: true });
  await mapReady(page);
  // The first page goes while the worker fetches what it keeps, or just after: the second reads what the browser holds of the archive.
  await page.close();
  const second = await context.newPage();
  await second.goto(`${url}?lang=ru`);
  await mapReady(second);
  expect(await second.locator('[role=alert] .notice').allInnerTexts()).toEqual([]);
  await stands(second, 'kept');
});

test('a copy in a sub-folder keeps its own files and leaves those of another folder alone', async () => {
  const network = await host({ base: '/lessons/atlas/' });
  const { page } = await openApp({ host: network.url, offline: true });
  await page.evaluate(async () => (await caches.open('somebody-else')).put('/theirs', new Response('theirs')));
  await stands(page, 'kept');
  expect(
    (await keptFiles(page)).filter((name) => name !== '/theirs').every((name) => name.startsWith('/lessons/atlas/')),
  ).toBe(true);
  await network.stop();
  await page.reload();
  await mapReady(page);

  await page.getByRole('button', { name: 'Remove' }).click();
  await stands(page, 'off');
  expect(await keptFiles(page)).toEqual(['/theirs']);
});

test('what a person removes stays away until they want it again', async () => {
  const network = await host();
  const { page } = await openApp({ host: network.url, offline: true });
  await stands(page, 'kept');
  await page.getByRole('button', { name: 'Remove' }).click();
  await stands(page, 'off');
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);

  await page.reload();
  await mapReady(page);
  await stands(page, 'off');
  const keep = page.getByRole('button', { name: /^Save for offline use \(\d+(\.\d)? MB\)$/ });
  await keep.focus();
  await page.keyboard.press('Enter');
  await stands(page, 'kept');
  await network.stop();
  await page.reload();
  await mapReady(page);
});

test('what is removed and wanted again in the same moment is whole again, and is no newer version', async () => {
  const network = await host();
  const { page } = await openApp({ host: network.url, offline: true });
  await stands(page, 'kept');
  const whole = (await keptFiles(page)).length;
  for (const _ of [1, 2]) {
    await page.getByRole('button', { name: 'Remove' }).click();
    await stands(page, 'off');
    expect(await keptFiles(page)).toEqual([]);
    await page.getByRole('button', { name: /^Save for offline use/ }).click();
    await stands(page, 'kept');
    expect((await keptFiles(page)).length).toBe(whole);
  }
  await page.reload();
  await mapReady(page);
  await stands(page, 'kept');
  expect(await page.getByRole('button', { name: 'Load the new version' }).count()).toBe(0);
  await network.stop();
  await page.reload();
  await mapReady(page);
});

test('a reader who is sparing with data is asked first', async () => {
  const network = await host();
  const { page } = await openApp({
    host: network.url,
    offline: true,
    beforeOpening: (newPage) =>
      newPage.addInitScript(() =>
        Object.defineProperty(navigator, 'connection', { value: { saveData: true }, configurable: true }),
      ),
  });
  await mapReady(page);
  await stands(page, 'off');
  expect(network.requests.some(({ url }) => url.endsWith('service-worker.js'))).toBe(false);
  await page.getByRole('button', { name: /^Save for offline use/ }).click();
  await stands(page, 'kept');
});

test('files that do not arrive whole are not kept; it is said, and can be tried again', async () => {
  const network = await host();
  network.habits.parts.set('towns', 0.5);
  const { page } = await openApp({
    host: network.url,
    offline: true,
  });
  await mapReady(page);
  await stands(page, 'failed');
  await page.getByText('Could not be saved for offline use').waitFor();
  await mentions(page, 'Khmeimim').click();
  await dialog(page, 'Khmeimim').waitFor();

  network.habits.parts.clear();
  await page.locator('.offline').getByRole('button', { name: 'Try again' }).click();
  await stands(page, 'kept');
});

test('a newer version is offered, forced on nobody, and two windows of two versions go on side by side', async () => {
  const version = (page: Page) =>
    page.evaluate(() => (globalThis as { datelineVersion?: string }).datelineVersion ?? 'first');
  const network = await host();
  const newer = await buildVersion('second');
  const { page: lesson, context } = await openApp({ host: network.url, offline: true });
  await stands(lesson, 'kept');
  network.habits.folder = newer;

  // The browser looks for a newer worker when a page is opened.
  const other = await context.newPage();
  await other.goto(network.url);
  await mapReady(other);
  const offer = 'Load the new version';
  await other.getByRole('button', { name: offer }).waitFor({ timeout: 45_000 });
  expect(await version(other)).toBe('first');
  await lesson.evaluate(() => Object.assign(globalThis, { stillHere: true }));

  await other.getByRole('button', { name: offer }).click();
  await eventually(() => version(other).catch(() => 'between')).toBe('second');
  await mapReady(other);
  // The lesson goes on: not loaded anew, and its own programs, which the host no longer has, are there.
  expect(await lesson.evaluate(() => (globalThis as { stillHere?: boolean }).stillHere)).toBe(true);
  await lesson.getByRole('button', { name: offer }).waitFor();
  await view(lesson, 'Compare').click();
  await lesson.getByRole('region', { name: 'Second map' }).waitFor();
  expect(await version(lesson)).toBe('first');

  const both = (await keptFiles(other)).filter((name) => name.endsWith('.js')).length;
  await lesson.close();
  // With one of the next openings: the browser lets go of a closed page's lock when it comes to it.
  await eventually(async () => {
    await other.reload();
    await mapReady(other);
    return (await keptFiles(other)).filter((name) => name.endsWith('.js')).length;
  }).toBeLessThan(both);
  await network.stop();
  await other.reload();
  await mapReady(other);
  expect(await version(other)).toBe('second');
});
