import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openApp } from '../support/app.ts';
import { lessonText } from '../support/article.ts';
import { addressOf, eventually, openWords, placeInList, told } from '../support/explorer.ts';
import { keepDraft, makeWholeDraft } from '../support/kept-drafts.ts';
import { changedLesson } from '../support/made-lesson.ts';
import { programCalled } from '../support/programs.ts';

const OTHER = changedLesson((file) => {
  file.lesson.article.headline = 'Quite another headline';
  for (const feature of file.features) if (feature.id === 'moscow') feature.properties.name = 'Muscovy';
});

/** Serves files beside the app. */
async function serve(page: Page, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, body] of Object.entries(files)) {
    await page.route(`**/${name}`, (route) => route.fulfill({ contentType: 'application/geo+json', body }));
  }
}

/** Opens the app where it keeps a draft, and no map draws. */
async function openWithDraft(path: string, draft = makeWholeDraft('towns', 'Two towns')) {
  const app = await openWords();
  await keepDraft(app.page, draft);
  await app.page.goto(new URL(path, app.url).href);
  await app.page.locator('[data-status="unavailable"]').waitFor();
  return app;
}

function view(page: Page, name: string) {
  return page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name, exact: true });
}

test('a lesson that the host serves is opened by its address, and every link keeps it', async () => {
  const { page } = await openWords({
    path: '?lesson=lessons/other.geojson',
    beforeOpening: (newPage) => serve(newPage, { 'lessons/other.geojson': OTHER }),
  });
  await page.getByRole('heading', { name: 'Quite another headline' }).waitFor();
  expect(await page.title()).toBe('Quite another headline · Dateline Atlas');
  await placeInList(page, 'Muscovy').click();
  await eventually(() => addressOf(page)).toBe('?lesson=lessons/other.geojson&place=moscow');
  const links = await page
    .locator('a[href^="?"]')
    .evaluateAll((found) => found.map((link) => link.getAttribute('href')));
  expect(links.length).toBeGreaterThan(8);
  expect(links.filter((href) => !href?.startsWith('?lesson=lessons/other.geojson'))).toEqual([]);
  await page.getByRole('link', { name: 'Русский' }).click();
  await page.getByRole('heading', { name: 'Места', exact: true }).waitFor();
  await view(page, 'Режимы').count();
  expect(addressOf(page)).toContain('?lesson=lessons/other.geojson');
});

test('a bundled lesson is opened by its name', async () => {
  const { page } = await openWords({ path: '?lesson=moscow-visit&place=khmeimim' });
  await page.getByRole('dialog', { name: 'Khmeimim' }).waitFor();
});

test('the words of the first lesson are never seen on the way to another', async () => {
  let serveNow = (): void => {};
  const asked = new Promise<void>((resolve) => {
    serveNow = resolve;
  });
  const { page } = await openApp({
    path: '?lesson=lessons/other.geojson',
    webgl: false,
    beforeOpening: (newPage) =>
      newPage.route('**/lessons/other.geojson', async (route) => {
        await asked;
        await route.fulfill({ contentType: 'application/geo+json', body: OTHER });
      }),
  });
  const first = page.getByText('Syria wants Russia').first();
  await first.waitFor({ state: 'attached' });
  expect(await first.isVisible()).toBe(false);
  // Nor is the page empty meanwhile.
  await page.getByRole('status').getByText('Opening the lesson…').waitFor();
  serveNow();
  await page.getByRole('heading', { name: 'Quite another headline' }).waitFor();
  expect(await page.getByRole('heading', { name: 'Syria wants Russia' }).count()).toBe(0);
});

test('a draft whose program does not come is said, and can be tried again', async () => {
  const blocked = programCalled('local-drafts');
  const { page } = await openApp({
    path: '?draft=towns',
    webgl: false,
    expectedProblems: [/ERR_FAILED/, /dynamically imported module/],
    beforeOpening: (newPage) => newPage.route(blocked, (route) => route.abort()),
  });
  await page.getByRole('alert').getByText('The file of the lesson “towns” did not load.').waitFor();
  await page.unroute(blocked);
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByText('This browser has no draft called “towns”.').waitFor();
});

test.each([
  ['on another site', '?lesson=https://example.org/a.geojson', '“https://example.org/a.geojson” is on another site.'],
  ['on another site, without a scheme', '?lesson=//example.org/a.geojson', 'is on another site.'],
  ['that has no such name', '?lesson=nowhere', 'This site has no lesson called “nowhere”.'],
  ['that is no draft of this browser', '?draft=nothing', 'This browser has no draft called “nothing”.'],
])('a lesson %s is refused in words, and the first one offered', async (_what, path, words) => {
  const { page } = await openApp({ path: `${path}&lang=en` });
  await page.getByRole('alert').getByText(words).waitFor();
  await page.getByRole('link', { name: 'Open the first lesson' }).click();
  await page.getByRole('heading', { name: 'Syria wants Russia' }).waitFor();
});

