/** Runs of the first words: the app, the app with scripts off, and a plain page with the same words. */
const VIEWPORT = { width: 1366, height: 768 };

/** The browser's own measurement, which needs no script in the page. */
const FIRST_PAINT = 'PageLoadMetrics.NavigationToFirstContentfulPaint';

/** Opens `page` cold. Gives the milliseconds from the navigation to the first words on screen. */
export async function measureStill(page, _suite, { browser, server }) {
  const context = await browser.newContext({
    viewport: VIEWPORT,
    locale: 'en-GB',
    colorScheme: 'light',
    javaScriptEnabled: !page.isStill,
  });
  try {
    const tab = await context.newPage();
    await browser.startTracing(tab, { categories: ['loading'] });
    await tab.goto(new URL(`${page.mount}/`, server.url).href, { waitUntil: 'networkidle' });
    const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
    const [begin, end] = ['b', 'e'].map((phase) =>
      traceEvents.findLast(({ name, ph }) => name === FIRST_PAINT && ph === phase),
    );
    if (!begin || !end) throw new Error(`The browser tells of no first paint of ${page.name}.`);
    return { readable: (end.ts - begin.ts) / 1_000, detail: {} };
  } finally {
    await context.close();
  }
}
