import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Camera, LngLat } from '../../../../src/domain/lng-lat.ts';
import { linkedCamera } from '../../../../src/features/compare/linked-cameras.map.ts';
import { geodesicMetres } from '../../../../src/geo/geodesic.ts';
import { metresPerPixel } from '../../../../src/geo/web-mercator.ts';

const degrees = (most: number) =>
  fc.noBias(fc.integer({ min: -most * 1e6, max: most * 1e6 })).map((value) => value / 1e6);
const position = fc.tuple(degrees(180), degrees(80)) as fc.Arbitrary<LngLat>;
const camera: fc.Arbitrary<Camera> = fc.record({
  center: position,
  zoom: degrees(11).map((value) => value + 11),
  bearing: degrees(180),
  pitch: fc.constant(0),
});

describe('linkedCamera', () => {
  it('keeps the scale and the distance from the site', () => {
    fc.assert(
      fc.property(camera, position, position, (one, from, to) => {
        const other = linkedCamera(one, from, to);
        const scale = metresPerPixel(other.center[1], other.zoom) / metresPerPixel(one.center[1], one.zoom);
        expect(Math.abs(scale - 1)).toBeLessThan(1e-9);
        expect(geodesicMetres(to, other.center)).toBeCloseTo(geodesicMetres(from, one.center), 3);
        expect([other.bearing, other.pitch]).toEqual([one.bearing, one.pitch]);
      }),
      { numRuns: 2000 },
    );
  });

  it('is its own inverse', () => {
    const near = fc.tuple(camera, position, position, degrees(1), degrees(1));
    fc.assert(
      fc.property(near, ([one, from, to, east, north]) => {
        const center: LngLat = [((from[0] + east + 540) % 360) - 180, from[1] + north];
        const back = linkedCamera(linkedCamera({ ...one, center }, from, to), to, from);
        expect(geodesicMetres(back.center, center)).toBeLessThan(0.001);
        expect(back.zoom).toBeCloseTo(one.zoom, 6);
      }),
    );
  });

  it('shows the other site where the first is in the middle', () => {
    const one: Camera = { center: [37.6173, 55.7558], zoom: 10, bearing: 0, pitch: 0 };
    const other = linkedCamera(one, one.center, [36.2765, 33.5138]);
    expect(other.center).toEqual([36.2765, 33.5138]);
    expect(other.zoom - one.zoom).toBeCloseTo(Math.log2(0.833_78 / 0.562_73), 3);
  });
});
