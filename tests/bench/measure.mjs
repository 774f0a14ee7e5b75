/** One run of one page: opened cold, watched until its map is at rest, then clicked. */

import { changePlaces } from './change-places.mjs';
import { keepNothing } from './keep-nothing.mjs';
import { measureList } from './measure-list.mjs';
import { positionOf } from './position.mjs';
import { probe } from './probe.mjs';

const VIEWPORT = { width: 1366, height: 768 };

/**
 * Measures `page` of `suite`. `setting` holds the browser, the server, the box of the app's map and the bounds of its
 * places. Resolves to figures by name, in milliseconds and bytes; undefined where a figure does not apply.
 */
export async function measure(page, suite, setting) {
  const { browser, server } = setting;
  server.takeRecords();
  const context = await browser.newContext({ viewport: VIEWPORT, locale: 'en-GB', colorScheme: 'light' });
  try {
    await context.addInitScript(probe);
    await context.addInitScript(keepNothing);
    const tab = await context.newPage();
    const problems = hearProblems(tab);
    const session = await context.newCDPSession(tab);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await tab.goto(addressOf(page, suite, setting), { waitUntil: 'commit' });
    const { time: firstIdle, origin } = await tab.evaluate('window.bench.whenIdle()');
    const readable = page.isAtlas ? await tab.evaluate('window.bench.whenReadable()') : undefined;
    const { work: mainThread, layouts } = await countWork(session);
    const longTasks = await tab.evaluate('window.bench.longTasks');
    await tab.waitForLoadState('networkidle');
    const requests = server.takeRecords().map((record) => ({ ...record, sentAt: record.sentAt - origin }));
    const before = await countWork(session);
    const clickToPopup = await clickPlace(tab, page, suite.clicked);
    const after = await countWork(session);
    const memory = suite.changes ? await changePlaces(tab, page, session) : undefined;
    const list = page.isAtlas && suite.places > 4 ? await measureList(tab, suite.places) : {};
    if (problems.length > 0) throw new Error(`The page ${page.name} has faults: ${problems.join('; ')}`);
    return {
      bytes: sum(requests.filter(({ sentAt }) => sentAt <= firstIdle).map((request) => request.bytes)),
      readable: readable && Math.max(readable.paint, readable.inWindow ?? 0),
      firstIdle,
      mainThread,
      layouts,
      clickToPopup,
      clickWork: after.work - before.work,
      clickLayouts: after.layouts - before.layouts,
      memory,
      ...list,
      detail: { requests, longTasks, readable, box: page.isAtlas ? await mapBox(tab) : setting.box },
    };
  } finally {
    await context.close();
  }
}

function addressOf({ mount, search = '', isAtlas }, { places }, { server, box, bounds }) {
  const address = new URL(`${mount}/`, server.url);
  if (isAtlas) return address.href;
  const parts = [search, box && `box=${box}`, bounds[places] && `bounds=${bounds[places].join(',')}`];
  address.search = parts.filter(Boolean).join('&');
  return address.href;
}

/**
 * `work`: milliseconds that the page's main thread has worked, counted by the system and not by the clock: what else the machine does
 * falls out of it. `layouts`: how often the page was laid out.
 */
async function countWork(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  const figureOf = (figure) => metrics.find(({ name }) => name === figure)?.value ?? 0;
  return { work: figureOf('TaskDuration') * 1_000, layouts: figureOf('LayoutCount') };
}

/** Width and height of the app's map, for the bare pages to be as large. */
async function mapBox(tab) {
  const { width, height } = await tab.locator('.map-host').boundingBox();
  return `${Math.round(width)}x${Math.round(height)}`;
}

/** Milliseconds from a real click on a place on the map until its popup is on screen. */
async function clickPlace(tab, page, { id, words }) {
  const { x, y } = await positionOf(tab, page, id);
  await tab.mouse.move(x, y);
  await tab.evaluate('window.bench.frames()');
  await tab.evaluate(([selector, text]) => window.bench.arm('click', selector, text), [page.popup, words]);
  await tab.mouse.click(x, y);
  return tab.evaluate('window.bench.answer()');
}

function hearProblems(tab) {
  const problems = [];
  tab.on('pageerror', (error) => problems.push(error.message));
  tab.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  return problems;
}

const sum = (values) => values.reduce((a, b) => a + b, 0);