test('a lesson that does not arrive is said in the reader’s language, and can be tried again', async () => {
  const { page } = await openApp({
    path: '?lesson=gone.geojson&lang=ru',
    expectedProblems: [/404/],
    webgl: false,
  });
  await page.getByRole('heading', { name: 'Этот урок не открывается' }).waitFor();
  await serve(page, { 'gone.geojson': OTHER });
  await page.getByRole('button').click();
  await page.getByRole('heading', { name: 'Quite another headline' }).waitFor();
});

test('a lesson with faults lists them, and the first one is offered', async () => {
  const { page } = await openApp({
    path: '?lesson=faulty.geojson',
    beforeOpening: (newPage) => serve(newPage, { 'faulty.geojson': lessonText.replace('"2025-07-31"', '"soon"') }),
  });
  await page.getByText('"soon" is not a date').waitFor();
  await page.getByRole('link', { name: 'Open the first lesson' }).waitFor();
});

test('a draft is a lesson in every view, its links say that they work here only, and back goes to the lesson before', async () => {
  const { page } = await openWithDraft('?draft=towns');
  await page.getByRole('heading', { name: 'Two towns agree' }).waitFor();
  for (const name of ['Compare', 'Measure', 'Present', 'Quiz', 'Author', 'Explore']) {
    await view(page, name).click();
    await eventually(() => addressOf(page)).toContain('?draft=towns');
    await eventually(() =>
      view(page, name)
        .count()
        .then((count) => (count === 0 ? 'alone' : view(page, name).getAttribute('aria-current'))),
    ).toMatch(/page|alone/);
    if (name === 'Present') await page.goBack();
  }
  await placeInList(page, 'Riga').click();
  await page.getByRole('button', { name: 'Copy link' }).click();
  await told(page, 'status', 'It opens this draft in this browser only')
    .or(page.getByText('Select this text and copy it'))
    .first()
    .waitFor();
});

test.each(['compare', 'measure', 'quiz'])(
  'another lesson opens from %s as from anywhere, and Back leads there again',
  async (name) => {
    const { page } = await openApp({ path: `?view=${name}` });
    await page.locator('.map-pane[data-status="ready"]').first().waitFor({ timeout: 60_000 });
    await page.getByRole('button', { name: 'Open…' }).click();
    await page.getByRole('dialog').getByRole('link', { name: 'The line where the day begins' }).click();
    await page.getByRole('heading', { level: 1, name: 'Where the day begins' }).waitFor();
    // The map settles on all of its places, and nothing writes the lesson before over it.
    await eventually(() => addressOf(page)).toMatch(/^\?lesson=date-line#map=5\./);
    await page.waitForLoadState('networkidle');
    expect(addressOf(page)).toMatch(/^\?lesson=date-line#map=5\./);
    await page.goBack();
    await page.locator(`main[data-view="${name}"]`).waitFor();
    expect(addressOf(page)).toMatch(new RegExp(`^\\?view=${name}`));
  },
);

test('without a draft there is no author, and what it takes is offered', async () => {
  const { page } = await openWords({ path: '?view=author' });
  await page.getByRole('dialog').getByRole('button', { name: 'Make a new lesson' }).waitFor();
  await page.keyboard.press('Escape');
  await told(page, 'status', 'Lessons are edited as drafts').waitFor();
  expect(await view(page, 'Author').count()).toBe(0);
});

test('a draft that is no lesson yet says in every other view what is missing, and leads to its author', async () => {
  const { page } = await openWithDraft('?draft=towns', {
    ...makeWholeDraft('towns', ''),
    article: { headline: '', publisher: '', published: '', language: 'en' },
  });
  await page.getByRole('heading', { name: 'Not a lesson yet' }).waitFor();
  await page.getByRole('list', { name: 'What is missing' }).getByText('/lesson/article/publisher').waitFor();
  await page.getByRole('link', { name: 'Continue in Author' }).click();
  await page.getByRole('heading', { name: 'Make a lesson' }).waitFor();
});

test('the script that runs before the paint is the one in the sources', async () => {
  const { page, url } = await openApp();
  const served = await page.evaluate(
    async (address) => (await fetch(address)).text(),
    new URL('before-paint.js', url).href,
  );
  expect(served).toBe(readFileSync(new URL('../../src/before-paint.js', import.meta.url), 'utf8'));
});
