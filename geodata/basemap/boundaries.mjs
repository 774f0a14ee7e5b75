/** Derives the boundary lines of every zoom from shared arcs, each typed by rule, and joins them to the finer coast of the window. */
import { readFileSync } from 'node:fs';
import { mesh } from 'topojson-client';
import { boundaryKind, CLAIM_KIND } from './boundary-rules.mjs';
import { windowBox } from './land.mjs';
import { mapGeometry, pixelUnits, toDegrees, toPlane, WORLD_UNITS } from './plane.mjs';
import { FINE_MINZOOM } from './region.mjs';
import { feature, featuresOf, linesOf, roundCorners, shape, splitByClass } from './shapes.mjs';

/** @typedef {{ line: number[][], kind: import("./boundary-rules.mjs").BoundaryKind }} Boundary plane units */

const UNITS_PER_DEGREE = WORLD_UNITS / 360;
/** Closed rings smaller than this are enclaves that would show as dots. San Marino, 0.12° wide, stays. */
const SMALLEST_RING = 0.11 * UNITS_PER_DEGREE;
/** Natural Earth here is quantised to about 330 × 190 m: what is finer is staircase, and is smoothed away. */
const STAIRCASE = 0.006 * UNITS_PER_DEGREE;
const SMOOTHING_ROUNDS = 3;
/** An end this near to the shore is meant to reach it. */
const SHORE_REACH = 0.04 * UNITS_PER_DEGREE;

/** Every line between two units, typed; neighbouring arcs of one pair are joined. @returns {Boundary[]} */
function typedLines(countries) {
  const object = countries.objects.countries;
  const pairs = new Map();
  mesh(countries, object, (a, b) => {
    if (a !== b) {
      const names = [a.properties.name, b.properties.name].sort();
      pairs.set(names.join('|'), names);
    }
    return false;
  });
  return [...pairs.keys()].sort().flatMap((key) => {
    const [first, second] = pairs.get(key);
    const joined = mesh(
      countries,
      object,
      (a, b) => a !== b && [a.properties.name, b.properties.name].sort().join('|') === key,
    );
    return joined.coordinates
      .filter((line) => !isSmallRing(line))
      .flatMap((line) =>
        splitByClass(line, (middle) => boundaryKind(first, second, toDegrees(middle)))
          .filter(({ class: kind }) => kind)
          .map(({ line: part, class: kind }) => ({ line: part, kind })),
      );
  });
}

function isSmallRing(line) {
  if (line[0][0] !== line.at(-1)[0] || line[0][1] !== line.at(-1)[1]) return false;
  const span = (axis) => Math.max(...line.map((p) => p[axis])) - Math.min(...line.map((p) => p[axis]));
  return span(0) < SMALLEST_RING && span(1) < SMALLEST_RING;
}

/** The claim lines in plane units. @returns {Boundary[]} */
function claimLines() {
  const { features } = JSON.parse(readFileSync(new URL('./sources/claim-lines.json', import.meta.url), 'utf8'));
  return features.flatMap(({ geometry }) =>
    linesOf(mapGeometry(geometry, toPlane)).map((line) => ({ line, kind: CLAIM_KIND })),
  );
}

const asCollection = (lines) => ({
  type: 'FeatureCollection',
  features: lines.map(({ line, kind }) => feature({ type: 'LineString', coordinates: line }, { kind })),
});

/** @returns {Boundary[]} */
const asBoundaries = (output) =>
  featuresOf(output).flatMap(({ properties, geometry }) =>
    linesOf(geometry).map((line) => ({ line, kind: properties.kind })),
  );

/** Simplifies lines, keeping the points where they meet. */
async function simplified(lines, tolerance) {
  const { 'out.json': output } = await shape(
    `-i lines.json -simplify planar weighted interval=${tolerance} -o out.json format=geojson`,
    { 'lines.json': asCollection(lines) },
  );
  return asBoundaries(output);
}

