import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bounds, LngLat } from '../../../src/domain/lng-lat.ts';
import { boundsOf } from '../../../src/geo/bounds.ts';
import { frameBounds, type Padding } from '../../../src/geo/frame.ts';
import { toMercator, worldPixels } from '../../../src/geo/web-mercator.ts';
import { damascus, khmeimim, moscow, tartous } from './positions.ts';

const screen = { width: 1366, height: 768 };

/** Where a position stands on screen under a camera, from the upper left corner. */
function onScreen(
  position: LngLat,
  center: LngLat,
  zoom: number,
  width: number,
  height: number,
): readonly [number, number] {
  const [x, y] = toMercator(position);
  const [centerX, centerY] = toMercator(center);
  const across = x - centerX - Math.round(x - centerX);
  return [width / 2 + across * worldPixels(zoom), height / 2 + (y - centerY) * worldPixels(zoom)];
}

describe('frameBounds', () => {
  it('shows all places beside the panels, north up, and fills one direction', () => {
    const padding: Padding = { top: 80, right: 20, bottom: 40, left: 420 };
    const points = [tartous, khmeimim, moscow, damascus];
    const camera = frameBounds(boundsOf(points) as Bounds, { ...screen, padding });
    expect(camera).toMatchObject({ bearing: 0, pitch: 0 });
    const places = points.map((point) => onScreen(point, camera.center, camera.zoom, screen.width, screen.height));
    for (const [x, y] of places) {
      expect(x).toBeGreaterThanOrEqual(padding.left - 1e-6);
      expect(x).toBeLessThanOrEqual(screen.width - padding.right + 1e-6);
      expect(y).toBeGreaterThanOrEqual(padding.top - 1e-6);
      expect(y).toBeLessThanOrEqual(screen.height - padding.bottom + 1e-6);
    }
    const top = Math.min(...places.map(([, y]) => y));
    const bottom = Math.max(...places.map(([, y]) => y));
    expect(bottom - top).toBeCloseTo(screen.height - padding.top - padding.bottom, 6);
  });

  it('puts a place in the middle of what the panels leave free', () => {
    const padding: Padding = { top: 80, right: 20, bottom: 40, left: 420 };
    const { center, zoom } = frameBounds(boundsOf([tartous]) as Bounds, { ...screen, padding });
    const [x, y] = onScreen(tartous, center, zoom, screen.width, screen.height);
    expect(x).toBeCloseTo(420 + (1366 - 420 - 20) / 2, 6);
    expect(y).toBeCloseTo(80 + (768 - 80 - 40) / 2, 6);
  });

  it('frames a box across the antimeridian on its own side of the world', () => {
    const camera = frameBounds([170, -10, -170, 10], { ...screen, padding: 0 });
    expect(Math.abs(camera.center[0])).toBeCloseTo(180, 9);
    expect(camera.center[1]).toBeCloseTo(0, 9);
    expect(camera.zoom).toBeGreaterThan(4);
  });

  it('of one point is that point at the largest zoom', () => {
    const box = boundsOf([tartous]) as Bounds;
    const camera = frameBounds(box, { ...screen, padding: 50 });
    expect(camera.zoom).toBe(12);
    expect(camera.center[0]).toBeCloseTo(tartous[0], 9);
    expect(camera.center[1]).toBeCloseTo(tartous[1], 9);
    expect(frameBounds(box, { ...screen, padding: 50, maxZoom: 9 }).zoom).toBe(9);
  });

  it('is a camera for any box and any padding, also where that leaves no room', () => {
    const side = fc.integer({ min: 0, max: 900 });
    fc.assert(
      fc.property(
        fc.tuple(fc.integer({ min: -180, max: 180 }), fc.integer({ min: -90, max: 90 })),
        fc.tuple(fc.integer({ min: -180, max: 180 }), fc.integer({ min: -90, max: 90 })),
        fc.record({ top: side, right: side, bottom: side, left: side }),
        (one, other, padding) => {
          const { center, zoom } = frameBounds(boundsOf([one, other]) as Bounds, { ...screen, padding });
          expect(zoom).toBeGreaterThanOrEqual(0);
          expect(zoom).toBeLessThanOrEqual(12);
          expect(Math.abs(center[0])).toBeLessThanOrEqual(180);
          expect(Math.abs(center[1])).toBeLessThan(85.1);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
