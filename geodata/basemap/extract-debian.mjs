/**
 * Derives the small files in sources/ from four Debian packages, so that the build itself needs only npm packages.
 * Run by hand on a Debian system with apt-get and dpkg-deb, and only when a source or the choice of cities changes:
 *
 *     npm --prefix geodata/basemap ci && node geodata/basemap/extract-debian.mjs
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import mapshaper from 'mapshaper';
import { selectCities } from './city-selection.mjs';
import { readCityNames } from './extract/city-names.mjs';
import { writeElevation } from './extract/elevation.mjs';
import { readRivers, readShores } from './extract/gshhg.mjs';
import { unpackDebian } from './extract/unpack-debian.mjs';
import { WINDOW } from './region.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const sources = join(here, 'sources');

/** Features of the claim lines used, by their FID in the table (SOURCES.md says which line each is). */
const CLAIM_LINES = [7, 8, 9, 22, 33, 39];

const collection = (features) => JSON.stringify({ type: 'FeatureCollection', features });

/** Joins what the degree bins cut apart; each level by itself, because a lake lies on top of its land. */
async function dissolvedLevels(features) {
  const levels = [...new Set(features.map(({ properties }) => properties.level))].sort((a, b) => a - b);
  const dissolved = [];
  for (const level of levels) {
    const ofLevel = features.filter(({ properties }) => properties.level === level);
    const output = await mapshaper.applyCommands('-i in.json -dissolve level -o out.json format=geojson', {
      'in.json': collection(ofLevel),
    });
    dissolved.push(...JSON.parse(output['out.json']).features);
  }
  return dissolved;
}

/** Coordinates to a hundred-thousandth of a degree (about one metre), as TopoJSON. */
async function writeTopology(name, inputs, commands) {
  const output = await mapshaper.applyCommands(
    `${commands} -o ${name} format=topojson quantization=900000 no-point-quantization`,
    inputs,
  );
  writeFileSync(join(sources, name), output[name]);
}

async function extractCoast() {
  const folder = join(unpackDebian('gmt-gshhg-full'), 'usr/share/gmt-gshhg');
  const shores = await readShores(join(folder, 'binned_GSHHS_f.nc'), WINDOW);
  const rivers = await readRivers(join(folder, 'binned_river_f.nc'), WINDOW);
  const polygons = shores.map(({ rings, level }) => ({
    type: 'Feature',
    properties: { level },
    geometry: { type: 'Polygon', coordinates: rings },
  }));
  const lines = rivers
    .filter(({ level }) => level <= 5)
    .map(({ line, level }) => ({
      type: 'Feature',
      properties: { level },
      geometry: { type: 'LineString', coordinates: line },
    }));
  await writeTopology(
    'gshhg-shores.json',
    { 'shores.json': collection(await dissolvedLevels(polygons)) },
    '-i shores.json',
  );
  await writeTopology(
    'gshhg-rivers.json',
    { 'rivers.json': collection(await dissolvedLevels(lines)) },
    '-i rivers.json',
  );
}

async function extractClaims() {
  const path = join(unpackDebian('qgis-common'), 'usr/share/qgis/resources/data/world_map.gpkg');
  const output = await mapshaper.applyCommands(
    `-i ${path} layers=disputed_borders -filter ${JSON.stringify(CLAIM_LINES)}.includes(FID) -filter-fields FID,name -rename-fields id=FID -sort id -o claims.json format=geojson precision=0.00001`,
  );
  writeFileSync(join(sources, 'claim-lines.json'), output['claims.json']);
}

function extractCityNames() {
  const locales = join(unpackDebian('libgeonames-common'), 'usr/share/locale');
  const names = readCityNames(
    locales,
    selectCities().map(({ id }) => id),
  );
  const lines = Object.entries(names).map(([id, row]) => `${JSON.stringify(id)}:${JSON.stringify(row)}`);
  writeFileSync(join(sources, 'city-names.json'), `{\n${lines.join(',\n')}\n}\n`);
}

async function extractElevation() {
  const level = join(unpackDebian('marble-qt-data'), 'usr/share/marble/data/maps/earth/srtm/3');
  await writeElevation(level, join(sources, 'elevation.webp'));
}

mkdirSync(sources, { recursive: true });
await extractCoast();
await extractClaims();
extractCityNames();
await extractElevation();
