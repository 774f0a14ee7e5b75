/** Two real maps locked to one ground scale. */
import { signal } from '@preact/signals-core';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { type CameraLock, linkMaps } from '../../../../src/features/compare/linked-cameras.map.ts';
import { geodesicMetres } from '../../../../src/geo/geodesic.ts';
import { metresPerPixel } from '../../../../src/geo/web-mercator.ts';
import type { MapView } from '../../../../src/map/create-map.ts';
import { makeLesson, makePlace } from '../../../support/lessons.ts';
import { mountMap, statusOf } from '../../../support/maps.ts';

const MOSCOW = [37.6173, 55.7558] as const;
const DAMASCUS = [36.2765, 33.5138] as const;
const LESSON = makeLesson({
  places: [makePlace('moscow', { lngLat: MOSCOW }), makePlace('damascus', { lngLat: DAMASCUS })],
});

async function mountTwo() {
  const [one, other] = [await mountMap({ lesson: LESSON }), await mountMap({ lesson: LESSON })];
  await Promise.all([statusOf(one.appState.map, 'ready'), statusOf(other.appState.map, 'ready')]);
  const lock = signal<CameraLock | null>({ first: MOSCOW, second: DAMASCUS });
  const maps = [one.map, other.map] as [MapView, MapView];
  onTestFinished(linkMaps(...maps, lock));
  return { first: maps[0].engine, second: maps[1].engine, lock, atlases: [one.appState, other.appState] as const };
}

const metres = ({ engine }: { engine: MapView['engine'] }): number =>
  metresPerPixel(engine.getCenter().lat, engine.getZoom());
const scaleRatio = (one: MapView['engine'], other: MapView['engine']): number =>
  metres({ engine: one }) / metres({ engine: other });
const far = (engine: MapView['engine'], site: readonly [number, number]): number => {
  const { lng, lat } = engine.getCenter();
  return geodesicMetres(site, [lng, lat]);
};

describe('two linked maps', () => {
  test('show a kilometre as long in both from the first, Moscow beside Damascus', async () => {
    const { first, second } = await mountTwo();
    expect(scaleRatio(first, second)).toBeCloseTo(1, 4);
    expect(first.getZoom()).not.toBeCloseTo(second.getZoom(), 1);
  });

  test('move together whichever is moved, in zoom, displacement and bearing', async () => {
    const { first, second } = await mountTwo();
    first.jumpTo({ center: [38, 56], zoom: 8, bearing: 30 });
    expect(scaleRatio(first, second)).toBeCloseTo(1, 4);
    expect(far(second, DAMASCUS)).toBeCloseTo(far(first, MOSCOW), 0);
    expect(second.getBearing()).toBeCloseTo(30);
    second.jumpTo({ center: [36, 33], zoom: 10, bearing: 0 });
    expect(scaleRatio(first, second)).toBeCloseTo(1, 4);
    expect(far(first, MOSCOW)).toBeCloseTo(far(second, DAMASCUS), 0);
    expect(first.getBearing()).toBeCloseTo(0);
  });

  test('are drawn in step: when one has been drawn the other has, in the same frame', async () => {
    const { first, second } = await mountTwo();
    let drawnAt = second.getCenter();
    second.on('render', () => {
      drawnAt = second.getCenter();
    });
    const start = second.getCenter();
    for (const step of [1, 2, 3, 4, 5]) {
      first.jumpTo({ center: [MOSCOW[0] + step, MOSCOW[1]], zoom: 6 });
      // At once: the first map is drawn in the frame to come, and the second is not to be later than it. A metre is far
      // less than a pixel here.
      expect(drawnAt.distanceTo(second.getCenter())).toBeLessThan(1);
    }
    expect(second.getCenter().distanceTo(start)).toBeGreaterThan(1000);
  });

  test('hold one another back at an end of the zooms', async () => {
    const { first, second } = await mountTwo();
    first.jumpTo({ center: [...MOSCOW], zoom: 16 });
    expect(scaleRatio(first, second)).toBeCloseTo(1, 4);
    second.jumpTo({ zoom: 0 });
    expect(scaleRatio(first, second)).toBeCloseTo(1, 4);
  });

  test('go apart while the lock is open, and come together again', async () => {
    const { first, second, lock } = await mountTwo();
    lock.value = null;
    const before = second.getZoom();
    first.jumpTo({ zoom: 12 });
    expect(second.getZoom()).toBe(before);
    lock.value = { first: MOSCOW, second: DAMASCUS };
    expect(scaleRatio(first, second)).toBeCloseTo(1, 4);
  });

  test('both say where they have come to rest, once a movement', async () => {
    const { first, atlases } = await mountTwo();
    const told = vi.fn();
    const stop = atlases[1].map.camera.subscribe(told);
    told.mockClear();
    first.panBy([50, 0], { duration: 200 });
    await new Promise((resolve) => first.once('moveend', resolve));
    await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(1));
    stop();
  });
});
