/** Opens twenty lessons in turn from each view: a view ends with its lesson, and leaves nothing behind. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openApp } from '../support/app.ts';
import { eventually } from '../support/explorer.ts';
import { type Counted, countWebGL, type Retained, watchRetained } from '../support/retained.ts';

const LESSONS = ['date-line', 'moscow-visit'] as const;
const HEADLINES = { 'date-line': 'Where the day begins', 'moscow-visit': 'Syria wants Russia' } as const;

/** Lessons that are opened; the first two load what each view needs. */
const TURNS = 20;

/** What must be as many after the last lesson as after the first. */
const COUNTED: readonly Counted[] = ['WebGL2RenderingContext', 'BroadcastChannel', 'Worker'];

/** Opens a lesson as a link of the page does, without loading the page anew. */
async function openLesson(page: Page, lesson: (typeof LESSONS)[number], view: string): Promise<void> {
  await page.evaluate(
    ([id, shown]) => {
      history.pushState(null, '', `?lesson=${id}&view=${shown}`);
      dispatchEvent(new PopStateEvent('popstate'));
    },
    [lesson, view] as const,
  );
  await page.waitForFunction((words) => document.title.includes(words), HEADLINES[lesson]);
  await page.locator(`main[data-view="${view}"]`).waitFor();
  // Every map of the view has drawn.
  const maps = page.locator('.map-pane');
  const count = view === 'compare' ? 2 : 1;
  await page.waitForFunction((wanted) => document.querySelectorAll('[data-status="ready"]').length >= wanted, count, {
    timeout: 45_000,
  });
  expect(await maps.count()).toBe(count);
}

function countsOf(retained: Retained): Partial<Retained> {
  return Object.fromEntries(COUNTED.map((kind) => [kind, retained[kind]]));
}

test.each(['explore', 'compare', 'measure', 'present', 'quiz'])('from %s', { timeout: 180_000 }, async (view) => {
  const { page } = await openApp({
    path: `?lesson=moscow-visit&view=${view}`,
    viewport: { width: 740, height: 490 },
    beforeOpening: (opening) => opening.context().addInitScript(countWebGL),
  });
  for (const lesson of LESSONS) await openLesson(page, lesson, view);
  const look = await watchRetained(page);
  const before = await look();
  for (let turn = 0; turn < TURNS; turn += 1) await openLesson(page, LESSONS[turn % 2] ?? 'date-line', view);
  // The last view may still be drawing, and the one before be on its way out.
  await eventually(async () => countsOf(await look())).toEqual(countsOf(before));
  // A map's canvas that has lost its context may wait for the next collection; one a lesson would be twenty.
  await eventually(async () => (await look()).HTMLCanvasElement).toBeLessThan(before.HTMLCanvasElement + TURNS / 2);
  expect((await look()).listeners, 'listeners').toBeLessThanOrEqual(before.listeners + 4);
});
