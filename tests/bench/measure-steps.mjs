/** Runs of Present: how soon the next step's words are on screen, and how smooth the flight to it is. */
import { bytesOfOpening, withTab } from './measure-views.mjs';

/** Milliseconds from the key on in which frames are counted; no flight is over before. */
const WINDOW = 1_200;

/** Steps between which it goes to and fro: from both bases to one of them, and back. */
const KEYS = ['ArrowRight', 'ArrowLeft', 'ArrowRight', 'ArrowLeft'];

/** Goes from step to step. Gives the median milliseconds from key to words, and the frames a second of the flights. */
export async function measureSteps(page, _suite, setting) {
  return withTab(page, { ...setting, reducedMotion: 'no-preference' }, async (tab) => {
    const map = tab.locator('canvas').first();
    const { width, height } = await map.boundingBox();
    if (page.isAtlas) await tab.locator('#step-title').waitFor();
    const flights = [];
    for (const key of KEYS) {
      await tab.evaluate(watch, WINDOW);
      const before = new URL(tab.url()).hash;
      await tab.keyboard.press(key);
      flights.push(await tab.evaluate('window.benchStep'));
      // Both write where the map looks into the fragment when it has come to rest.
      await tab.waitForFunction((old) => location.hash !== '' && location.hash !== old, before);
      await tab.evaluate(atRest);
    }
    const words = flights.map(({ words: each }) => each).sort((a, b) => a - b);
    const viewBytes = page.isAtlas
      ? await bytesOfOpening(setting, page, 'Present', (opened) => opened.locator('#step-title').waitFor())
      : undefined;
    return {
      keyToWords: page.isAtlas ? words[Math.floor(words.length / 2)] : undefined,
      framesASecond: flights.reduce((sum, { frames }) => sum + frames, 0) / ((flights.length * WINDOW) / 1_000),
      viewBytes,
      detail: { box: setting.box ?? `${width}x${height}` },
    };
  });
}

/** In the page: resolves when no frame is asked for any more. The browser then has the most time to give, 50 ms, and says so. */
function atRest() {
  return new Promise((resolve) => {
    let quiet = 0;
    const ask = (deadline) => {
      quiet = deadline.timeRemaining() > 40 ? quiet + 1 : 0;
      if (quiet === 3) resolve();
      else requestIdleCallback(ask);
    };
    requestIdleCallback(ask);
  });
}

/** In the page: waits for a key, then for the frame that shows another title, and counts frames for `length` milliseconds. */
function watch(length) {
  const title = () => document.getElementById('step-title')?.textContent;
  const before = title();
  window.benchStep = new Promise((resolve) => {
    const hear = (event) => {
      removeEventListener('keydown', hear, true);
      const start = event.timeStamp;
      let frames = 0;
      let words;
      const tick = () => {
        frames += 1;
        if (words === undefined && title() !== before) {
          // The frame has been made; a message arrives when it has been handed to the screen.
          words = Number.POSITIVE_INFINITY;
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => {
            words = performance.now() - start;
          };
          port2.postMessage(null);
        }
        if (performance.now() - start < length) requestAnimationFrame(tick);
        else resolve({ frames, words });
      };
      requestAnimationFrame(tick);
    };
    addEventListener('keydown', hear, true);
  });
}
