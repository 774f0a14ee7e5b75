/** The whole road of a file: chosen or dropped, read by the worker, kept, shown, saved, and opened again. */
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { LANGUAGES } from '../../src/domain/languages.ts';
import { axeViolations, sidewaysScroll } from '../support/accessibility.ts';
import { openApp } from '../support/app.ts';
import { lessonText } from '../support/article.ts';
import { sharedBrowser } from '../support/browser.ts';
import { dialog, eventually, openWithMap, openWords, placeInList } from '../support/explorer.ts';
import { makeLargeLesson } from '../support/large-lesson.ts';
import { changedLesson } from '../support/made-lesson.ts';

const BUTTONS = {
  en: { open: 'Open…', save: 'Save…', heading: 'Open a lesson', saveHeading: 'Save this lesson as a file' },
  ar: { open: 'فتح…', save: 'حفظ…', heading: 'فتح درس', saveHeading: 'حفظ هذا الدرس في ملف' },
  ru: { open: 'Открыть…', save: 'Сохранить…', heading: 'Открыть урок', saveHeading: 'Сохранить урок файлом' },
} as const;

const openDialog = async (page: Page): Promise<void> => page.getByRole('button', { name: 'Open…' }).click();

async function choose(page: Page, name: string, content: string | Buffer): Promise<void> {
  await dialog(page, 'Open a lesson')
    .locator('input[type="file"]')
    .setInputFiles({ name, mimeType: '', buffer: Buffer.from(content) });
}

/** What a press on `button` of the Save dialog downloads. */
async function saved(page: Page, button: string): Promise<{ name: string; content: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
}

/** What in the open dialog is smaller than 24 pixels either way; the page behind it answers nobody. */
function smallInDialog(page: Page): Promise<string[]> {
  return page.locator('dialog[open] :is(a, button)').evaluateAll((targets) =>
    targets.flatMap((target) => {
      const { width, height } = target.getBoundingClientRect();
      return width >= 24 && height >= 24 ? [] : [`${target.textContent}: ${width} × ${height}`];
    }),
  );
}

const OTHER = changedLesson(({ lesson, features }) => {
  lesson.title = 'Another lesson';
  lesson.article.headline = 'Another headline';
  if (features[0]) features[0].properties.name = 'Elsewhere';
});
/** As this program writes files. */
const OTHER_FILE = `${JSON.stringify(JSON.parse(OTHER), null, 2)}\n`;

test('a lesson’s file is shown, survives a reload, and is saved byte for byte', async () => {
  const { page } = await openWords();
  await openDialog(page);
  await choose(page, 'other.geojson', OTHER_FILE);
  await page.getByRole('heading', { level: 1, name: 'Another headline' }).waitFor();
  await placeInList(page, 'Elsewhere').waitFor();
  expect(new URL(page.url()).searchParams.get('draft')).toBe('moscow-visit');
  await page.reload();
  await page.getByRole('heading', { level: 1, name: 'Another headline' }).waitFor();

  await page.getByRole('button', { name: 'Save…' }).click();
  const lesson = await saved(page, 'Lesson (GeoJSON)');
  expect(lesson.name).toBe('moscow-visit.geojson');
  expect(lesson.content.toString('utf8')).toBe(OTHER_FILE);

  // And back to the first one, which the page opens with by itself.
  await page.getByRole('button', { name: 'Close' }).click();
  await openDialog(page);
  const first = dialog(page, 'Open a lesson').getByRole('list', { name: 'Lessons' }).getByRole('link').first();
  await first.click();
  await page.getByRole('heading', { level: 1, name: /^Syria wants Russia/ }).waitFor();
});

test('the first lesson is saved byte for byte, and its places and passages open again', async () => {
  const { page } = await openWords();
  await page.getByRole('button', { name: 'Save…' }).click();
  expect((await saved(page, 'Lesson (GeoJSON)')).content.toString('utf8')).toBe(lessonText);
  const places = await saved(page, 'Places (CSV)');
  const passages = await saved(page, 'Passages (JSON-LD)');
  await page.getByRole('button', { name: 'Close' }).click();

  for (const { name, content } of [places, passages]) {
    await openDialog(page);
    await choose(page, name, content);
    await eventually(() => new URL(page.url()).searchParams.get('view')).toBe('author');
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: /^Syria wants Russia/ }).waitFor();
  }
  await openDialog(page);
  const drafts = dialog(page, 'Open a lesson').getByRole('list', { name: 'Drafts on this machine' });
  await eventually(() => drafts.getByRole('link').count()).toBe(2);
});

test('the map is saved as a sharp picture', async () => {
  const { page } = await openWithMap();
  await page.getByRole('button', { name: 'Save…' }).click();
  const { name, content } = await saved(page, 'Map (PNG)');
  expect(name).toBe('moscow-visit-map.png');
  expect(content.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect(content.readUInt32BE(16), 'width in pixels').toBeGreaterThanOrEqual(2400);
});

test('what cannot be opened is said, and the page stays as it is', async () => {
  const { page } = await openWords({ path: '?place=tartous' });
  await openDialog(page);
  const faulty = changedLesson(({ features }) => {
    if (features[1] && features[0]) features[1].id = features[0].id;
  });
  for (const [file, content, sentence] of [
    ['talk.pdf', '%PDF-1.7', 'This is a PDF.'],
    ['newer.geojson', lessonText.replace('dateline-lesson/1', 'dateline-lesson/9'), '1 fault was found.'],
    ['twice.geojson', faulty, 'is already used at /features/0'],
    ['broken.kml', '<kml>\n<Document></kml>', 'line 2, column 1 cannot be read'],
  ] as const) {
    await choose(page, file, content);
    await dialog(page, 'Open a lesson').getByText(sentence).first().waitFor();
    await page.getByRole('alert').getByText(`“${file}” cannot be opened`).waitFor();
  }
  expect(new URL(page.url()).search).toBe('?place=tartous');
});

test('a file is dropped anywhere on the page', async () => {
  const { page } = await openWords();
  await page.evaluate((text) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([text], 'other.geojson'));
    document
      .querySelector('main')
      ?.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  }, OTHER_FILE);
  await page.getByRole('heading', { level: 1, name: 'Another headline' }).waitFor();
});

