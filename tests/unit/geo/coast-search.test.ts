import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LngLat } from '../../../src/domain/lng-lat.ts';
import { type CoastLevel, findCoast, nearestOnLines, type ReadShore } from '../../../src/geo/coast-distance.ts';
import { toMercator } from '../../../src/geo/web-mercator.ts';

const world: CoastLevel = { zoom: 4, bounds: null, sourceMetres: 300, rings: 16 };

/** Tiles of single spots of shore, and how many were asked for. */
function tilesOf(spots: readonly LngLat[]): { read: ReadShore; asked: () => number } {
  let count = 0;
  return {
    asked: () => count,
    read: async ({ zoom, x, y }) => {
      count += 1;
      return spots
        .filter((spot) => {
          const [across, down] = toMercator(spot).map((part) => Math.min(Math.floor(part * 2 ** zoom), 2 ** zoom - 1));
          return across === x && down === y;
        })
        .map((spot) => [spot]);
    },
  };
}

const coordinate = (most: number) => fc.noBias(fc.integer({ min: -most * 1e4, max: most * 1e4 })).map((n) => n / 1e4);
const position = fc.tuple(coordinate(180), coordinate(84)) as fc.Arbitrary<LngLat>;

describe('findCoast', () => {
  it('finds what a search through every shore finds, across the antimeridian and far north too', async () => {
    await fc.assert(
      fc.asyncProperty(position, fc.array(position, { minLength: 1, maxLength: 30 }), async (from, spots) => {
        const found = await findCoast(from, [world], tilesOf(spots).read);
        const truth = nearestOnLines(
          from,
          spots.map((spot) => [spot]),
        );
        expect(found?.metres).toBeCloseTo(truth?.metres ?? Number.NaN, 3);
      }),
      { numRuns: 300 },
    );
  });

  it('reads no more than the tiles round the point where a shore is near', async () => {
    const tiles = tilesOf([[10.1, 10.1]]);
    await findCoast([10, 10], [{ ...world, zoom: 8 }], tiles.read);
    expect(tiles.asked()).toBeLessThanOrEqual(9);
  });

  it('leaves a fine level that cannot be sure, because a nearer shore may lie beyond its bounds', async () => {
    const fine: CoastLevel = { zoom: 8, bounds: [9, 9, 11, 11], sourceMetres: 100, rings: 2 };
    const seen: number[] = [];
    const read: ReadShore = async ({ zoom }) => {
      seen.push(zoom);
      return zoom === 8 ? [[[9.1, 9.1]]] : [[[11.2, 10.9]]];
    };
    const found = await findCoast([10.9, 10.9], [fine, world], read);
    expect(found?.at).toEqual([11.2, 10.9]);
    expect(new Set(seen)).toEqual(new Set([8, 4]));
  });

  it('says how far the line itself may be off: the source and a pixel', async () => {
    const found = await findCoast([0, 0], [world], tilesOf([[0.1, 0]]).read);
    expect(found?.uncertaintyMetres).toBeCloseTo(300 + 40_030_230 / 512 / 16, -2);
  });

  it('is null where no shore is drawn, and rejects where the tiles cannot be read', async () => {
    expect(await findCoast([0, 0], [{ ...world, zoom: 2, rings: 4 }], async () => [])).toBeNull();
    await expect(findCoast([0, 0], [world], () => Promise.reject(new Error('offline')))).rejects.toThrow('offline');
  });
});
