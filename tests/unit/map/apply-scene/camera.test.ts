import { describe, expect, test } from 'vitest';
import { initialCamera, moveCamera } from '../../../../src/map/apply-scene/camera.ts';
import { type CameraRequest, NO_INSETS } from '../../../../src/state/map-state.ts';
import { TestMapAdapter } from '../../../support/test-map-adapter.ts';

const CAMERA = { center: [10, 20], zoom: 5, bearing: 30, pitch: 15 } as const;
const INSETS = { top: 0, right: 300, bottom: 0, left: 0 };
const SIZE = { width: 800, height: 600 };

function movementsOf(request: CameraRequest, { reducedMotion = false, insets = NO_INSETS } = {}) {
  const map = new TestMapAdapter();
  moveCamera(map, request, insets, reducedMotion);
  return map.movements;
}

describe('a camera request', () => {
  test('to a camera jumps', () => {
    expect(movementsOf({ type: 'camera', camera: CAMERA })).toEqual([{ type: 'jump', camera: CAMERA }]);
  });

  test('to zoom goes to a half step, and at once with reduced motion', () => {
    expect(movementsOf({ type: 'zoom', by: 1 })).toEqual([{ type: 'ease', camera: { zoom: 3 }, durationMs: 300 }]);
    expect(movementsOf({ type: 'zoom', by: -1 }, { reducedMotion: true })).toEqual([
      { type: 'ease', camera: { zoom: 1 }, durationMs: 0 },
    ]);
    const map = new TestMapAdapter();
    map.jumpTo({ zoom: 4.3 });
    moveCamera(map, { type: 'zoom', by: 1 }, NO_INSETS, false);
    expect(map.movements.at(-1)).toMatchObject({ camera: { zoom: 5.5 } });
  });

  test('to pan pans', () => {
    expect(movementsOf({ type: 'pan', by: [20, -10] })).toEqual([{ type: 'pan', pixels: [20, -10] }]);
  });

  test('to frame fits the box of its points beside what covers the map', () => {
    const points = [[10, 0] as const, [40, 20] as const];
    expect(movementsOf({ type: 'frame', points, maxZoom: 11 }, { insets: INSETS })).toEqual([
      {
        type: 'fit',
        request: {
          bounds: [10, 0, 40, 20],
          padding: { top: 72, right: 372, bottom: 72, left: 72 },
          maxZoom: 11,
        },
        durationMs: 600,
      },
    ]);
    expect(movementsOf({ type: 'frame', points: [], maxZoom: 11 })).toEqual([]);
  });

  test('to frame leaves some of a small map free', () => {
    const insets = { top: 250, right: 0, bottom: 250, left: 0 };
    const [movement] = movementsOf({ type: 'frame', points: [[0, 0]], maxZoom: 11 }, { insets });
    expect(movement).toMatchObject({ request: { padding: { top: 252, bottom: 252 } } });
  });

  test('of a tour flies, or jumps with reduced motion', () => {
    const request: CameraRequest = { type: 'tour', camera: CAMERA, points: [] };
    expect(movementsOf(request)).toEqual([{ type: 'fly', camera: CAMERA, maxDurationMs: 2400 }]);
    expect(movementsOf(request, { reducedMotion: true })).toEqual([{ type: 'jump', camera: CAMERA }]);
  });
});

describe('the first view of a map', () => {
  test('is the camera that is asked for, or a box to fit', () => {
    expect(initialCamera({ type: 'camera', camera: CAMERA }, NO_INSETS, SIZE)).toEqual(CAMERA);
    expect(initialCamera({ type: 'tour', camera: CAMERA, points: [] }, NO_INSETS, SIZE)).toEqual(CAMERA);
    const request: CameraRequest = { type: 'frame', points: [[10, 20]], maxZoom: 9 };
    expect(initialCamera(request, NO_INSETS, SIZE)).toMatchObject({ bounds: [10, 20, 10, 20], maxZoom: 9 });
  });

  test.each<CameraRequest | null>([
    null,
    { type: 'frame', points: [], maxZoom: 9 },
    { type: 'tour', camera: null, points: [] },
    { type: 'zoom', by: 1 },
  ])('is the engine’s own for %o', (request) => {
    expect(initialCamera(request, NO_INSETS, SIZE)).toEqual({});
  });
});
