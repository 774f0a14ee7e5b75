/** Checks what a click on a cluster does to a map that a test plays. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { expect, test, vi } from 'vitest';
import { PLACE_LAYERS, SOURCES } from '../../../src/cartography/ids.ts';
import { openClusterAt } from '../../../src/map/hit-test.ts';

const POINT = { x: 120, y: 80 };

/** A map with one cluster of `leaves` places at `POINT`, which parts at `expansionZoom`; `step` degrees lie between its places. */
function arrange({ clustered = true, expansionZoom = 7, leaves = 3, step = 0 } = {}) {
  const asked: string[] = [];
  const easeTo = vi.fn();
  const features = Array.from({ length: leaves }, (_, index) => ({
    properties: { id: `place-${index}` },
    geometry: { type: 'Point', coordinates: [30 + index * step, 40] },
  }));
  const source = {
    getClusterExpansionZoom: async (id: number) => {
      asked.push(`zoom of ${id}`);
      return expansionZoom;
    },
    getClusterLeaves: async (id: number, limit: number, offset: number) => {
      asked.push(`leaves of ${id}`);
      return features.slice(offset, offset + limit);
    },
  };
  const cluster = { geometry: { type: 'Point', coordinates: [30, 40] }, properties: { cluster_id: 5 } };
  const map = {
    getLayer: (id: string) => (clustered && id === PLACE_LAYERS.cluster ? {} : undefined),
    queryRenderedFeatures: ([x, y]: [number, number], { layers }: { layers: string[] }) =>
      x === POINT.x && y === POINT.y && layers.includes(PLACE_LAYERS.cluster) ? [cluster] : [],
    getSource: (id: string) => (id === SOURCES.places ? source : undefined),
    getMaxZoom: () => 16,
    easeTo,
  };
  return { map: map as unknown as MapLibreMap, asked, easeTo };
}

test('the camera goes to the cluster, a little closer than where it parts, and no place is opened', async () => {
  const { map, asked, easeTo } = arrange({ expansionZoom: 7 });
  expect(await openClusterAt(map, POINT)).toEqual([]);
  expect(easeTo.mock.calls).toEqual([[{ center: [30, 40], zoom: 7.2 }]]);
  expect(asked).toEqual(['zoom of 5']);
});

test('past the last zoom with clusters, places whose marks stand apart at the largest zoom are gone to', async () => {
  // 0.0004° are 37 pixels at zoom 16, and a mark has 28.
  const { map, easeTo } = arrange({ expansionZoom: 15, step: 0.0004 });
  expect(await openClusterAt(map, POINT)).toEqual([]);
  expect(easeTo.mock.calls).toEqual([[{ center: [30, 40], zoom: 15.2 }]]);
});

test('of places whose marks no zoom parts the ids come back, fifty at most, and the camera stays', async () => {
  const few = arrange({ expansionZoom: 15, leaves: 3, step: 0.0001 });
  expect(await openClusterAt(few.map, POINT)).toEqual(['place-0', 'place-1', 'place-2']);
  expect(few.easeTo).not.toHaveBeenCalled();
  const many = arrange({ expansionZoom: 15, leaves: 80 });
  expect(await openClusterAt(many.map, POINT)).toHaveLength(50);
});

test('beside a cluster, and on a map without clusters, there is nothing to open', async () => {
  const { map, asked, easeTo } = arrange();
  expect(await openClusterAt(map, { x: 121, y: 80 })).toBeUndefined();
  expect(await openClusterAt(arrange({ clustered: false }).map, POINT)).toBeUndefined();
  expect(asked).toEqual([]);
  expect(easeTo).not.toHaveBeenCalled();
});
