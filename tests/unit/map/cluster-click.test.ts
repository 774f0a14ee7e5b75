/** Checks what a click on a cluster does to a map that a test plays. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { expect, test, vi } from 'vitest';
import { PLACE_LAYERS, SOURCES } from '../../../src/cartography/ids.ts';
import { openClusterAt } from '../../../src/map/hit-test.ts';

const POINT = { x: 120, y: 80 };

/** A map with one cluster of `leaves` places at `POINT`, which parts at `expansionZoom`. */
function arrange({ clustered = true, expansionZoom = 7, leaves = 3, maxZoom = 16 } = {}) {
  const asked: string[] = [];
  const easeTo = vi.fn();
  const features = Array.from({ length: leaves }, (_, index) => ({ properties: { id: `place-${index}` } }));
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
    getMaxZoom: () => maxZoom,
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

test('a cluster that parts at the largest zoom of the map is gone to', async () => {
  const { map, easeTo } = arrange({ expansionZoom: 16, maxZoom: 16 });
  expect(await openClusterAt(map, POINT)).toEqual([]);
  expect(easeTo).toHaveBeenCalledOnce();
});

test('of a cluster that never parts the places come back, fifty at most, and the camera stays', async () => {
  const few = arrange({ expansionZoom: 17, leaves: 3 });
  expect(await openClusterAt(few.map, POINT)).toEqual(['place-0', 'place-1', 'place-2']);
  expect(few.easeTo).not.toHaveBeenCalled();
  const many = arrange({ expansionZoom: 17, leaves: 80 });
  expect(await openClusterAt(many.map, POINT)).toHaveLength(50);
});

test('beside a cluster, and on a map without clusters, there is nothing to open', async () => {
  const { map, asked, easeTo } = arrange();
  expect(await openClusterAt(map, { x: 121, y: 80 })).toBeUndefined();
  expect(await openClusterAt(arrange({ clustered: false }).map, POINT)).toBeUndefined();
  expect(asked).toEqual([]);
  expect(easeTo).not.toHaveBeenCalled();
});
