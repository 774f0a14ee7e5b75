/** Checks that changes of place and rounds through the views leave nothing behind: no objects, listeners, buffers or memory. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { eventually, openWithMap } from '../support/explorer.ts';
import { type Counted, countWebGL, growthPerTurn, type Retained, watchRetained } from '../support/retained.ts';

/** Each round makes a second map and lets go of it: `ROUNDS=100` takes some minutes where maps are drawn in software. */
const ROUNDS = Number(process.env['ROUNDS'] ?? 10);

/** Looks after the first one. */
const LOOKS = 5;

/** What all turns together may leave behind. */
const MOST: Readonly<Record<Counted, number>> = {
  Function: 100,
  HTMLCanvasElement: 1,
  WebGL2RenderingContext: 1,
  Worker: 1,
  BroadcastChannel: 1,
  MessagePort: 1,
  MutationObserver: 1,
  ResizeObserver: 1,
  IntersectionObserver: 1,
  AbortSignal: 5,
  MediaQueryList: 5,
  listeners: 20,
  nodes: 200,
  buffers: 40,
  textures: 20,
  megabytes: 2,
};

async function open() {
  const { page } = await openWithMap({
    // As small as a page with its words beside the map can be: drawn in software, each pixel takes its time.
    viewport: { width: 740, height: 490 },
    beforeOpening: (opening) => opening.context().addInitScript(countWebGL),
  });
  return { page, look: await watchRetained(page) };
}

/** Looks, then does a part of `turns` and looks again, and so on; fails where what is kept grows with the turns. */
async function expectNothingKept(
  look: () => Promise<Retained>,
  turns: number,
  act: (times: number) => Promise<void>,
): Promise<void> {
  const times = Math.ceil(turns / LOOKS);
  const looks = [await look()];
  for (let time = 0; time < LOOKS; time += 1) {
    await act(times);
    looks.push(await look());
  }
  const kinds = Object.keys(MOST) as Counted[];
  const kept = kinds.map((kind) => [kind, growthPerTurn(looks, kind, times) * turns] as const);
  const tooMuch = kept.filter(([kind, growth]) => !(growth < MOST[kind]));
  expect(tooMuch, JSON.stringify(looks)).toEqual([]);
}

/**
 * Presses the buttons of the places one after the other; every fifth is waited for until it has been drawn. The answer: how often
 * the address, and of those waited for the open panel, were not those of the place that was pressed.
 */
function changePlaces(page: Page, times: number): Promise<{ address: number; panel: number }> {
  return page.evaluate(async (count) => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const wrong = { address: 0, panel: 0 };
    for (let time = 0; time < count; time += 1) {
      const buttons = document.querySelectorAll<HTMLElement>('.place-row button.place-name');
      const button = buttons[time % buttons.length];
      button?.click();
      const place = new URLSearchParams(location.search).get('place');
      if (!button || `place-${place}` !== button.id) wrong.address += 1;
      if (time % 5 !== 0) continue;
      await frame();
      const heading = document.querySelector('dialog.panel h2')?.textContent?.trim();
      if (!heading || heading !== button?.textContent?.trim()) wrong.panel += 1;
    }
    return wrong;
  }, times);
}

test('a thousand changes of place', async () => {
  const { page, look } = await open();
  const change = async (times: number): Promise<void> =>
    expect(await changePlaces(page, times)).toEqual({ address: 0, panel: 0 });
  await change(100);
  await expectNothingKept(look, 1000, change);
  expect(await page.locator('dialog.panel').count()).toBe(1);
}, 240_000);

test(`${ROUNDS} rounds through the views`, async () => {
  const { page, look } = await open();
  const round = async (times: number): Promise<void> => {
    for (let time = 0; time < times; time += 1) {
      for (const view of ['compare', 'measure', 'present', 'quiz', 'explore']) await show(page, view);
    }
  };
  await round(5);
  await expectNothingKept(look, ROUNDS, round);
}, 900_000);

/** Goes to a view as back and forward do, and waits for its words. */
async function show(page: Page, view: string): Promise<void> {
  await page.evaluate((name) => {
    history.pushState(null, '', name === 'explore' ? '?' : `?view=${name}`);
    dispatchEvent(new PopStateEvent('popstate'));
  }, view);
  await page.locator(`main[data-view="${view}"]`).waitFor();
  if (view === 'compare') await page.locator('.map-pane canvas.maplibregl-canvas').nth(1).waitFor();
  if (view === 'measure') await eventually(() => page.locator('canvas.maplibregl-canvas').count()).toBe(1);
}
