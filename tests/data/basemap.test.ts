import { readFile } from 'node:fs/promises';
import { geoArea } from 'd3-geo';
import { PMTiles, type RangeResponse, type Source } from 'pmtiles';
import { describe, expect, test } from 'vitest';
import detail from '../../geodata/basemap/detail.json';
import { SOURCE_LAYERS } from '../../src/cartography/ids.ts';
import { toMercator } from '../../src/geo/web-mercator.ts';

const folder = new URL('../../geodata/basemap/', import.meta.url);

/** An archive that is read from the disk. */
async function openArchive(name: string): Promise<PMTiles> {
  const bytes = await readFile(new URL(name, folder));
  const source: Source = {
    getKey: () => name,
    getBytes: async (offset, length): Promise<RangeResponse> => {
      const part = bytes.subarray(offset, offset + length);
      return { data: part.buffer.slice(part.byteOffset, part.byteOffset + part.byteLength) as ArrayBuffer };
    },
  };
  return new PMTiles(source);
}

/** Column and row of the tile of `zoom` that holds a position. */
function tileAt(longitude: number, latitude: number, zoom: number): [x: number, y: number] {
  const [x, y] = toMercator([longitude, latitude]);
  return [Math.floor(x * 2 ** zoom), Math.floor(y * 2 ** zoom)];
}

const archive = await openArchive('basemap.pmtiles');
const [west, south, east, north] = detail.bounds as [number, number, number, number];

describe('the bundled map', () => {
  test('says what it holds: z0–12, the layers that the style reads, and whom it thanks', async () => {
    const header = await archive.getHeader();
    expect([header.minZoom, header.maxZoom]).toEqual([0, detail.maxzoom]);
    const metadata = (await archive.getMetadata()) as { vector_layers: { id: string }[]; attribution: string };
    expect(metadata.vector_layers.map((layer) => layer.id).sort()).toEqual(Object.values(SOURCE_LAYERS).sort());
    expect(metadata.attribution).toContain('GeoNames');
    expect(metadata.attribution).toContain('Boundaries do not imply endorsement');
  });

  test('has the whole world to z3', async () => {
    for (let zoom = 0; zoom <= 3; zoom++) {
      for (let x = 0; x < 2 ** zoom; x++) {
        for (let y = 0; y < 2 ** zoom; y++) {
          // Tiles of nothing but sea may be left out: the background is the sea.
          const tile = await archive.getZxy(zoom, x, y);
          if (zoom < 2) expect(tile?.data.byteLength).toBeGreaterThan(0);
        }
      }
    }
  });

  test('has every tile of the detail region at z7 to z9 and the corners at z12: a gap would be a hole in the map', async () => {
    const inset = 0.001;
    for (const zoom of [7, 8, 9]) {
      const [left, top] = tileAt(west + inset, north - inset, zoom);
      const [right, bottom] = tileAt(east - inset, south + inset, zoom);
      for (let x = left; x <= right; x++) {
        for (let y = top; y <= bottom; y++) expect(await archive.getZxy(zoom, x, y), `${zoom}/${x}/${y}`).toBeDefined();
      }
    }
    for (const longitude of [west + inset, east - inset]) {
      for (const latitude of [south + inset, north - inset]) {
        expect(await archive.getZxy(12, ...tileAt(longitude, latitude, 12))).toBeDefined();
      }
    }
  });

  test('has the detail around the three Syrian places', () => {
    for (const [longitude, latitude] of [
      [35.874, 34.915],
      [35.945, 35.41167],
      [36.2765, 33.5138],
    ] as const) {
      expect(longitude).toBeGreaterThan(west);
      expect(longitude).toBeLessThan(east);
      expect(latitude).toBeGreaterThan(south);
      expect(latitude).toBeLessThan(north);
    }
  });
});

describe('the land of the locator map', () => {
  test('is land and not its outside: less than half of the globe', async () => {
    const land = JSON.parse(await readFile(new URL('locator-land.json', folder), 'utf8'));
    const share = geoArea(land) / (4 * Math.PI);
    expect(share).toBeGreaterThan(0.25);
    expect(share).toBeLessThan(0.35);
  });
});
