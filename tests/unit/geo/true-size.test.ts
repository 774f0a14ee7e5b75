import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LngLat } from '../../../src/domain/lng-lat.ts';
import { destination, geodesicMetres, polarOffset } from '../../../src/geo/geodesic.ts';
import { transport } from '../../../src/geo/true-size.ts';
import { drawingFaults, lengthMetres } from './lines.ts';
import { anyPosition, damascus, khmeimim, moscow } from './positions.ts';

const rotation = fc.integer({ min: -720, max: 720 });
const offset = (mostMetres: number) =>
  fc.record({ azimuthDegrees: fc.integer({ min: 0, max: 359 }), metres: fc.integer({ min: 1, max: mostMetres }) });
const offsets = (mostMetres: number) => fc.array(offset(mostMetres), { minLength: 2, maxLength: 12 });

const outlineAt = (origin: LngLat, parts: readonly { azimuthDegrees: number; metres: number }[]): LngLat[] =>
  parts.map(({ azimuthDegrees, metres }) => destination(origin, azimuthDegrees, metres));

const runway: LngLat[] = [
  [35.947_498, 35.413_898],
  [35.949_402, 35.388_699],
];

describe('transport', () => {
  it('keeps the length of an outline of 50 km to 0.1 % wherever it lies and however it is turned', () => {
    fc.assert(
      fc.property(anyPosition, anyPosition, rotation, offsets(50_000), (origin, target, turn, parts) => {
        const outline = outlineAt(origin, parts);
        const moved = transport([outline], origin, target, turn);
        expect(drawingFaults(moved)).toEqual([]);
        const before = lengthMetres([outline]);
        expect(Math.abs(lengthMetres(moved) - before)).toBeLessThan(1e-3 * before);
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps distances from the origin, and azimuths but for the turn', () => {
    const inland = fc.tuple(fc.integer({ min: -170, max: 170 }), fc.integer({ min: -80, max: 80 }));
    fc.assert(
      fc.property(anyPosition, inland, rotation, offsets(9000), (origin, target, turn, parts) => {
        const [moved = []] = transport([outlineAt(origin, parts)], origin, target, turn);
        // Outlines with repeated positions would lose them; here every position still has its own.
        if (moved.length !== parts.length) return;
        moved.forEach((position, index) => {
          const { azimuthDegrees, metres } = polarOffset(target, position);
          const part = parts[index] as (typeof parts)[number];
          expect(metres).toBeCloseTo(part.metres, 3);
          // At a pole the azimuth is taken from another meridian.
          if (Math.abs(origin[1]) > 89) return;
          const off = azimuthDegrees - part.azimuthDegrees - turn;
          // The arc of a degree is 17 mm on a metre.
          expect(Math.abs(Math.sin((off * Math.PI) / 360)) * metres).toBeLessThan(1e-3);
        });
      }),
      { numRuns: 2000 },
    );
  });

  it('lays the runway over Moscow with its 2,797 m, which Mercator would make 4,050 m', () => {
    const [moved = []] = transport([runway], khmeimim, moscow, 0);
    const [from, to] = moved as [LngLat, LngLat];
    expect(geodesicMetres(from, to)).toBeCloseTo(geodesicMetres(runway[0] as LngLat, runway[1] as LngLat), 2);
  });

  it('turns clockwise', () => {
    const [from, to] = runway as [LngLat, LngLat];
    const [moved = []] = transport([runway], khmeimim, damascus, 90);
    const [movedFrom, movedTo] = moved as [LngLat, LngLat];
    expect(polarOffset(movedFrom, movedTo).azimuthDegrees - polarOffset(from, to).azimuthDegrees).toBeCloseTo(90, 1);
  });

  it('puts the origin on the target', () => {
    expect(transport([[khmeimim, runway[0] as LngLat]], khmeimim, damascus, 33)[0]?.[0]).toEqual(damascus);
  });

  it('comes in pieces on both sides of the antimeridian', () => {
    const moved = transport([runway], khmeimim, [180, -17], 90);
    expect(moved).toHaveLength(2);
    expect(moved.map((line) => Math.sign(line[0]?.[0] as number)).toSorted()).toEqual([-1, 1]);
    expect(lengthMetres(moved)).toBeCloseTo(lengthMetres([runway]), 2);
  });

  it('has two pieces of a ring that crosses the antimeridian, not three', () => {
    const ring = [0, 90, 180, 270, 0].map((azimuth) => destination(khmeimim, azimuth, 3000));
    expect(transport([ring], khmeimim, [180, 50], 45)).toHaveLength(2);
    expect(transport([ring], khmeimim, [179.99, 50], 10)).toHaveLength(2);
  });

  it('leads round a pole', () => {
    const ring = [0, 90, 180, 270, 0].map((azimuth) => destination(khmeimim, azimuth, 3000));
    const moved = transport([ring], khmeimim, [0, 90], 5);
    expect(drawingFaults(moved)).toEqual([]);
    for (const [, latitude] of moved.flat()) expect(latitude).toBeGreaterThan(89.9);
  });

  it('adds positions to an edge so long that it would be drawn bent', () => {
    const edge = [destination(khmeimim, 0, 40_000), destination(khmeimim, 90, 40_000)];
    const [moved = []] = transport([edge], khmeimim, [20, 80], 0);
    expect(moved.length).toBeGreaterThan(2);
  });

  it('moves nothing where there is nothing', () => {
    expect(transport([], khmeimim, damascus, 10)).toEqual([]);
    expect(transport([[]], khmeimim, damascus, 10)).toEqual([]);
  });
});
