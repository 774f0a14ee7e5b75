/** Runs of Compare and Measure: how quick a hand's movement is, and what opening a view costs. */
import { keepNothing } from './keep-nothing.mjs';
import { probe } from './probe.mjs';

const VIEWPORT = { width: 1366, height: 768 };
/** A movement of a hand: so many steps of so many pixels, there and back. */
const STEPS = 60;
const STEP_PIXELS = 3;
/** Points on the line that one of is dragged. */
export const DRAGGED_POINTS = 500;

const bothMaps = (tab) => tab.locator('.map-pane[data-status="ready"]').nth(1).waitFor();

/** Pans the (first) map. Gives the frames a second while both maps follow. */
export async function measurePan(page, _suite, setting) {
  return withTab(page, setting, async (tab) => {
    const map = page.isAtlas ? tab.locator('.map-host canvas').first() : tab.locator('canvas').first();
    if (page.isAtlas) await bothMaps(tab);
    const box = await map.boundingBox();
    // A quarter in from the left: the other plugin's slider is in the middle.
    const start = { x: box.x + box.width / 4, y: box.y + box.height / 2 };
    const { framesASecond } = await moveHand(tab, start);
    const bytes = page.isAtlas ? await bytesOfOpening(setting, page, 'Compare', bothMaps) : undefined;
    return { framesASecond, viewBytes: bytes, detail: { box: setting.box ?? `${box.width}x${box.height}` } };
  });
}

/** Drags one of many measured points. Gives the milliseconds of script a frame. */
export async function measureDrag(page, _suite, setting) {
  return withTab(page, setting, async (tab, session) => {
    await tab.locator('.map-pane[data-status="ready"]').waitFor();
    const row = tab.locator('.place-button[data-place="damascus"]');
    const box = await row.boundingBox();
    const start = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    await tab
      .locator('.point-row')
      .nth(DRAGGED_POINTS - 1)
      .waitFor({ state: 'attached' });
    const before = await scriptTime(session);
    const { frames } = await moveHand(tab, start);
    const scriptAFrame = (await scriptTime(session)) - before;
    return { scriptAFrame: scriptAFrame / frames, detail: { box: setting.box } };
  });
}

/** Opens a page as a part asks for it and does `work` with it; movement is off unless the part is about it. */
export async function withTab(page, { browser, server, box, reducedMotion = 'reduce' }, work) {
  const context = await browser.newContext({ viewport: VIEWPORT, locale: 'en-GB', reducedMotion });
  try {
    await context.addInitScript(probe);
    await context.addInitScript(keepNothing);
    const tab = await context.newPage();
    const session = await context.newCDPSession(tab);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const address = new URL(`${page.mount}/`, server.url);
    address.search = page.isAtlas ? page.search : box ? `box=${box}` : '';
    address.hash = page.isAtlas ? (page.hash ?? '') : '';
    await tab.goto(address.href, { waitUntil: 'commit' });
    await tab.evaluate('window.bench.whenIdle()');
    await tab.waitForLoadState('networkidle');
    return await work(tab, session);
  } finally {
    await context.close();
  }
}

/** Presses, moves there and back, lets go. */
async function moveHand(tab, { x, y }) {
  await tab.mouse.move(x, y);
  await tab.mouse.down();
  await tab.evaluate(() => {
    window.benchFrames = { count: 0, start: performance.now() };
    const tick = () => {
      window.benchFrames.count += 1;
      window.benchFrames.next = requestAnimationFrame(tick);
    };
    window.benchFrames.next = requestAnimationFrame(tick);
  });
  for (let step = 1; step <= STEPS; step += 1) {
    const along = (step <= STEPS / 2 ? step : STEPS - step) * STEP_PIXELS;
    await tab.mouse.move(x + along, y + along / 2);
    // Not faster than frames: a hand is not, and each step is to be drawn.
    await tab.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => resolve())));
  }
  const { frames, seconds } = await tab.evaluate(() => {
    cancelAnimationFrame(window.benchFrames.next);
    return { frames: window.benchFrames.count, seconds: (performance.now() - window.benchFrames.start) / 1000 };
  });
  await tab.mouse.up();
  return { frames, framesASecond: frames / seconds };
}

async function scriptTime(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0) * 1_000;
}

/**
 * Bytes of program and look, compressed, that pressing the link `view` loads beyond what Explore has. Tiles are not of them.
 * `isOpen` resolves when the view is on screen.
 */
export async function bytesOfOpening({ browser, server }, page, view, isOpen) {
  const context = await browser.newContext({ viewport: VIEWPORT, locale: 'en-GB' });
  try {
    await context.addInitScript(probe);
    await context.addInitScript(keepNothing);
    const tab = await context.newPage();
    await tab.goto(new URL(`${page.mount}/`, server.url).href, { waitUntil: 'commit' });
    await tab.evaluate('window.bench.whenIdle()');
    await tab.waitForLoadState('networkidle');
    server.takeRecords();
    await tab.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: view }).click();
    await isOpen(tab);
    await tab.waitForLoadState('networkidle');
    const programs = server.takeRecords().filter(({ path }) => /\.(js|css|json)$/.test(path));
    return programs.reduce((sum, { bytes }) => sum + bytes, 0);
  } finally {
    await context.close();
  }
}
