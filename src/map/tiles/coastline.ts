/** Finds the nearest coast in the tiles of the bundled archive. */
import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { PMTiles } from 'pmtiles';
import detail from '../../../geodata/basemap/detail.json';
import { SOURCE_LAYERS } from '../../cartography/ids.ts';
import type { CoastFinder } from '../../domain/coast.ts';
import type { Bounds, LngLat } from '../../domain/lng-lat.ts';
import { wrapLongitude } from '../../geo/antimeridian.ts';
import { type CoastLevel, findCoast, type ReadShore, type TileId } from '../../geo/coast-distance.ts';
import { fromMercator } from '../../geo/web-mercator.ts';
import { createArchiveSource } from './archive-source.ts';

const { world, detail: fine } = detail.coastMetres;

/** Rings of tiles at a fine zoom that are read before a coarser zoom. */
const RINGS = 2;

/** From the finest zoom to the coarsest; the last one has no limit. */
const LEVELS: readonly CoastLevel[] = [
  ...[detail.maxzoom, detail.maxzoom - 2, detail.minzoom + 1].map((zoom) => ({
    zoom,
    bounds: detail.bounds as unknown as Bounds,
    sourceMetres: fine,
    rings: RINGS,
  })),
  { zoom: detail.worldMaxzoom, bounds: null, sourceMetres: world, rings: RINGS * 2 },
  { zoom: 3, bounds: null, sourceMetres: world, rings: 2 ** 3 },
];

/** @param url of the bundled archive */
export function createCoastFinder(url: string): CoastFinder {
  return coastFinderOf(() => new PMTiles(createArchiveSource(new URL(url, document.baseURI).href)));
}

/** @param open opens the bundled archive; called again after a failure, and reads nothing */
export function coastFinderOf(open: () => PMTiles): CoastFinder {
  let archive = open();
  const cache = new Map<string, ReturnType<ReadShore>>();
  const read: ReadShore = (tile) => {
    const key = `${tile.zoom}/${tile.x}/${tile.y}`;
    const cached = cache.get(key);
    if (cached) return cached;
    const source = archive;
    const shore = readShore(source, tile);
    cache.set(key, shore);
    // Failures are not cached, so that the next call tries again; a PMTiles instance caches its own, so it is replaced.
    shore.catch(() => {
      cache.delete(key);
      if (archive === source) archive = open();
    });
    return shore;
  };
  return (from) => findCoast(from, LEVELS, read);
}

async function readShore(archive: PMTiles, { zoom, x, y }: TileId): Promise<LngLat[][]> {
  const tile = await archive.getZxy(zoom, x, y);
  if (!tile) return [];
  const layer = new VectorTile(new PbfReader(new Uint8Array(tile.data))).layers[SOURCE_LAYERS.coastline];
  if (!layer) return [];
  const tiles = 2 ** zoom;
  return Array.from({ length: layer.length }, (_, index) => layer.feature(index).loadGeometry()).flatMap((lines) =>
    lines.map((line) =>
      line.map((point): LngLat => {
        const [longitude, latitude] = fromMercator([
          (x + point.x / layer.extent) / tiles,
          (y + point.y / layer.extent) / tiles,
        ]);
        return [wrapLongitude(longitude), latitude];
      }),
    ),
  );
}
