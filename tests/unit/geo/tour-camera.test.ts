import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Camera, LngLat } from '../../../src/domain/lng-lat.ts';
import { tourCamera } from '../../../src/geo/frame.ts';
import { toMercator, worldPixels } from '../../../src/geo/web-mercator.ts';

const PADDING = { top: 40, right: 40, bottom: 40, left: 40 };
const FRAME = { width: 800, height: 600, padding: PADDING };
const at = (longitude: number, latitude: number, zoom: number): Camera => ({
  center: [longitude, latitude],
  zoom,
  bearing: 0,
  pitch: 0,
});

function pixelsFromCentre({ center, zoom }: Camera, point: LngLat): [right: number, down: number] {
  const [cx, cy] = toMercator(center);
  const [x, y] = toMercator(point);
  const east = x - cx - Math.round(x - cx);
  return [east * worldPixels(zoom), (y - cy) * worldPixels(zoom)];
}

describe('the camera of a step', () => {
  test('is the stored one where it shows every point', () => {
    const stored = at(36, 40, 4);
    expect(
      tourCamera(
        stored,
        [
          [36, 34],
          [37, 45],
        ],
        FRAME,
      ),
    ).toBe(stored);
  });

  test('is farther away where a point would be outside', () => {
    const points: LngLat[] = [
      [36, 34],
      [37, 56],
    ];
    const camera = tourCamera(at(36, 34, 8), points, FRAME);
    expect(camera?.zoom).toBeLessThan(8);
    for (const point of points) {
      const [right, down] = pixelsFromCentre(camera as Camera, point);
      expect(Math.abs(right)).toBeLessThanOrEqual(361);
      expect(Math.abs(down)).toBeLessThanOrEqual(261);
    }
  });

  test('shows points across the antimeridian without turning round the world', () => {
    const stored = at(180, 0, 4);
    expect(
      tourCamera(
        stored,
        [
          [179, 0],
          [-179, 0],
        ],
        FRAME,
      ),
    ).toBe(stored);
  });

  test('is taken as it is where it is turned or tilted, or where there is nothing to show', () => {
    const turned = { ...at(0, 0, 9), bearing: 20 };
    expect(tourCamera(turned, [[90, 0]], FRAME)).toBe(turned);
    expect(tourCamera(at(0, 0, 3), [], FRAME)).toEqual(at(0, 0, 3));
    expect(tourCamera(null, [], FRAME)).toBeNull();
  });

  test('always shows all points, and is never closer than the stored one', () => {
    const position = fc.tuple(
      fc.double({ min: -170, max: 170, noNaN: true }),
      fc.double({ min: -70, max: 70, noNaN: true }),
    );
    fc.assert(
      fc.property(
        position,
        fc.double({ min: 0, max: 12, noNaN: true }),
        fc.array(position, { minLength: 1, maxLength: 4 }),
        (center, zoom, points) => {
          const stored = at(center[0], center[1], zoom);
          const camera = tourCamera(stored, points, FRAME) as Camera;
          expect(camera.zoom).toBeLessThanOrEqual(zoom + 1e-9);
          // At zoom 0 the world itself is smaller than the frame.
          if (camera.zoom <= 0.001) return;
          for (const point of points) {
            const [right, down] = pixelsFromCentre(camera, point);
            expect(Math.abs(right)).toBeLessThanOrEqual(360.01);
            expect(Math.abs(down)).toBeLessThanOrEqual(260.01);
          }
        },
      ),
    );
  });
});
