/** Names that would turn the line they stand in: the words of the page beside them keep their direction. */
import { expect, test } from 'vitest';
import { makeLesson, makePassage, makePlace } from '../../support/lessons.ts';
import { mountApp } from '../ui/mount-app.tsx';

/** What turns, and what gets out of an isolate to turn. */
const TURNING = ['\u202e', '\u2067', '\u2069\u202e', '\u202c\u2069\u2069\u202e\u202d\u202e'];

/** Latin words that are drawn from right to left, by the places of their letters on screen. */
function turnedWords(container: HTMLElement, isOurs: (text: string) => boolean): string[] {
  const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
  const turned: string[] = [];
  const range = document.createRange();
  const leftOf = (node: Node, at: number): DOMRect => {
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    return range.getBoundingClientRect();
  };
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent ?? '';
    for (const { 0: word, index } of text.matchAll(/[A-Za-z]{3,}/g)) {
      if (!isOurs(word)) continue;
      const [first, last] = [leftOf(node, index), leftOf(node, index + word.length - 1)];
      const isOnOneLine = first.width > 0 && Math.abs(first.top - last.top) < 2;
      if (isOnOneLine && last.left < first.left) turned.push(`${word} in “${text.slice(0, 80)}”`);
    }
  }
  return turned;
}

test.each(TURNING.map((control) => [JSON.stringify(control), control] as const))('%s', async (_, control) => {
  const hostile = `${control}zzz`;
  const lesson = makeLesson({
    title: hostile,
    article: { ...makeLesson().article, headline: `${hostile} headline`, publisher: hostile },
    layers: [
      { id: 'bases', label: { en: hostile } },
      { id: 'towns', label: { en: hostile } },
    ],
    places: ['one', 'two'].map((id, index) =>
      makePlace(id, {
        name: { en: hostile, ar: hostile },
        layer: index === 0 ? 'bases' : 'towns',
        source: hostile,
        precision: hostile,
        aliases: [`${hostile}alias`],
        lngLat: [10 + index, 20],
      }),
    ),
    passages: [makePassage('said', 'Plain.', [{ place: 'one', exact: 'Plain', start: 0, sense: 'place' }])],
  });
  const { appState, container } = mountApp({ lesson });
  appState.open('two');
  appState.search('alias');
  appState.notices.show({ type: 'dropped', parameter: 'place', value: hostile });
  await new Promise((resolve) => requestAnimationFrame(resolve));
  expect(container.textContent).toContain('zzz');
  expect(turnedWords(container, (word) => !/zzz|alias|headline/.test(word))).toEqual([]);
});

test('the look itself: a word that is turned is seen to be', () => {
  const box = document.body.appendChild(document.createElement('p'));
  box.textContent = '\u202eturned';
  expect(turnedWords(box, () => true)).toHaveLength(1);
  box.remove();
});
