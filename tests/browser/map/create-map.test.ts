import { effect } from '@preact/signals-core';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { makeLesson, makePlace } from '../../support/lessons.ts';
import { mountMap, statusOf } from '../../support/maps.ts';

const LESSON = makeLesson({
  places: [
    makePlace('west', { name: { en: 'West', ar: 'غرب' }, lngLat: [0, 10] }),
    makePlace('east', { name: { en: 'East', ar: 'شرق' }, lngLat: [40, 10] }),
  ],
});

describe('a map of a lesson', () => {
  test('draws, and its places take focus one by one', async () => {
    const { appState } = await mountMap({ lesson: LESSON });
    await statusOf(appState.map, 'ready');
    const group = page.getByRole('group', { name: 'On the map' });
    await expect.element(group.getByRole('button', { name: 'West' })).toBeInTheDocument();
    group.getByRole('button', { name: 'West' }).element().focus();
    expect([...appState.highlight.highlighted.value]).toEqual(['west']);
    await userEvent.keyboard('{ArrowRight}');
    expect([...appState.highlight.highlighted.value]).toEqual(['east']);
    await userEvent.keyboard('{Enter}');
    expect(appState.openPlace.value?.id).toBe('east');
  });

  test('one tab stop for all places', async () => {
    const { appState, container } = await mountMap({ lesson: LESSON });
    await statusOf(appState.map, 'ready');
    const stops = [...container.querySelectorAll('.place-button')].filter(
      (button) => (button as HTMLElement).tabIndex === 0,
    );
    expect(stops).toHaveLength(1);
  });

  test('a click on a mark opens its place, and one on the open sea closes it', async () => {
    const { appState, container } = await mountMap({ lesson: LESSON });
    await statusOf(appState.map, 'ready');
    const mark = container.querySelector('[data-place=west]')?.getBoundingClientRect();
    const canvas = page.elementLocator(container.querySelector('canvas') as Element);
    const box = container.getBoundingClientRect();
    const position = {
      x: (mark?.x ?? 0) + (mark?.width ?? 0) / 2 - box.x,
      y: (mark?.y ?? 0) + (mark?.height ?? 0) / 2 - box.y,
    };
    await userEvent.click(canvas, { position });
    await vi.waitFor(() => expect(appState.openPlace.value?.id).toBe('west'));
    await userEvent.click(canvas, { position: { x: 400, y: 30 } });
    await vi.waitFor(() => expect(appState.openPlace.value).toBeNull());
  });

  test('offers a box at the open place and takes it back', async () => {
    const { appState, popupHost } = await mountMap({ lesson: LESSON });
    await statusOf(appState.map, 'ready');
    appState.open('west');
    expect(popupHost.value?.isConnected).toBe(true);
    appState.close();
    expect(popupHost.value).toBeNull();
  });

  test('an archive that does not load raises a notice, and the places are still there', async () => {
    const { appState } = await mountMap({ lesson: LESSON });
    await statusOf(appState.map, 'ready');
    await vi.waitFor(() => expect(appState.map.bundledTiles.value).toBe('failed'));
    expect(appState.notices.notices.value.map((notice) => notice.content.type)).toContain('basemap-failed');
  });

  test('a lost context comes back by itself', async () => {
    const { appState, container } = await mountMap({ lesson: LESSON });
    await statusOf(appState.map, 'ready');
    const context = container.querySelector('canvas')?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
    context?.loseContext();
    await statusOf(appState.map, 'lost');
    // The browser lets go of a context only when the event that says so is over.
    await new Promise(requestAnimationFrame);
    context?.restoreContext();
    await statusOf(appState.map, 'ready');
  });

  test('carries out a camera request, and reports its camera afterwards', async () => {
    const { appState, history } = await mountMap({ lesson: LESSON });
    await statusOf(appState.map, 'ready');
    appState.map.moveCamera({ type: 'camera', camera: { center: [5, 6], zoom: 4, bearing: 0, pitch: 0 } });
    await vi.waitFor(() => expect(history.current()).toBe('?#map=4/6/5'));
  });

  test('names its places in the language that is chosen', async () => {
    const { appState } = await mountMap({ lesson: LESSON });
    await statusOf(appState.map, 'ready');
    appState.chooseLanguage('ar');
    await expect.element(page.getByRole('button', { name: 'غرب' })).toBeInTheDocument();
  });
});

describe('the box of the open place', () => {
  test('is whole on the map also where a place is closed and another opened before anything is drawn', async () => {
    const lesson = makeLesson({
      places: [makePlace('south', { lngLat: [0, 0] }), makePlace('north', { lngLat: [2, 40] })],
    });
    const { appState, container, popupHost } = await mountMap({ lesson });
    await statusOf(appState.map, 'ready');
    // As a view does it: its content comes a little after the box, and goes a little after it.
    const content = document.createElement('p');
    content.style.cssText = 'width: 300px; height: 200px; margin: 0';
    const stop = effect(() => {
      const box = popupHost.value;
      queueMicrotask(() => (box ? box.append(content) : content.remove()));
    });
    onTestFinished(stop);

    appState.open('south');
    await vi.waitFor(() => expect(isInside(content, container)).toBe(true));
    await new Promise(requestAnimationFrame);
    appState.close();
    await Promise.resolve();
    appState.open('north');
    await vi.waitFor(() => expect(isInside(content, container)).toBe(true));
  });
});

function isInside(inner: Element, outer: Element): boolean {
  const a = inner.getBoundingClientRect();
  const b = outer.getBoundingClientRect();
  return a.width > 0 && a.left >= b.left && a.top >= b.top && a.right <= b.right && a.bottom <= b.bottom;
}
