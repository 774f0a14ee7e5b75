import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { PLACE_LAYERS } from '../../../src/cartography/ids.ts';
import { bindEvents } from '../../../src/map/bind-events.ts';
import { createScene } from '../../../src/state/create-scene.ts';
import { makeAtlas } from '../../support/atlases.ts';
import { settled } from '../../support/authoring.ts';
import { recordMapEvents } from '../../support/map-events.ts';
import { TestMapAdapter } from '../../support/test-map-adapter.ts';

let frames: (() => void)[] = [];

beforeEach(() => {
  frames = [];
  vi.stubGlobal('requestAnimationFrame', (callback: () => void) => frames.push(callback));
});
afterEach(() => vi.unstubAllGlobals());

function nextFrame(): void {
  for (const callback of frames.splice(0)) callback();
}

/** A map with a place in its middle and a cluster to the right of it. */
function arrange({ initialView = { untouched: true, framed: true } } = {}) {
  const map = new TestMapAdapter();
  map.layers = [PLACE_LAYERS.mark, PLACE_LAYERS.cluster];
  map.features = [
    { layer: PLACE_LAYERS.mark, lngLat: [0, 0], properties: { id: 'one' } },
    { layer: PLACE_LAYERS.cluster, lngLat: [20, 0], properties: { cluster_id: 1 } },
  ];
  const { appState } = makeAtlas();
  appState.frame();
  const { events, calls } = recordMapEvents();
  bindEvents(map, events, createScene(appState), initialView);
  const click = async (point: { x: number; y: number }, isTouch = false) => {
    map.emit('click', { point, lngLat: [1, 2], isTouch });
    await settled();
  };
  return { map, calls, click, initialView };
}

const MIDDLE = { x: 400, y: 300 };
const SEA = { x: 100, y: 500 };

describe('a click', () => {
  test('on a place reports it', async () => {
    const { calls, click } = arrange();
    await click(MIDDLE);
    expect(calls).toEqual([['onClick', ['one'], [1, 2]]]);
  });

  test('on nothing reports where it was', async () => {
    const { calls, click } = arrange();
    await click(SEA);
    expect(calls).toEqual([['onClick', [], [1, 2]]]);
  });

  test('beside a mark hits it with a finger, and not with a mouse', async () => {
    const { calls, click } = arrange();
    await click({ x: 418, y: 300 });
    await click({ x: 418, y: 300 }, true);
    expect(calls).toEqual([
      ['onClick', [], [1, 2]],
      ['onClick', ['one'], [1, 2]],
    ]);
  });

  test('on a cluster that splits moves the camera and reports nothing', async () => {
    const { map, calls, click } = arrange();
    await click(map.project([20, 0]));
    expect(map.movements).toHaveLength(1);
    expect(calls).toEqual([]);
  });

  test('on a cluster that never splits reports its places', async () => {
    const { map, calls, click } = arrange();
    map.cluster = {
      expansionZoom: 15,
      leaves: ['a', 'b'].map((id) => ({ lngLat: [20, 0], properties: { id } })),
    };
    await click(map.project([20, 0]));
    expect(calls).toEqual([['onClick', ['a', 'b'], [1, 2]]]);
  });
});

describe('hovering', () => {
  test('asks once a frame, for the last point, and shows a pointer over a place', () => {
    const { map, calls } = arrange();
    map.emit('pointermove', { point: SEA });
    map.emit('pointermove', { point: SEA });
    map.emit('pointermove', { point: MIDDLE });
    expect(map.queries).toBe(0);
    expect(frames).toHaveLength(1);
    nextFrame();
    expect(map.queries).toBe(1);
    expect(calls).toEqual([['onHover', ['one']]]);
    map.emit('pointermove', { point: SEA });
    nextFrame();
    expect(calls.at(-1)).toEqual(['onHover', []]);
    expect(map.cursors).toEqual(['pointer', '']);
  });

  test('asks nothing while the map moves', () => {
    const { map, calls } = arrange();
    map.moving = true;
    map.emit('pointermove', { point: MIDDLE });
    nextFrame();
    expect(map.queries).toBe(0);
    map.moving = false;
    map.emit('pointermove', { point: MIDDLE });
    nextFrame();
    expect(calls).toEqual([['onHover', ['one']]]);
  });

  test('ends where the pointer leaves the map', () => {
    const { map, calls } = arrange();
    map.emit('pointerout', null);
    expect(calls).toEqual([['onHover', []]]);
  });
});

describe('a movement', () => {
  test('is reported at its end with the camera, and as the initial view until the user moves the map', () => {
    const { map, calls } = arrange();
    map.emit('movestart', { byUser: false });
    map.emit('moveend', { linked: false });
    map.emit('movestart', { byUser: true });
    map.emit('moveend', { linked: false });
    expect(calls).toEqual([
      ['onMoveEnd', map.camera(), true],
      ['onMoveEnd', map.camera(), false],
    ]);
  });

  test('that follows another map is not reported', () => {
    const { map, calls } = arrange();
    map.emit('moveend', { linked: true });
    expect(calls).toEqual([]);
  });
});

describe('another size of the map', () => {
  test('frames the initial view again, at once', () => {
    const { map } = arrange();
    map.emit('resize', null);
    expect(map.movements).toMatchObject([{ type: 'fit', durationMs: 0 }]);
  });

  test('leaves the camera that a user chose', () => {
    const { map } = arrange();
    map.emit('movestart', { byUser: true });
    map.emit('resize', null);
    expect(map.movements).toEqual([]);
  });
});

test('the map is ready at its first idle event, and again when its context is restored', () => {
  const { map, calls } = arrange();
  map.emit('idle', null);
  map.emit('idle', null);
  map.emit('contextlost', null);
  map.emit('contextrestored', null);
  expect(calls).toEqual([
    ['onMoveEnd', map.camera(), true],
    ['onStatus', 'ready'],
    ['onStatus', 'lost'],
    ['onStatus', 'ready'],
  ]);
});

test.each([
  ['relief', 'onReliefFailed'],
  ['basemap', 'onBasemapFailed'],
  ['world', 'onTilesFailed'],
])('data of %s that does not load is reported by %s', (source, event) => {
  const { map, calls } = arrange();
  map.emit('sourceerror', { source });
  expect(calls).toEqual([[event]]);
});
