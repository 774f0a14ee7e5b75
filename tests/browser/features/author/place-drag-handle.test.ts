import { signal } from '@preact/signals-core';
import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Place } from '../../../../src/domain/lesson.ts';
import type { LngLat } from '../../../../src/domain/lng-lat.ts';
import { showPlaceDragHandle } from '../../../../src/features/author/place-drag-handle.map.ts';
import { makeLesson, makePlace } from '../../../support/lessons.ts';
import { mountMap, statusOf } from '../../../support/maps.ts';

const VATNA = makePlace('vatna', { lngLat: [6, 62] });

test('a place in hand is moved by arrow keys and by the mouse, and let go where nothing is in hand', async () => {
  const { appState, map, container } = await mountMap({ lesson: makeLesson({ places: [VATNA, makePlace('other')] }) });
  await statusOf(appState.map, 'ready');
  if (!map) throw new Error('no map');
  const held = signal<Place | null>(null);
  const moves: LngLat[] = [];
  const stop = showPlaceDragHandle(map, held, signal('Move Vatna'), (id, to) => {
    expect(id).toBe('vatna');
    moves.push(to);
    held.value = { ...VATNA, lngLat: to };
  });
  const handle = () => container.querySelector<HTMLButtonElement>('.place-handle');
  expect(handle()).toBeNull();
  held.value = VATNA;
  expect(handle()?.getAttribute('aria-label')).toBe('Move Vatna');

  handle()?.focus();
  await userEvent.keyboard('{ArrowRight}{Shift>}{ArrowUp}{/Shift}');
  expect(moves[0]?.[0]).toBeGreaterThan(6);
  expect(moves[0]?.[1]).toBeCloseTo(62, 3);
  expect((moves[1]?.[1] ?? 0) - 62).toBeGreaterThan(5 * ((moves[0]?.[0] ?? 0) - 6) * 0.4);

  const element = handle() as HTMLButtonElement;
  const { x, y, width, height } = element.getBoundingClientRect();
  const at = { clientX: x + width / 2, clientY: y + height / 2, bubbles: true, button: 0, buttons: 1 };
  const before = moves.length;
  element.dispatchEvent(new MouseEvent('mousedown', at));
  element.dispatchEvent(new MouseEvent('mousemove', { ...at, clientX: at.clientX + 40 }));
  element.dispatchEvent(new MouseEvent('mousemove', { ...at, clientX: at.clientX + 60 }));
  element.dispatchEvent(new MouseEvent('mouseup', { ...at, clientX: at.clientX + 60, buttons: 0 }));
  await vi.waitFor(() => expect(moves.length).toBeGreaterThan(before));
  expect(moves.at(-1)?.[0]).toBeGreaterThan(moves[before - 1]?.[0] ?? 180);

  held.value = null;
  expect(handle()).toBeNull();
  held.value = VATNA;
  stop();
  expect(handle()).toBeNull();
});

test('a place that is offered is drawn hollow under its number, answers like any place, and has no name on the map', async () => {
  const { appState, map } = await mountMap({ lesson: makeLesson({ places: [VATNA, makePlace('other')] }) });
  await statusOf(appState.map, 'ready');
  const { placeFeatures } = await import('../../../../src/map/markers/features.ts');
  const [feature] = placeFeatures(
    [
      {
        id: 'candidate x',
        lngLat: [6, 62],
        kind: 'place',
        layerIndex: 0,
        label: '3. Vatna, Norway',
        candidateNumber: 3,
      },
    ],
    'light',
  ).features;
  expect(feature?.properties).toMatchObject({ id: 'candidate x', label: '', image: 'candidate/light/3' });
  const source = map?.engine.getSource('places') as unknown as { setData(data: unknown): void };
  source.setData({ type: 'FeatureCollection', features: [feature] });
  await vi.waitFor(() => expect(map?.engine.hasImage('candidate/light/3')).toBe(true), { timeout: 10_000 });
});
