/** Counts what a page holds on to, and how fast that grows: by its slope over many looks, never by one look. */
import type { CDPSession, Page } from 'playwright-core';

/** Classes of objects that leak by the piece: whatever was made for a view, a map or a place and is held by somebody. */
const CLASSES = [
  'Function',
  'HTMLCanvasElement',
  'WebGL2RenderingContext',
  'Worker',
  'BroadcastChannel',
  'MessagePort',
  'MutationObserver',
  'ResizeObserver',
  'IntersectionObserver',
  'AbortSignal',
  'MediaQueryList',
] as const;

/** What can be counted: objects by class, nodes and listeners of the document's engine, what of WebGL is alive, and the heap. */
export type Counted = (typeof CLASSES)[number] | 'nodes' | 'listeners' | 'buffers' | 'textures' | 'megabytes';

/** A look at a page after everything that nobody needs has been let go of. */
export type Retained = Readonly<Record<Counted, number>>;

/** Counts what of WebGL is alive: what a context holds that is lost went with it. Runs in the page before its own scripts. */
export function countWebGL(): void {
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

/** A session that can look at `page`, which {@link countWebGL} was added to before it was opened. */
export async function watchRetained(page: Page): Promise<() => Promise<Retained>> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  return () => lookAt(page, cdp);
}

async function lookAt(page: Page, cdp: CDPSession): Promise<Retained> {
  // Three times: what a finalizer lets go of is collected by the next.
  for (let time = 0; time < 3; time += 1) {
    await cdp.send('HeapProfiler.collectGarbage');
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }
  const objects = {} as Record<(typeof CLASSES)[number], number>;
  for (const name of CLASSES) objects[name] = await countObjects(cdp, name);
  const { metrics } = await cdp.send('Performance.getMetrics');
  const metric = (name: string): number => metrics.find((each) => each.name === name)?.value ?? Number.NaN;
  const alive = await page.evaluate(() => (window as unknown as { webGLAlive(): WebGLAlive }).webGLAlive());
  const megabytes = metric('JSHeapUsedSize') / 1e6;
  return { ...objects, ...alive, nodes: metric('Nodes'), listeners: metric('JSEventListeners'), megabytes };
}

interface WebGLAlive {
  readonly buffers: number;
  readonly textures: number;
}

/** How many objects of a class the page can reach. Asking collects garbage first. */
async function countObjects(cdp: CDPSession, name: string): Promise<number> {
  const objectGroup = 'retained';
  const { result } = await cdp.send('Runtime.evaluate', { expression: `${name}.prototype`, objectGroup });
  if (!result.objectId) throw new Error(`this browser has no class ${name}`);
  const { objects } = await cdp.send('Runtime.queryObjects', { prototypeObjectId: result.objectId, objectGroup });
  const counted = await cdp.send('Runtime.callFunctionOn', {
    functionDeclaration: 'function () { return this.length; }',
    objectId: objects.objectId ?? '',
    returnByValue: true,
  });
  await cdp.send('Runtime.releaseObjectGroup', { objectGroup });
  return counted.result.value as number;
}

/**
 * How much of `what` is kept with each turn: the median of the slopes between all looks (Theil and Sen), which one look that came
 * at a bad moment does not move.
 * @param looks one after each of equally many turns
 * @param turns from one look to the next
 */
export function growthPerTurn(looks: readonly Retained[], what: Counted, turns: number): number {
  const slopes = looks.flatMap((look, at) =>
    looks.slice(at + 1).map((later, further) => (later[what] - look[what]) / ((further + 1) * turns)),
  );
  slopes.sort((one, other) => one - other);
  const middle = slopes.length / 2;
  return ((slopes[Math.floor(middle)] ?? 0) + (slopes[Math.ceil(middle) - 1] ?? 0)) / 2;
}
