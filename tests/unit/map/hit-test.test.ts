import { describe, expect, test } from 'vitest';
import { PLACE_LAYERS } from '../../../src/cartography/ids.ts';
import type { LngLat } from '../../../src/domain/lng-lat.ts';
import { openClusterAt, placesAt } from '../../../src/map/hit-test.ts';
import { TestMapAdapter } from '../../support/test-map-adapter.ts';

/** At zoom 2, 5.69 pixels are a degree of longitude. */
const CENTER = { x: 400, y: 300 };

describe('the places at a point', () => {
  const mark = (id: string, lngLat: LngLat) => ({ layer: PLACE_LAYERS.mark, lngLat, properties: { id } });

  function mapWith(...features: TestMapAdapter['features']) {
    const map = new TestMapAdapter();
    map.features = features;
    return map;
  }

  test('are those whose marks are hit, nearest first', () => {
    const map = mapWith(mark('right', [1.6, 0]), mark('middle', [0.1, 0]), mark('far', [10, 0]));
    expect(placesAt(map, CENTER, 3)).toEqual(['middle', 'right']);
  });

  test('are more for a finger than for a mouse', () => {
    const map = mapWith(mark('beside', [3.5, 0]));
    expect(placesAt(map, CENTER, 3)).toEqual([]);
    expect(placesAt(map, CENTER, 12)).toEqual(['beside']);
  });

  test('of names alone are the nearest one', () => {
    const name = (id: string, lngLat: LngLat, x: number) => ({
      layer: PLACE_LAYERS.name,
      lngLat,
      labelAt: { x, y: 0 },
      properties: { id },
    });
    const map = mapWith(name('far', [-12, 0], 68), name('near', [-10, 0], 57));
    expect(placesAt(map, CENTER, 3)).toEqual(['near']);
  });

  test('of a mark and a name are the mark’s', () => {
    const map = mapWith(mark('mark', [1, 0]), {
      layer: PLACE_LAYERS.name,
      lngLat: [-10, 0],
      labelAt: { x: 57, y: 0 },
      properties: { id: 'name' },
    });
    expect(placesAt(map, CENTER, 3)).toEqual(['mark']);
  });

  test('are none where nothing is', () => {
    expect(placesAt(mapWith(mark('elsewhere', [20, 0])), CENTER, 12)).toEqual([]);
  });
});

describe('a click on a cluster', () => {
  /** A cluster whose places are `step` degrees apart. */
  function arrange({ clustered = true, expansionZoom = 7, leaves = 3, step = 0 } = {}) {
    const map = new TestMapAdapter();
    map.layers = clustered ? [PLACE_LAYERS.cluster] : [];
    map.features = [{ layer: PLACE_LAYERS.cluster, lngLat: [3, 4], properties: { cluster_id: 5 } }];
    const points = Array.from({ length: leaves }, (_, index) => ({
      lngLat: [3 + index * step, 4] as const,
      properties: { id: `place-${index}` },
    }));
    map.cluster = { expansionZoom, leaves: points };
    return { map, point: map.project([3, 4]) };
  }

  test('moves the camera to the cluster, a little closer than where it splits, and opens no place', async () => {
    const { map, point } = arrange({ expansionZoom: 7 });
    expect(await openClusterAt(map, point)).toEqual([]);
    expect(map.movements).toEqual([{ type: 'ease', camera: { center: [3, 4], zoom: 7.2 }, durationMs: undefined }]);
    expect(map.clusterCalls).toEqual(['zoom of places 5']);
  });

  test('moves the camera beyond the last zoom with clusters, where marks are apart at the largest zoom', async () => {
    // 0.0004° are 37 pixels at zoom 16, and a mark has 28.
    const { map, point } = arrange({ expansionZoom: 15, step: 0.0004 });
    expect(await openClusterAt(map, point)).toEqual([]);
    expect(map.movements).toMatchObject([{ camera: { center: [3, 4], zoom: 15.2 } }]);
  });

  test('returns the places whose marks no zoom separates, fifty at most, and the camera stays', async () => {
    const few = arrange({ expansionZoom: 15, leaves: 3, step: 0.0001 });
    expect(await openClusterAt(few.map, few.point)).toEqual(['place-0', 'place-1', 'place-2']);
    expect(few.map.movements).toEqual([]);
    const many = arrange({ expansionZoom: 15, leaves: 80 });
    expect(await openClusterAt(many.map, many.point)).toHaveLength(50);
  });

  test('is none beside a cluster, and on a map without clusters', async () => {
    const { map, point } = arrange();
    expect(await openClusterAt(map, { x: point.x + 11, y: point.y })).toBeUndefined();
    expect(await openClusterAt(arrange({ clustered: false }).map, point)).toBeUndefined();
    expect(map.clusterCalls).toEqual([]);
    expect(map.movements).toEqual([]);
  });
});
