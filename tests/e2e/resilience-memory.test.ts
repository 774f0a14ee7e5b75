/** A thousand changes of place, and rounds through the views, leave nothing behind: no memory, no listeners, no buffers. */
import type { CDPSession, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { eventually, openWithMap } from '../support/explorer.ts';

/** Each round makes a second map and lets go of it: a hundred take some minutes where maps are drawn in software. */
const ROUNDS = Number(process.env['ROUNDS'] ?? 15);

/** What the page holds on to after everything that nobody needs has been let go of. */
interface Holdings {
  readonly megabytes: number;
  readonly nodes: number;
  readonly listeners: number;
  readonly buffers: number;
  readonly textures: number;
}

/** Counts what of WebGL is alive: what a context holds that is lost went with it. Runs in the page before its own scripts. */
function countWebGL(): void {
  const contexts: WeakRef<WebGL2RenderingContext & { alive?: Record<'buffers' | 'textures', number> }>[] = [];
  const prototype = WebGL2RenderingContext.prototype as unknown as Record<string, (...given: unknown[]) => unknown>;
  for (const [make, free, kind] of [
    ['createBuffer', 'deleteBuffer', 'buffers'],
    ['createTexture', 'deleteTexture', 'textures'],
  ] as const) {
    const [made, freed] = [prototype[make], prototype[free]];
    const living = new WeakSet<object>();
    prototype[make] = function create(this: WebGL2RenderingContext & { alive?: Record<string, number> }, ...given) {
      if (!this.alive) {
        this.alive = { buffers: 0, textures: 0 };
        contexts.push(new WeakRef(this) as (typeof contexts)[number]);
      }
      const object = made?.apply(this, given) as object;
      living.add(object);
      this.alive[kind] = (this.alive[kind] ?? 0) + 1;
      return object;
    };
    prototype[free] = function free(this: WebGL2RenderingContext & { alive?: Record<string, number> }, ...given) {
      if (this.alive && given[0] && living.delete(given[0] as object)) this.alive[kind] = (this.alive[kind] ?? 0) - 1;
      return freed?.apply(this, given);
    };
  }
  Object.assign(window, {
    webGLAlive() {
      const sum = { buffers: 0, textures: 0 };
      for (const reference of contexts) {
        const context = reference.deref();
        if (!context?.alive || context.isContextLost()) continue;
        sum.buffers += context.alive.buffers;
        sum.textures += context.alive.textures;
      }
      return sum;
    },
  });
}

async function holdings(page: Page, cdp: CDPSession): Promise<Holdings> {
  // Twice: what a finalizer lets go of is collected by the second.
  for (let time = 0; time < 3; time += 1) {
    await cdp.send('HeapProfiler.collectGarbage');
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }
  const { metrics } = await cdp.send('Performance.getMetrics');
  const metric = (name: string): number => metrics.find((each) => each.name === name)?.value ?? Number.NaN;
  const alive = await page.evaluate(() => (window as unknown as { webGLAlive(): Holdings }).webGLAlive());
  return {
    megabytes: metric('JSHeapUsedSize') / 1e6,
    nodes: metric('Nodes'),
    listeners: metric('JSEventListeners'),
    buffers: alive.buffers,
    textures: alive.textures,
  };
}

async function open(path = '') {
  const app = await openWithMap({
    path,
    // As small as a page with its words beside the map can be: drawn in software, each pixel takes its time.
    viewport: { width: 740, height: 490 },
    beforeOpening: (page) => page.context().addInitScript(countWebGL),
  });
  const cdp = await app.context.newCDPSession(app.page);
  await cdp.send('Performance.enable');
  return { ...app, cdp };
}

/** Presses the buttons of the places one after the other; every fifth is waited for until it has been drawn. */
function changePlaces(page: Page, times: number): Promise<void> {
  return page.evaluate(async (count) => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    for (let time = 0; time < count; time += 1) {
      const buttons = document.querySelectorAll<HTMLElement>('.place-row button.place-name');
      buttons[time % buttons.length]?.click();
      if (time % 5 === 0) await frame();
    }
  }, times);
}

test('a thousand changes of place', async () => {
  const { page, cdp } = await open();
  await changePlaces(page, 100);
  const before = await holdings(page, cdp);
  await changePlaces(page, 1000);
  const after = await holdings(page, cdp);
  expect(await page.locator('dialog.panel').count()).toBe(1);
  compare(before, after);
}, 240_000);

test(`${ROUNDS} rounds through the views`, async () => {
  const { page, cdp } = await open();
  const round = async (times: number): Promise<void> => {
    for (let time = 0; time < times; time += 1) {
      for (const view of ['compare', 'measure', 'present', 'quiz', 'explore']) await show(page, view);
    }
  };
  await round(5);
  const before = await holdings(page, cdp);
  await round(ROUNDS);
  compare(before, await holdings(page, cdp));
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

function compare(before: Holdings, after: Holdings): void {
  const said = JSON.stringify({ before, after });
  expect(after.listeners - before.listeners, said).toBeLessThan(20);
  expect(after.nodes - before.nodes, said).toBeLessThan(200);
  expect(after.buffers - before.buffers, said).toBeLessThan(40);
  expect(after.textures - before.textures, said).toBeLessThan(20);
  expect(after.megabytes - before.megabytes, said).toBeLessThan(2);
}