/** The nearest point of the shore within {@link SHORE_REACH}, or nothing. */
function nearestShore(point, shore) {
  let best;
  let bestDistance = SHORE_REACH;
  for (const line of shore) {
    for (let i = 1; i < line.length; i++) {
      const [a, b] = [line[i - 1], line[i]];
      const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
      const t = Math.max(0, Math.min(1, ((point[0] - a[0]) * dx + (point[1] - a[1]) * dy) / (dx * dx + dy * dy || 1)));
      const candidate = [a[0] + t * dx, a[1] + t * dy];
      const distance = Math.hypot(candidate[0] - point[0], candidate[1] - point[1]);
      if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
    }
  }
  return best;
}

/** Leads loose ends that stop just short of the shore on to it. */
function reachShore(lines, shore) {
  const key = ([x, y]) => `${x.toFixed(4)} ${y.toFixed(4)}`;
  const ends = new Map();
  for (const { line } of lines)
    for (const end of [line[0], line.at(-1)]) ends.set(key(end), (ends.get(key(end)) ?? 0) + 1);
  return lines.map(({ line, kind }) => {
    const extended = [...line];
    const isLoose = (end) => ends.get(key(end)) === 1;
    if (isLoose(line[0])) extended.unshift(nearestShore(line[0], shore) ?? line[0]);
    if (isLoose(line.at(-1))) extended.push(nearestShore(line.at(-1), shore) ?? line.at(-1));
    return { line: extended.filter((point, i) => i === 0 || key(point) !== key(extended[i - 1])), kind };
  });
}

/**
 * The boundaries of the window at their finest: staircases smoothed, ends on GSHHG's shore.
 * @param {object} countries unsimplified topology in plane units
 * @param {{ land: object[], coastline: number[][][] }} finest land of the window
 * @returns {Promise<Boundary[]>}
 */
export async function windowBoundaries(countries, finest) {
  const box = windowBox();
  const margin = UNITS_PER_DEGREE;
  const around = [box[0] - margin, box[1] - margin, box[2] + margin, box[3] + margin];
  const isNear = ({ line }) => line.some(([x, y]) => x > around[0] && x < around[2] && y > around[1] && y < around[3]);
  const near = [...typedLines(countries), ...claimLines()].filter(isNear);
  const smooth = (await simplified(near, STAIRCASE)).map(({ line, kind }) => {
    let rounded = line;
    for (let i = 0; i < SMOOTHING_ROUNDS; i++) rounded = roundCorners(rounded);
    return { line: rounded, kind };
  });
  const { 'out.json': output } = await shape(
    `-i lines.json -clip bbox=${box} -clip land.json -o out.json format=geojson`,
    {
      'lines.json': asCollection(smooth),
      'land.json': { type: 'FeatureCollection', features: finest.land.map((geometry) => feature(geometry)) },
    },
  );
  return reachShore(asBoundaries(output), finest.coastline);
}

/**
 * Boundaries of a zoom.
 * @param {object | undefined} countries topology simplified for the zoom; left out for the window alone
 * @param {Boundary[]} window from {@link windowBoundaries}
 * @param {number} windowZoom the zoom that the window is simplified for
 * @returns {Promise<Boundary[]>}
 */
export async function boundariesOf(countries, window, zoom, windowZoom) {
  const fine = zoom < FINE_MINZOOM ? [] : await simplified(window, pixelUnits(windowZoom) / 4);
  if (!countries) return fine;
  const lines = [...typedLines(countries), ...(await simplified(claimLines(), pixelUnits(zoom) / 2))];
  if (zoom < FINE_MINZOOM) return lines;
  const { 'out.json': output } = await shape(`-i lines.json -erase bbox=${windowBox()} -o out.json format=geojson`, {
    'lines.json': asCollection(lines),
  });
  return [...asBoundaries(output), ...fine];
}
