/** The drawn coast as lines: reads the shores out of the bundled archive's tiles, only where a distance to them is asked for. */
import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { PMTiles } from 'pmtiles';
import detail from '../../../geodata/basemap/detail.json';
import { SOURCE_LAYERS } from '../../cartography/ids.ts';
import type { CoastFinder } from '../../domain/coast.ts';
import type { Bounds, LngLat } from '../../domain/lng-lat.ts';
import { type CoastLevel, findCoast, type ReadShore, type TileId } from '../../geo/coast-search.ts';
import { wrapLongitude } from '../../geo/longitude.ts';
import { fromMercator } from '../../geo/web-mercator.ts';
import { createArchiveSource } from './archive-source.ts';

const { world, detail: fine } = detail.coastMetres;

/** Squares of tiles at a fine zoom that are read before a coarser one is asked. */
const RINGS = 2;

/** From the finest zoom to the coarsest; the last one looks as far as it must. */
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

/** @param open the bundled archive anew; nothing is read by it */
export function coastFinderOf(open: () => PMTiles): CoastFinder {
  let archive = open();
  const kept = new Map<string, ReturnType<ReadShore>>();
  const read: ReadShore = (tile) => {
    const key = `${tile.zoom}/${tile.x}/${tile.y}`;
    const known = kept.get(key);
    if (known) return known;
    const asked = archive;
    const shore = readShore(asked, tile);
    kept.set(key, shore);
    // No failure is kept, so that the next question tries again; a PMTiles instance remembers its own.
    shore.catch(() => {
      kept.delete(key);
      if (archive === asked) archive = open();
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
