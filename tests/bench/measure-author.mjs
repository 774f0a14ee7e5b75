/** Runs of the author's view: what a key costs in a long text. */
import { withTab } from './measure-views.mjs';

/** Words of the text, and keys that are typed in its middle. */
export const TEXT_WORDS = 20_000;
const KEYS = 60;

/** Milliseconds between two keys of a quick hand. */
const PACE = 60;

/** Types in the middle of a text. Gives the milliseconds of work of the page a key: script, layout and paint. */
export async function measureAuthor(page, _suite, setting) {
  return withTab(page, setting, async (tab, session) => {
    await tab.getByRole('button', { name: 'Open…' }).click();
    await tab.getByRole('button', { name: 'Make a new lesson' }).click();
    const field = tab.getByRole('textbox', { name: 'The article’s text' });
    await field.fill(madeText());
    await tab.getByText(`${TEXT_WORDS.toLocaleString('en-GB')} words`, { exact: false }).waitFor();
    await field.evaluate((element) => {
      const middle = Math.floor(element.value.length / 2);
      element.focus();
      element.setSelectionRange(middle, middle);
    });
    await tab.evaluate(watchKeys);
    const before = await workOf(session);
    for (let key = 0; key < KEYS; key += 1) {
      await tab.keyboard.press('a');
      await tab.waitForTimeout(PACE);
    }
    const keyWork = ((await workOf(session)) - before) / KEYS;
    const keyToFrame = await tab.evaluate('window.benchKeys.sort((a, b) => a - b)[window.benchKeys.length >> 1]');
    return { keyWork, keyToFrame, detail: { box: setting.box } };
  });
}

/** Paragraphs of made words with a name of a town here and there. */
function madeText() {
  const towns = ['Bergen', 'Lima', 'Nairobi', 'Osaka'];
  const words = Array.from({ length: TEXT_WORDS }, (_, index) =>
    index % 50 === 7 ? towns[index % 4] : `word${index % 97}`,
  );
  const sentences = [];
  for (let at = 0; at < words.length; at += 20) sentences.push(`${words.slice(at, at + 20).join(' ')}.`);
  return sentences.map((sentence, index) => (index % 5 === 4 ? `${sentence}\n\n` : `${sentence} `)).join('');
}

/** In the page: notes for each key when the frame that shows it has been made. */
function watchKeys() {
  window.benchKeys = [];
  addEventListener(
    'keydown',
    (event) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => window.benchKeys.push(performance.now() - event.timeStamp);
        port2.postMessage(null);
      });
    },
    true,
  );
}

/** Milliseconds that the page's main thread has worked. */
async function workOf(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1_000;
}
