/** A second visit beside the first: the browser has what the page left behind, the app its own files. */
import { probe } from './probe.mjs';

const VIEWPORT = { width: 1366, height: 768 };

/** Opens the page in a fresh profile, waits for what it keeps, and opens it again in another tab. Milliseconds to the first idle map. */
export async function measureReturn(page, _suite, { browser, server, box }) {
  const context = await browser.newContext({ viewport: VIEWPORT, locale: 'en-GB', colorScheme: 'light' });
  try {
    await context.addInitScript(probe);
    const address = new URL(`${page.mount}/`, server.url);
    if (!page.isAtlas && box) address.search = `box=${box}`;
    const first = await context.newPage();
    await first.goto(address.href, { waitUntil: 'commit' });
    const { time: firstIdle } = await first.evaluate('window.bench.whenIdle()');
    if (page.isAtlas) await first.locator('.offline[data-standing="kept"]').waitFor({ state: 'attached' });
    await first.waitForLoadState('networkidle');
    const { width, height } = await first.locator(page.isAtlas ? '.map-host' : 'body').boundingBox();
    await first.close();
    server.takeRecords();
    const second = await context.newPage();
    await second.goto(address.href, { waitUntil: 'commit' });
    const { time: secondIdle } = await second.evaluate('window.bench.whenIdle()');
    const secondBytes = server.takeRecords().reduce((sum, { bytes }) => sum + bytes, 0);
    return { firstIdle, secondIdle, secondBytes, detail: { box: box ?? `${Math.round(width)}x${Math.round(height)}` } };
  } finally {
    await context.close();
  }
}
