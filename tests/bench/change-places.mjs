/** What a page weighs after a person has gone from place to place. */
import { positionOf } from './position.mjs';

const CHANGES = 10;

/** Opened in turn: far enough apart on the opening view to be clicked one by one. */
const ON_MAP = [
  { id: 'damascus', words: 'Damascus' },
  { id: 'moscow', words: 'Moscow' },
];

/**
 * Opens ten places one after another, each when the last one's popup is on screen, and gives the bytes of JavaScript
 * memory of the page that are left after the garbage is collected. Workers are not in it.
 */
export async function changePlaces(tab, page, session) {
  for (let change = 0; change < CHANGES; change += 1) {
    const { id, words } = ON_MAP[change % ON_MAP.length];
    await tab.evaluate(([selector, text]) => window.bench.arm('click', selector, text), [page.popup, words]);
    if (page.isAtlas) await tab.locator(`button#place-${id}`).click();
    else {
      const { x, y } = await positionOf(tab, page, id);
      await tab.mouse.click(x, y);
    }
    await tab.evaluate('window.bench.answer()');
  }
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}
