/**
 * Builds the bundled basemap from npm packages and the committed files in sources/, to the same bytes every time.
 *
 *     node geodata/basemap/build.mjs [output folder]
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { windowBoundaries } from './boundaries.mjs';
import { cityLabels } from './cities.mjs';
import { countryLabels } from './countries.mjs';
import { cleanCountries } from './countries-topology.mjs';
import { detailLand, readShores, smoothShores } from './land.mjs';
import { detailLayers, worldLayers } from './layers.mjs';
import { locatorBorders, locatorIslands, locatorLand } from './locator.mjs';
import { marineLabels } from './marine.mjs';
import { ARCHIVE_METADATA, RELIEF_METADATA } from './metadata.mjs';
import { MERCATOR_LIMIT } from './plane.mjs';
import { gzip, pmtilesArchive, TILE_TYPE } from './pmtiles-archive.mjs';
import { COAST_METRES, DETAIL_BOUNDS, DETAIL_MAXZOOM, DETAIL_MINZOOM, DETAIL_TILE, WORLD_MAXZOOM } from './region.mjs';
import { RELIEF_MAX_ZOOM, reliefTiles } from './relief.mjs';
import { cutTiles } from './tiles.mjs';
import { readLakes, readRivers } from './water.mjs';

/** Tile units: finer where tiles are overzoomed. The buffer is eight pixels of a 512-pixel tile either way. */
const COARSE = { extent: 4096, buffer: 64 };
const FINE = { extent: 8192, buffer: 128 };

const here = dirname(fileURLToPath(import.meta.url));

async function readSources() {
  const countries = await cleanCountries();
  const shores = readShores();
  const detailShores = smoothShores(shores.filter(({ properties }) => properties.level === 1));
  return {
    countries,
    shores,
    detailShores,
    lakes: await readLakes(shores),
    rivers: readRivers(),
    boundaries: await windowBoundaries(countries, await detailLand(detailShores, DETAIL_MAXZOOM)),
    labels: { country: countryLabels(countries), marine: marineLabels(), city: cityLabels() },
  };
}

async function buildTiles(sources) {
  const tiles = [];
  for (let zoom = 0; zoom <= WORLD_MAXZOOM; zoom++) {
    const all = [0, 2 ** zoom - 1];
    tiles.push(
      ...cutTiles(await worldLayers(sources, zoom), zoom, { x: all, y: all }, zoom === WORLD_MAXZOOM ? FINE : COARSE),
    );
  }
  for (let zoom = DETAIL_MINZOOM; zoom <= DETAIL_MAXZOOM; zoom++) {
    const across = 2 ** (zoom - DETAIL_TILE.z);
    const span = (tile) => [tile * across, (tile + 1) * across - 1];
    tiles.push(
      ...cutTiles(
        await detailLayers(sources, zoom),
        zoom,
        { x: span(DETAIL_TILE.x), y: span(DETAIL_TILE.y) },
        { ...FINE, sea: true },
      ),
    );
  }
  return tiles.map(({ data, ...place }) => ({ ...place, data: gzip(data) }));
}

async function build(folder) {
  mkdirSync(folder, { recursive: true });
  const write = (name, content) => writeFileSync(join(folder, name), content);
  const tiles = await buildTiles(await readSources());
  const { bytes, counts } = pmtilesArchive(tiles, {
    tileType: TILE_TYPE.mvt,
    minzoom: 0,
    maxzoom: DETAIL_MAXZOOM,
    bounds: [-180, -MERCATOR_LIMIT, 180, MERCATOR_LIMIT],
    center: [42, 45, 3],
    firstLeafMaxzoom: WORLD_MAXZOOM - 1,
    metadata: ARCHIVE_METADATA,
  });
  write('basemap.pmtiles', bytes);
  write(
    'detail.json',
    `${JSON.stringify({ bounds: DETAIL_BOUNDS, minzoom: DETAIL_MINZOOM, maxzoom: DETAIL_MAXZOOM, worldMaxzoom: WORLD_MAXZOOM, coastMetres: COAST_METRES })}\n`,
  );
  write('locator-land.json', JSON.stringify(await locatorLand()));
  write('locator-islands.json', JSON.stringify(await locatorIslands()));
  write('locator-borders.json', JSON.stringify(await locatorBorders()));
  const relief = pmtilesArchive(await reliefTiles(), {
    tileType: TILE_TYPE.webp,
    minzoom: 0,
    maxzoom: RELIEF_MAX_ZOOM,
    bounds: [-180, -MERCATOR_LIMIT, 180, MERCATOR_LIMIT],
    center: [42, 45, 3],
    firstLeafMaxzoom: RELIEF_MAX_ZOOM - 1,
    metadata: RELIEF_METADATA,
  });
  write('relief.pmtiles', relief.bytes);
  console.log(`basemap.pmtiles: ${bytes.length} bytes, ${counts.tiles} tiles, ${counts.contents} of them different`);
}

await build(resolve(process.argv[2] ?? here));
