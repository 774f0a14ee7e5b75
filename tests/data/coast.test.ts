import { readFile } from 'node:fs/promises';
import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { PMTiles, type RangeResponse, type Source } from 'pmtiles';
import { describe, expect, test } from 'vitest';
import detail from '../../geodata/basemap/detail.json';
import type { LngLat } from '../../src/domain/lng-lat.ts';
import { nearestOnLines } from '../../src/geo/coast-distance.ts';
import { fromMercator, metresPerPixel, toMercator } from '../../src/geo/web-mercator.ts';
import { coastFinderOf } from '../../src/map/tiles/coastline.ts';

const bytes = await readFile(new URL('../../geodata/basemap/basemap.pmtiles', import.meta.url));

/** The archive from the disk, as far as it can be read. */
class Disk implements Source {
  reads = 0;
  broken = false;
  getKey(): string {
    return 'basemap';
  }
  async getBytes(offset: number, length: number): Promise<RangeResponse> {
    this.reads += 1;
    if (this.broken) throw new Error('offline');
    return { data: bytes.buffer.slice(bytes.byteOffset + offset, bytes.byteOffset + offset + length) as ArrayBuffer };
  }
}

/** Every shore of a zoom within `degrees` of a position, read tile by tile with none left out. */
async function shoresAround([longitude, latitude]: LngLat, zoom: number, degrees: number): Promise<LngLat[][]> {
  const archive = new PMTiles(new Disk());
  const tiles = 2 ** zoom;
  const corner = (east: number, north: number): [number, number] => {
    const [x, y] = toMercator([longitude + east, Math.min(Math.max(latitude + north, -85), 85)]);
    return [Math.floor(x * tiles), Math.min(Math.floor(y * tiles), tiles - 1)];
  };
  const [[left, top], [right, bottom]] = [corner(-degrees, degrees), corner(degrees, -degrees)];
  const lines: LngLat[][] = [];
  for (let x = left; x <= right; x++) {
    for (let y = top; y <= bottom; y++) {
      const column = ((x % tiles) + tiles) % tiles;
      const tile = await archive.getZxy(zoom, column, y);
      const layer = tile && new VectorTile(new PbfReader(new Uint8Array(tile.data))).layers['coastline'];
      for (let index = 0; layer && index < layer.length; index++) {
        for (const line of layer.feature(index).loadGeometry()) {
          lines.push(
            line.map((at) => fromMercator([(column + at.x / layer.extent) / tiles, (y + at.y / layer.extent) / tiles])),
          );
        }
      }
    }
  }
  return lines;
}

describe('the distance to the shore of the bundled map', () => {
  test.each<[name: string, at: LngLat, zoom: number, degrees: number]>([
    ['in a port', [35.874, 34.915], 12, 0.3],
    ['some kilometres inland', [35.945, 35.41167], 12, 0.5],
    ['at sea between Cyprus and Syria', [34.98, 35.35], 10, 1.5],
    ['across the mountains', [36.2765, 33.5138], 8, 2],
    ['at the edge of the detail box, where the nearest shore is beyond it', [33.76, 36.0], 6, 4],
    ['far inland', [37.6173, 55.7558], 6, 14],
    ['at the antimeridian', [-179.99, -16.6], 6, 6],
    ['far in the Arctic', [0, 84.9], 3, 60],
    ['in the middle of Asia', [86.7, 45.3], 3, 60],
  ])('%s is what a search through every shore of that zoom finds', async (_name, from, zoom, degrees) => {
    const found = await coastFinderOf(() => new PMTiles(new Disk()))(from);
    const truth = nearestOnLines(from, await shoresAround(from, zoom, degrees));
    expect(found?.metres).toBeCloseTo(truth?.metres ?? Number.NaN, 2);
    const source = zoom > detail.worldMaxzoom ? detail.coastMetres.detail : detail.coastMetres.world;
    expect(found?.uncertaintyMetres).toBeCloseTo(source + metresPerPixel(truth?.at[1] ?? Number.NaN, zoom), 2);
  });

  test('Tartous lies at the shore, Moscow about 600 km from the Gulf of Finland', async () => {
    const find = coastFinderOf(() => new PMTiles(new Disk()));
    expect((await find([35.874, 34.915]))?.metres).toBeLessThan(1000);
    expect(((await find([37.6173, 55.7558]))?.metres ?? 0) / 1000).toBeCloseTo(620, -2);
  });

  test('a second question for the same place reads nothing more', async () => {
    const disk = new Disk();
    const find = coastFinderOf(() => new PMTiles(disk));
    const first = await find([35.874, 34.915]);
    const { reads } = disk;
    expect(await find([35.874, 34.915])).toEqual(first);
    expect(disk.reads).toBe(reads);
  });

  test.each([
    ['from the start', 0],
    ['half-way', 1],
  ])('what cannot be read %s rejects, and is read when it is asked for again', async (_name, before) => {
    const disk = new Disk();
    const find = coastFinderOf(() => new PMTiles(disk));
    if (before) await find([35.945, 35.41167]);
    disk.broken = true;
    await expect(find([37.6173, 55.7558])).rejects.toThrow('offline');
    disk.broken = false;
    expect((await find([37.6173, 55.7558]))?.metres).toBeGreaterThan(500_000);
  });

  test('says of the sources what the build writes', async () => {
    const region = new URL('../../geodata/basemap/region.mjs', import.meta.url).href;
    const { COAST_METRES } = (await import(region)) as { COAST_METRES: typeof detail.coastMetres };
    expect(detail.coastMetres).toEqual(COAST_METRES);
  });
});
