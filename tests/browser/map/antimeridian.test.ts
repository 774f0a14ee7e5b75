/** A map that looks across the antimeridian: MapLibre then projects places of the far side onto another copy of the world. */
import { effect } from '@preact/signals-core';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { makeLesson, makePlace } from '../../support/lessons.ts';
import { mountMap, statusOf } from '../../support/maps.ts';

const LESSON = makeLesson({
  places: [
    makePlace('suva', { name: { en: 'Suva' }, lngLat: [178.44, -18.14] }),
    makePlace('meridian', { name: { en: 'On the meridian' }, lngLat: [180, -16.8] }),
    makePlace('apia', { name: { en: 'Apia' }, lngLat: [-171.77, -13.83] }),
  ],
});

async function mount() {
  const mounted = await mountMap({ lesson: LESSON });
  await statusOf(mounted.appState.map, 'ready');
  return mounted;
}

describe('a map across the antimeridian', () => {
  test('has a button for each place on either side and on it, where the place is', async () => {
    const { container } = await mount();
    const lefts = [];
    for (const name of ['Suva', 'On the meridian', 'Apia']) {
      const button = page.getByRole('button', { name });
      await expect.element(button).toBeInTheDocument();
      lefts.push(button.element().getBoundingClientRect().left - container.getBoundingClientRect().left);
    }
    expect(lefts).toEqual([...lefts].sort((one, other) => one - other));
  });

  test.each(['suva', 'meridian', 'apia'])('opens %s without going away from the others', async (id) => {
    const { appState, container, popupHost, map } = await mount();
    const content = document.createElement('p');
    content.style.cssText = 'width: 300px; height: 150px; margin: 0';
    onTestFinished(
      effect(() => {
        const box = popupHost.value;
        queueMicrotask(() => (box ? box.append(content) : content.remove()));
      }),
    );
    const before = map?.engine.getCenter().lng ?? 0;
    appState.open(id);
    await vi.waitFor(() => expect(content.getBoundingClientRect().width).toBeGreaterThan(0));
    // The box is placed before the next paint; what the map moves for it is over by the one after.
    await vi.waitFor(() => {
      const inner = content.getBoundingClientRect();
      const outer = container.getBoundingClientRect();
      expect(inner.left).toBeGreaterThanOrEqual(outer.left);
      expect(inner.right).toBeLessThanOrEqual(outer.right);
    });
    const moved = Math.abs((map?.engine.getCenter().lng ?? 0) - before) % 360;
    expect(Math.min(moved, 360 - moved)).toBeLessThan(4);
  });

  test.each(['suva', 'meridian', 'apia'])('a click on the mark of %s opens it', async (id) => {
    const { appState, container } = await mount();
    const mark = container.querySelector(`[data-place=${id}]`)?.getBoundingClientRect();
    const box = container.getBoundingClientRect();
    const canvas = page.elementLocator(container.querySelector('canvas') as Element);
    const position = {
      x: (mark?.x ?? 0) + (mark?.width ?? 0) / 2 - box.x,
      y: (mark?.y ?? 0) + (mark?.height ?? 0) / 2 - box.y,
    };
    await userEvent.click(canvas, { position });
    await vi.waitFor(() => expect(appState.openPlace.value?.id).toBe(id));
  });
});
