/** A first visit over a slow link, played by the browser: 1.6 Mbit/s each way, an answer begins after 150 ms. */
import { keepNothing } from './keep-nothing.mjs';
import { probe } from './probe.mjs';

const VIEWPORT = { width: 1366, height: 768 };

const LINK = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 1_600_000 / 8 };

/** The map engine's files, by name: the app's own chunk of it, and its worker. */
const ENGINE = /\/(?:view-[^/]*\.js|maplibre-gl-worker[^/]*\.js)$/;

/**
 * Milliseconds to the first readable passage and to the first idle map; and how long after that passage the first byte of the map
 * engine came.
 */
export async function measureSlow(page, _suite, { browser, server, box }) {
  const context = await browser.newContext({ viewport: VIEWPORT, locale: 'en-GB', colorScheme: 'light' });
  try {
    await context.addInitScript(probe);
    await context.addInitScript(keepNothing);
    const tab = await context.newPage();
    const session = await context.newCDPSession(tab);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', LINK);
    const address = new URL(`${page.mount}/`, server.url);
    if (!page.isAtlas && box) address.search = `box=${box}`;
    await tab.goto(address.href, { waitUntil: 'commit', timeout: 60_000 });
    const { time: firstIdle } = await tab.evaluate('window.bench.whenIdle()');
    const { width, height } = await tab.locator(page.isAtlas ? '.map-host' : 'body').boundingBox();
    const detail = { box: box ?? `${Math.round(width)}x${Math.round(height)}` };
    if (!page.isAtlas) return { firstIdle, detail };
    const { paint, inWindow = 0 } = await tab.evaluate('window.bench.whenReadable()');
    const readable = Math.max(paint, inWindow);
    const engine = await tab.evaluate(firstByteOf, ENGINE.source);
    return { readable, firstIdle, engineAfter: engine - readable, detail };
  } finally {
    await context.close();
  }
}

/** In the page: when the first byte of a file came whose address matches. */
function firstByteOf(pattern) {
  const times = performance
    .getEntriesByType('resource')
    .filter(({ name }) => new RegExp(pattern).test(new URL(name).pathname))
    .map(({ responseStart, requestStart }) => responseStart || requestStart);
  return Math.min(...times);
}
