/** Checks what a click on a cluster does to a real map of a lesson of many places. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { PLACE_LAYERS } from '../../../src/cartography/ids.ts';
import type { LngLat } from '../../../src/domain/lng-lat.ts';
import { makeLesson, makePlace } from '../../support/lessons.ts';
import { mountMap, statusOf } from '../../support/maps.ts';

const APART: LngLat = [0, 10];
const SPOT: LngLat = [40, 10];
const WIDTH = 20;

/** Two hundred places in a grid of half a degree around one position, and two hundred at another. */
const LESSON = makeLesson({
  places: Array.from({ length: 400 }, (_, at) => {
    const [longitude, latitude] = at < 200 ? APART : SPOT;
    const [column, row] = at < 200 ? [(at % WIDTH) - WIDTH / 2, Math.floor(at / WIDTH) - 5] : [0, 0];
    return makePlace(`place-${at}`, { lngLat: [longitude + column / 40, latitude + row / 40] });
  }),
  bounds: [0, 10, 40, 10],
});

async function mount() {
  const mounted = await mountMap({ lesson: LESSON });
  await statusOf(mounted.appState.map, 'ready');
  const engine = mounted.map?.engine as MapLibreMap;
  const press = (at: LngLat): Promise<void> => {
    const { x, y } = engine.project([...at]);
    return userEvent.click(page.elementLocator(engine.getCanvas()), { position: { x, y } });
  };
  const clusters = (): number[] =>
    engine.queryRenderedFeatures({ layers: [PLACE_LAYERS.cluster] }).map(({ properties }) => properties.point_count);
  return { ...mounted, engine, press, clusters };
}

test('a click on a cluster goes to where it parts, until its places stand by themselves', async () => {
  const { appState, engine, press, clusters } = await mount();
  expect(clusters().sort()).toEqual([200, 200]);
  const before = engine.getZoom();
  await press(APART);
  await vi.waitFor(() => expect(engine.getZoom()).toBeGreaterThan(before + 1));
  // Tiles of the new zoom may come after an idle event.
  await vi.waitFor(() => {
    expect(clusters().length).toBeGreaterThan(1);
    expect(Math.max(...clusters())).toBeLessThan(200);
  });
  expect(engine.getCenter().lng).toBeCloseTo(APART[0], 0);
  expect(appState.openPlace.value).toBeNull();
  expect(appState.highlight.choice.value).toBeNull();
});

test('of places at one spot, which no zoom parts, a choice is offered at once, fifty at most', async () => {
  const { appState, engine, press } = await mount();
  const before = engine.getZoom();
  await press(SPOT);
  await vi.waitFor(() => expect(appState.highlight.choice.value?.places.length).toBe(50));
  expect(engine.getZoom()).toBe(before);
});
