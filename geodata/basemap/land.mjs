/** Makes the one land of every zoom and its shore: Natural Earth for the world, GSHHG in the window around the detail box. */
import { readFileSync } from 'node:fs';
import { merge, feature as topojsonFeature } from 'topojson-client';
import { mapGeometry, pixelUnits, toPlane, WORLD_UNITS } from './plane.mjs';
import { FINE_MINZOOM, WINDOW } from './region.mjs';
import { feature, featuresOf, polygonsOf, shape } from './shapes.mjs';
import { smoothRing } from './smooth.mjs';

/** GSHHG was traced off a raster of about 90 m here; points this far apart, about 60 m, smooth its steps away and spare the moles of Tartous. */
const SMOOTHING_SPACING = 0.015;
/** The smallest island worth drawing, in square pixels of its zoom. */
const SMALLEST_ISLAND_PIXELS = 3;
const EDGE = 1e-6;

const readTopology = (name) => JSON.parse(readFileSync(new URL(`./sources/${name}`, import.meta.url), 'utf8'));

/** GSHHG's polygons in plane units: level 1 land, 2 lakes, 3 islands in lakes. */
export function readShores() {
  const topology = readTopology('gshhg-shores.json');
  const { features } = topojsonFeature(topology, Object.values(topology.objects)[0]);
  return features.map(({ properties, geometry }) => feature(mapGeometry(geometry, toPlane), properties));
}

/** The window in plane units: [minX, minY, maxX, maxY]. */
export function windowBox() {
  const [west, north] = toPlane([WINDOW[0], WINDOW[3]]);
  const [east, south] = toPlane([WINDOW[2], WINDOW[1]]);
  return [west, north, east, south];
}

const onWorldEdge = ([x, y]) => x < EDGE || x > WORLD_UNITS - EDGE || y > WORLD_UNITS - 0.01;
const onBox = ([x, y], [minX, minY, maxX, maxY]) =>
  Math.abs(x - minX) < EDGE || Math.abs(x - maxX) < EDGE || Math.abs(y - minY) < EDGE || Math.abs(y - maxY) < EDGE;

/** Cuts out of rings the segments that lie along an artificial edge, leaving the shore. */
export function shoreOf(polygons, isArtificial) {
  const lines = [];
  for (const ring of polygons.flat()) {
    let line = [];
    for (let i = 1; i < ring.length; i++) {
      if (isArtificial(ring[i - 1]) && isArtificial(ring[i])) {
        if (line.length > 1) lines.push(line);
        line = [];
        continue;
      }
      if (line.length === 0) line.push(ring[i - 1]);
      line.push(ring[i]);
    }
    if (line.length > 1) lines.push(line);
  }
  return lines;
}

/** Simplifies the window's land to a tolerance, erasing nothing that the tolerance does not ask for. */
async function windowLand(shores, tolerance) {
  const land = shores.filter(({ properties }) => properties.level === 1);
  const { 'land.json': output } = await shape(
    `-i land.json -simplify planar weighted interval=${tolerance} -clean -o land.json format=geojson`,
    { 'land.json': { type: 'FeatureCollection', features: land } },
  );
  return featuresOf(output);
}

/**
 * Land polygons of a world zoom, and their shore.
 * @param {object} countries simplified topology of countries in plane units
 * @param {number} windowZoom the zoom that the window is simplified for
 * @returns {Promise<{ land: object[], coastline: number[][][] }>} plane units
 */
export async function worldLand(countries, shores, zoom, windowZoom) {
  const pixel = pixelUnits(zoom);
  const world = merge(
    countries,
    countries.objects.countries.geometries.filter(({ type }) => type),
  );
  const inputs = { 'world.json': feature(world) };
  const islands = `-filter-islands min-area=${SMALLEST_ISLAND_PIXELS * pixel * pixel}`;
  let commands = `-i world.json -clean ${islands} -o land.json format=geojson`;
  if (zoom >= FINE_MINZOOM) {
    const box = windowBox();
    inputs['window.json'] = {
      type: 'FeatureCollection',
      features: await windowLand(shores, pixelUnits(windowZoom) / 2),
    };
    commands =
      `-i world.json name=world -clean -erase bbox=${box} -i window.json name=window ` +
      `-merge-layers target=world,window force name=land -dissolve ${islands} -o land.json format=geojson`;
  }
  const { 'land.json': output } = await shape(commands, inputs);
  const land = featuresOf(output).map(({ geometry }) => geometry);
  return { land, coastline: shoreOf(land.flatMap(polygonsOf), onWorldEdge) };
}

/** The window's shores without the staircases that show from about z10; the window's own edges stay. */
export function smoothShores(shores) {
  const box = windowBox();
  const smooth = (ring) => smoothRing(ring, SMOOTHING_SPACING, (point) => onBox(point, box));
  return shores.map(({ properties, geometry }) =>
    feature({ type: 'MultiPolygon', coordinates: polygonsOf(geometry).map((rings) => rings.map(smooth)) }, properties),
  );
}

/**
 * Land of a detail zoom from GSHHG alone.
 * @param {object[]} shores from {@link smoothShores}
 * @returns {Promise<{ land: object[], coastline: number[][][] }>} plane units, the whole window
 */
export async function detailLand(shores, zoom) {
  const land = (await windowLand(shores, pixelUnits(zoom) / 2)).map(({ geometry }) => geometry);
  const box = windowBox();
  return { land, coastline: shoreOf(land.flatMap(polygonsOf), (point) => onBox(point, box)) };
}
