import { circle } from '@turf/turf';
import fc from 'fast-check';
import geodesic from 'geographiclib-geodesic';
import { describe, expect, it } from 'vitest';
import type { LngLat } from '../../../src/domain/lng-lat.ts';
import { distanceMetres } from '../../../src/geo/distance.ts';
import { geodesicMetres } from '../../../src/geo/geodesic.ts';
import {
  MAX_RANGE_METRES,
  pathLengths,
  rangeRing,
  rangeRingVertices,
  ringAreaSquareMetres,
} from '../../../src/geo/measure.ts';
import { drawingFaults, lengthMetres } from './lines.ts';
import { anyPosition, damascus, khmeimim, moscow, tartous } from './positions.ts';

describe('pathLengths', () => {
  it('has a segment between each two positions, and their sum', () => {
    const { segments, total } = pathLengths([tartous, khmeimim, moscow]);
    expect(segments.map((segment) => Math.round(segment.greatCircleMetres / 10))).toEqual([5560, 226_574]);
    expect(segments.map((segment) => Math.round(segment.geodesicMetres / 10))).toEqual([5548, 226_471]);
    expect(total.greatCircleMetres).toBeCloseTo(
      distanceMetres(tartous, khmeimim) + distanceMetres(khmeimim, moscow),
      6,
    );
    expect(total.geodesicMetres).toBeCloseTo(geodesicMetres(tartous, khmeimim) + geodesicMetres(khmeimim, moscow), 6);
  });

  it.each([[[]], [[tartous]]])('is nothing for %j', (positions) => {
    expect(pathLengths(positions)).toEqual({ segments: [], total: { greatCircleMetres: 0, geodesicMetres: 0 } });
  });

  it('measures every random path as geographiclib does, and within 0.6 % on the sphere', () => {
    fc.assert(
      fc.property(fc.array(anyPosition, { minLength: 2, maxLength: 8 }), (positions) => {
        const line = geodesic.Geodesic.WGS84.Polygon(true);
        for (const [longitude, latitude] of positions) line.AddPoint(latitude, longitude);
        const exact = line.Compute(false, true).perimeter;
        const { total } = pathLengths(positions);
        expect(total.geodesicMetres).toBeCloseTo(exact, 3);
        expect(Math.abs(total.greatCircleMetres - exact)).toBeLessThanOrEqual(0.006 * exact + 1e-3);
      }),
      { numRuns: 1000 },
    );
  });
});

/** A ring about `center` with corners at random distances: it never crosses itself. */
const starRing = fc
  .record({
    center: anyPosition,
    radii: fc.array(fc.integer({ min: 500, max: 50_000 }), { minLength: 3, maxLength: 12 }),
  })
  .map(({ center, radii }) =>
    radii.map((radius, index): LngLat => {
      const azimuth = (360 * index) / radii.length;
      const { lon2 = 0, lat2 = 0 } = geodesic.Geodesic.WGS84.Direct(center[1], center[0], azimuth, radius);
      return [lon2, lat2];
    }),
  );

