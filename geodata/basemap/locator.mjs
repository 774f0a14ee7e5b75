/** Makes the small world that the build draws as a static locator, wound as d3-geo wants it: exterior rings clockwise. */
import { geoArea } from 'd3-geo';
import { merge, mesh, feature as topojsonFeature } from 'topojson-client';
import { boundaryKind } from './boundary-rules.mjs';
import { readPackageJson } from './countries-topology.mjs';
import { polygonsOf, shape, splitByClass } from './shapes.mjs';

const DECIMALS = 100;
/** Smallest island, in square degrees, and shortest boundary, in degrees, that are kept. */
const SMALLEST_AREA = 0.25;
const SMALLEST_LENGTH = 0.5;

const rounded = ([lng, lat]) => [Math.round(lng * DECIMALS) / DECIMALS, Math.round(lat * DECIMALS) / DECIMALS];
const isRepeat = (point, previous) => previous && point[0] === previous[0] && point[1] === previous[1];
const roundedLine = (line) => line.map(rounded).filter((point, i, all) => !isRepeat(point, all[i - 1]));

/** Twice the signed planar area, in square degrees: negative for a clockwise ring. */
const signedArea = (ring) => ring.slice(1).reduce((sum, [x, y], i) => sum + ring[i][0] * y - x * ring[i][1], 0);
/** Turns a ring so that what lies to its right is the smaller part of the globe, or for a hole the larger: d3-geo's winding. */
function wound(ring, isExterior) {
  const isSmall = geoArea({ type: 'Polygon', coordinates: [ring] }) < 2 * Math.PI;
  return isSmall === isExterior ? ring : [...ring].reverse();
}

/** Visvalingam tolerance in degrees, and the widest place drawn: a locator is a few hundred pixels across. */
const TOLERANCE_DEGREES = 0.45;

const boxOf = (part) =>
  [0, 1].map((axis) => Math.max(...part.map((p) => p[axis])) - Math.min(...part.map((p) => p[axis])));

/** Countries at 1:110m, simplified with their shared edges, so that borders still end on the coast. */
async function locatorCountries() {
  const atlas = readPackageJson('world-atlas/countries-110m.json');
  const { 'countries.json': simplified } = await shape(
    `-i countries.json -simplify planar weighted interval=${TOLERANCE_DEGREES} keep-shapes -o countries.json format=topojson no-quantization`,
    { 'countries.json': { ...atlas, objects: { countries: atlas.objects.countries } } },
  );
  return simplified;
}

/** World land for a locator. @returns {Promise<{ type: "MultiPolygon", coordinates: number[][][][] }>} degrees to two decimals */
export async function locatorLand() {
  const topology = await locatorCountries();
  const land = merge(
    topology,
    topology.objects.countries.geometries.filter(({ type }) => type),
  );
  const coordinates = land.coordinates
    .map((rings) => rings.map((ring, i) => wound(roundedLine(ring), i === 0)).filter((ring) => ring.length > 3))
    .filter((rings) => rings.length && Math.abs(signedArea(rings[0])) / 2 >= SMALLEST_AREA);
  return { type: 'MultiPolygon', coordinates };
}

/** Smallest and largest island of a locator that looks closely, in steradians: 30 and 37,000 km². Larger ones are in the world's land. */
const ISLAND_AREAS = [7.4e-7, 9.1e-4];

/** Islands at 1:50m, for a locator of places that lie near one another. @returns as locatorLand */
export async function locatorIslands() {
  const atlas = readPackageJson('world-atlas/land-50m.json');
  const land = topojsonFeature(atlas, atlas.objects.land);
  const polygons = (land.features ?? [land]).flatMap(({ geometry }) => polygonsOf(geometry));
  const coordinates = polygons
    .map(([exterior]) => wound(roundedLine(exterior), true))
    .filter((ring) => ring.length > 3)
    .map((ring) => [ring])
    .filter((rings) => {
      const area = geoArea({ type: 'Polygon', coordinates: rings });
      return area >= ISLAND_AREAS[0] && area < ISLAND_AREAS[1];
    });
  return { type: 'MultiPolygon', coordinates };
}

/** Boundaries for a locator, solid ones only. @returns {Promise<{ type: "MultiLineString", coordinates: number[][][] }>} degrees to two decimals */
export async function locatorBorders() {
  const topology = await locatorCountries();
  const { countries } = topology.objects;
  const isInternational = (a, b, place) =>
    boundaryKind(a.properties.name, b.properties.name, place) === 'international';
  const pairs = new Map();
  mesh(topology, countries, (a, b) => {
    if (a !== b) pairs.set([a.properties.name, b.properties.name].sort().join('|'), [a, b]);
    return false;
  });
  const lines = [...pairs.keys()].sort().flatMap((key) => {
    const [a, b] = pairs.get(key);
    const shared = mesh(topology, countries, (c, d) => (c === a && d === b) || (c === b && d === a)).coordinates;
    return shared.flatMap((line) =>
      splitByClass(line, (place) => isInternational(a, b, place))
        .filter((piece) => piece.class)
        .map((piece) => piece.line),
    );
  });
  return {
    type: 'MultiLineString',
    coordinates: lines
      .map(roundedLine)
      .filter((line) => line.length > 1 && Math.max(...boxOf(line)) >= SMALLEST_LENGTH),
  };
}
