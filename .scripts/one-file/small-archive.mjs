/**
 * The bundled map as the one file holds it: a zoom less of the world, and tiles that are not compressed one by one, because all of the
 * file is compressed together, which is a third smaller.
 */
import { readFile } from 'node:fs/promises';
import { PMTiles } from 'pmtiles';
import { pmtilesArchive, TILE_TYPE } from '../../geodata/basemap/pmtiles-archive.mjs';

/** Finest zoom of the world in the one file. */
export const WORLD_MAXZOOM = 5;

/**
 * The bytes of the small archive.
 *
 * @param {string} file absolute path of the bundled archive
 * @param {{ minzoom: number, maxzoom: number, bounds: readonly number[] }} detail the part of it that is finer than the world
 * @returns {Promise<Uint8Array>}
 */
export async function smallArchive(file, detail) {
  const bytes = await readFile(file);
  const archive = new PMTiles({
    getKey: () => file,
    getBytes: async (offset, length) => ({ data: Uint8Array.from(bytes.subarray(offset, offset + length)).buffer }),
  });
  const { minLon, minLat, maxLon, maxLat, centerLon, centerLat, centerZoom } = await archive.getHeader();
  const tiles = [];
  for (const { z, x, y } of addresses(detail)) {
    const tile = await archive.getZxy(z, x, y);
    if (tile) tiles.push({ z, x, y, data: new Uint8Array(tile.data) });
  }
  return pmtilesArchive(tiles, {
    tileType: TILE_TYPE.mvt,
    plain: true,
    minzoom: 0,
    maxzoom: detail.maxzoom,
    bounds: [minLon, minLat, maxLon, maxLat],
    center: [centerLon, centerLat, centerZoom],
    firstLeafMaxzoom: WORLD_MAXZOOM,
    metadata: await archive.getMetadata(),
  }).bytes;
}

/** Tiles of the world down to its finest zoom, then those that the detail's box touches. */
function* addresses({ minzoom, maxzoom, bounds: [west, south, east, north] }) {
  for (let z = 0; z <= WORLD_MAXZOOM; z += 1) yield* box(z, 0, 0, 2 ** z - 1, 2 ** z - 1);
  for (let z = minzoom; z <= maxzoom; z += 1) {
    const last = 2 ** z - 1;
    const [left, top] = tileAt(west, north, z);
    const [right, bottom] = tileAt(east, south, z);
    yield* box(z, Math.max(left, 0), Math.max(top, 0), Math.min(right, last), Math.min(bottom, last));
  }
}

function* box(z, left, top, right, bottom) {
  for (let x = left; x <= right; x += 1) for (let y = top; y <= bottom; y += 1) yield { z, x, y };
}

/** Web Mercator, as the OpenStreetMap wiki's “Slippy map tilenames” has it. */
function tileAt(longitude, latitude, z) {
  const radians = (latitude * Math.PI) / 180;
  const y = (1 - Math.asinh(Math.tan(radians)) / Math.PI) / 2;
  return [Math.floor(((longitude + 180) / 360) * 2 ** z), Math.floor(y * 2 ** z)];
}
