import { expect, test } from 'vitest';
import { makeLesson, makePlace } from '../../../support/lessons.ts';
import { mountMap, statusOf } from '../../../support/maps.ts';

const NEAR = makeLesson({
  places: [makePlace('under', { lngLat: [10, 10] }), makePlace('over', { lngLat: [10.001, 10] })],
});

function marksIn(container: HTMLElement): readonly HTMLElement[] {
  return [...container.querySelectorAll<HTMLElement>('.highlight-ring')];
}

/** Middle of an element, in pixels of the window. */
function middleOf(element: Element | null | undefined): [number, number] {
  if (!element) throw new Error('it is not there');
  const { x, y, width, height } = element.getBoundingClientRect();
  return [x + width / 2, y + height / 2];
}

test('the open place and highlighted places have a mark over the map, at the place', async () => {
  const { appState, container } = await mountMap({ lesson: NEAR });
  await statusOf(appState.map, 'ready');
  expect(marksIn(container)).toEqual([]);
  appState.open('under');
  expect(marksIn(container)).toHaveLength(1);
  const [x, y] = middleOf(marksIn(container)[0]);
  const [wantedX, wantedY] = middleOf(container.querySelector('[data-place=under]'));
  expect(Math.hypot(x - wantedX, y - wantedY)).toBeLessThan(1);
  appState.highlight.highlight(['under', 'over']);
  expect(marksIn(container)).toHaveLength(2);
  appState.highlight.highlight([]);
  appState.close();
  expect(marksIn(container)).toEqual([]);
});

test('is drawn again in the other theme, and is removed with the map', async () => {
  const { appState, container, map } = await mountMap({ lesson: NEAR });
  await statusOf(appState.map, 'ready');
  appState.open('under');
  const picture = (): string | undefined => marksIn(container)[0]?.querySelector('canvas')?.toDataURL();
  const light = picture();
  appState.display.chooseTheme('dark');
  expect(picture()).not.toBe(light);
  map?.destroy();
  expect(container.querySelector('.highlights')).toBeNull();
});

test('takes no click from the map below it', async () => {
  const { appState, container } = await mountMap({ lesson: NEAR });
  await statusOf(appState.map, 'ready');
  appState.highlight.highlight(['over']);
  const [x, y] = middleOf(marksIn(container)[0]);
  expect(document.elementFromPoint(x, y)?.tagName).toBe('CANVAS');
  expect(document.elementFromPoint(x, y)?.closest('.highlights')).toBeNull();
});