describe('ringAreaSquareMetres', () => {
  it('is the area of geographiclib, which Turf is near to for rings of up to 100 km', () => {
    fc.assert(
      fc.property(starRing, (ring) => {
        const polygon = geodesic.Geodesic.WGS84.Polygon(false);
        for (const [longitude, latitude] of ring) polygon.AddPoint(latitude, longitude);
        const exact = Math.abs(polygon.Compute(false, true).area ?? Number.NaN);
        const { geodesicSquareMetres, sphereSquareMetres } = ringAreaSquareMetres(ring);
        expect(Math.abs(geodesicSquareMetres - exact)).toBeLessThanOrEqual(1e-9 * exact);
        const steepest = Math.max(...ring.map(([, latitude]) => Math.abs(latitude)));
        if (steepest > 85) return;
        // Between an edge that is straight in longitude and one that is straight on the ground lies d³ tan φ / 12R.
        const bend = Math.tan((steepest * Math.PI) / 180) / 12 / 6_350_000;
        const betweenEdges = ring.map(
          (from, index) => bend * geodesicMetres(from, ring[(index + 1) % ring.length] ?? from) ** 3,
        );
        const tolerance = betweenEdges.reduce((sum, each) => sum + each, 0.01 * exact + 10);
        expect(Math.abs((sphereSquareMetres as number) - exact)).toBeLessThan(tolerance);
      }),
      { numRuns: 2000 },
    );
  });

  it('does not depend on direction, on the first corner or on a closing position', () => {
    fc.assert(
      fc.property(starRing, (ring) => {
        const { geodesicSquareMetres: once } = ringAreaSquareMetres(ring);
        const others = [ring.toReversed(), [...ring.slice(1), ring[0] as LngLat], [...ring, ring[0] as LngLat]];
        for (const other of others) {
          expect(Math.abs(ringAreaSquareMetres(other).geodesicSquareMetres - once)).toBeLessThan(1e-6 * once + 1);
        }
      }),
    );
  });

  it('is right across the antimeridian, in both', () => {
    const ring = (shift: number): LngLat[] =>
      [-1, 1, 1, -1].map((x, index): LngLat => {
        const longitude = shift + x;
        return [longitude > 180 ? longitude - 360 : longitude, index < 2 ? 10 : 12];
      });
    const far = ringAreaSquareMetres(ring(180));
    const near = ringAreaSquareMetres(ring(0));
    expect(far.geodesicSquareMetres).toBeCloseTo(near.geodesicSquareMetres, 0);
    expect((far.sphereSquareMetres as number) / (near.sphereSquareMetres as number)).toBeCloseTo(1, 9);
  });

  it('is not known to Turf round a pole', () => {
    const ring = [0, 90, 180, -90].map((longitude): LngLat => [longitude, 80]);
    const { sphereSquareMetres, geodesicSquareMetres } = ringAreaSquareMetres(ring);
    expect(sphereSquareMetres).toBeNull();
    // Four geodesics, inside of a cap of 10° radius.
    expect(geodesicSquareMetres).toBeGreaterThan(2.4e12);
    expect(geodesicSquareMetres).toBeLessThan(3.9e12);
  });

  it('differs from Turf by +0.45 % at the equator, next to nothing at 35° and −0.9 % at a pole, as documented', () => {
    const excess = (latitude: number): number => {
      const ring = [0, 0.1, 0.1, 0].map((longitude, index): LngLat => [longitude, latitude + (index < 2 ? 0 : 0.1)]);
      const { sphereSquareMetres, geodesicSquareMetres } = ringAreaSquareMetres(ring);
      return ((sphereSquareMetres as number) / geodesicSquareMetres - 1) * 100;
    };
    expect(excess(0)).toBeCloseTo(0.45, 1);
    expect(Math.abs(excess(35))).toBeLessThan(0.05);
    expect(excess(84)).toBeCloseTo(-0.87, 1);
  });

  it.each([[[]], [[tartous]], [[tartous, khmeimim]]])('is nothing for %j', (ring) => {
    expect(ringAreaSquareMetres(ring)).toEqual({ sphereSquareMetres: 0, geodesicSquareMetres: 0 });
  });
});

describe('rangeRing', () => {
  const radius = fc.integer({ min: 1, max: MAX_RANGE_METRES });

  it('can be drawn, closes, and is all at one distance, anywhere and at any radius', () => {
    fc.assert(
      fc.property(anyPosition, fc.oneof(radius, fc.integer({ min: 1, max: 1_000_000 })), (center, metres) => {
        expect(drawingFaults(rangeRing(center, metres, 45))).toEqual([]);
        // Past the cut locus, 67 km short of the antipode, there is a shorter way back.
        if (metres >= 19_900_000) return;
        const off = rangeRingVertices(center, metres, 45).map((vertex) => geodesicMetres(center, vertex) - metres);
        expect(Math.max(...off.map(Math.abs))).toBeLessThan(1e-3);
      }),
      { numRuns: 1000 },
    );
  });

  it('is one closed piece away from the antimeridian', () => {
    const pieces = rangeRing(khmeimim, 100_000);
    expect(pieces).toHaveLength(1);
    expect(pieces[0]).toHaveLength(361);
    expect(pieces[0]?.at(-1)).toEqual(pieces[0]?.[0]);
  });

  it('is two pieces across the antimeridian, which meet there', () => {
    const pieces = rangeRing([179.5, 10], 200_000);
    expect(pieces).toHaveLength(2);
    const ends = pieces.map((piece) => [piece[0], piece.at(-1)]);
    for (const [from, to] of ends) {
      expect(Math.abs(from?.[0] as number)).toBe(180);
      expect(to?.[0]).toBe(from?.[0]);
    }
    expect(lengthMetres(pieces)).toBeCloseTo(lengthMetres([rangeRingVertices([179.5, 10], 200_000)]), 0);
  });

  it('runs from one side of the map to the other round a pole', () => {
    const pieces = rangeRing([40, 80], 2_000_000);
    expect(pieces).toHaveLength(1);
    const [from, to] = [pieces[0]?.[0], pieces[0]?.at(-1)];
    expect([from?.[0], to?.[0]].toSorted()).toEqual([-180, 180]);
    expect(from?.[1]).toBeCloseTo(to?.[1] as number, 9);
  });

  it('is not where Turf’s circle is: a sphere is up to 0.56 % off', () => {
    const [outer = []] = circle([...damascus], 1000, { units: 'kilometers', steps: 32 }).geometry.coordinates;
    const off = outer.map((position) => Math.abs(geodesicMetres(damascus, position as unknown as LngLat) - 1_000_000));
    expect(Math.max(...off)).toBeGreaterThan(1000);
    expect(Math.max(...off)).toBeLessThan(5600);
  });
});