/** Resolves when a progress bar has come and gone. The trace of the page has a mark where it came and where it went. */
function watchReading(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        let began = false;
        const look = (_changes: unknown, mutations: MutationObserver): void => {
          const isReading = document.querySelector('progress') !== null;
          if (isReading !== began) performance.mark(isReading ? 'reading' : 'read');
          if (began && !isReading) {
            mutations.disconnect();
            resolve();
          }
          began = isReading;
        };
        new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
      }),
  );
}

interface TraceEvent {
  readonly cat: string;
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds: when it began, how long it took, and how much of that the processor worked at it. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
}

/** The longest task that the page's own thread did between the marks of {@link watchReading}, in milliseconds of the processor. */
function longestTask(trace: Buffer): number {
  const events = (JSON.parse(trace.toString('utf8')) as { traceEvents: TraceEvent[] }).traceEvents;
  const markOf = (mark: string): TraceEvent => {
    const found = events.find(({ cat, name }) => cat === 'blink.user_timing' && name === mark);
    if (!found) throw new Error(`the trace has no mark “${mark}”`);
    return found;
  };
  const [from, to] = [markOf('reading'), markOf('read')];
  const tasks = events.filter(
    ({ name, pid, tid, ts, dur = 0 }) =>
      name === 'RunTask' && pid === from.pid && tid === from.tid && ts + dur >= from.ts && ts + dur <= to.ts,
  );
  expect(tasks.length, 'tasks while it was read').toBeGreaterThan(10);
  // The browser leaves the processor's time out of some tasks; by the clock they took at least as long.
  return Math.max(...tasks.map(({ dur = Number.NaN, tdur = dur }) => tdur)) / 1000;
}

test('while 100,000 places are read the page answers, and reading can be given up', async () => {
  const { page } = await openWords();
  await openDialog(page);
  // From the disk, as a person's: what is handed over by the test would go through the page.
  const folder = await mkdtemp(path.join(tmpdir(), 'open-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const large = path.join(folder, 'large.geojson');
  await writeFile(large, makeLargeLesson(100_000));
  expect((await stat(large)).size).toBeGreaterThan(38_000_000);
  const open = dialog(page, 'Open a lesson');

  await open.locator('input[type="file"]').setInputFiles(large);
  await open.getByRole('button', { name: 'Cancel' }).click();
  await open.getByRole('progressbar').waitFor({ state: 'detached' });
  expect(new URL(page.url()).search).toBe('');

  const browser = await sharedBrowser();
  await browser.startTracing(page, { categories: ['blink.user_timing', 'disabled-by-default-devtools.timeline'] });
  const watching = watchReading(page);
  await open.locator('input[type="file"]').setInputFiles(large);
  await watching;
  // What the worker does takes seconds; the page's own part of it is to move the bar. Other work on the machine does not count.
  expect(longestTask(await browser.stopTracing()), 'longest task, milliseconds').toBeLessThan(500);
  await eventually(() => new URL(page.url()).searchParams.get('draft')).toBe('moscow-visit');
});

test.each(LANGUAGES)('%s: both dialogs are named, and axe finds nothing', async (lang) => {
  const words = BUTTONS[lang];
  const { page } = await openWords({ path: `?lang=${lang}` });
  await page.getByRole('button', { name: words.open }).click();
  await page
    .locator('dialog input[type="file"]')
    .setInputFiles({ name: 'a.csv', mimeType: '', buffer: Buffer.from('name,lat,lng\nA,1,2\nB,,\nC,95,3\n') });
  await dialog(page, words.heading).locator('.open-skipped').waitFor();
  expect(await axeViolations(page)).toEqual([]);
  expect(await smallInDialog(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: words.save }).click();
  await dialog(page, words.saveHeading).getByRole('listitem').first().waitFor();
  expect(await axeViolations(page)).toEqual([]);
});

test('both dialogs fit a page of 320 pixels', async () => {
  const { page } = await openApp({ viewport: 'narrow', webgl: false });
  // Before the page is live a press on its settings does nothing.
  await page.getByRole('alert').getByText('no WebGL').waitFor();
  for (const [button, heading] of [
    ['Open…', 'Open a lesson'],
    ['Save…', 'Save this lesson as a file'],
  ] as const) {
    await page.getByRole('button', { name: 'Settings' }).click();
    await page.getByRole('button', { name: button }).click();
    await dialog(page, heading).getByRole('listitem').first().waitFor();
    expect(await sidewaysScroll(page)).toBe(0);
    expect(await smallInDialog(page)).toEqual([]);
    await page.keyboard.press('Escape');
    // The settings went when the dialog came, and left the focus where it can come back to.
    await page.locator('.settings-button:focus').waitFor();
  }
});
