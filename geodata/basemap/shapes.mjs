/** Small helpers over mapshaper and lines that land, boundaries and water share. */
import mapshaper from 'mapshaper';

/** @typedef {{ type: "Feature", properties: object, geometry: object }} Feature */

/** @returns {Feature} */
export const feature = (geometry, properties = {}) => ({ type: 'Feature', properties, geometry });

/** Runs mapshaper over named JSON objects and returns its outputs, parsed. @param {string} commands @param {Record<string, object>} inputs */
export async function shape(commands, inputs) {
  // As text, because mapshaper keeps and changes the objects it is given.
  const texts = Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, JSON.stringify(value)]));
  const outputs = await mapshaper.applyCommands(commands, texts);
  return Object.fromEntries(Object.entries(outputs).map(([name, value]) => [name, JSON.parse(String(value))]));
}

/**
 * Features of what mapshaper wrote, which is a bare GeometryCollection when there are no properties; what simplifying
 * left nothing of is dropped.
 * @returns {Feature[]}
 */
export const featuresOf = (output) =>
  (output.type === 'FeatureCollection'
    ? output.features
    : (output.geometries ?? []).map((geometry) => feature(geometry))
  ).filter(({ geometry }) => geometry);

/** The lines of a line geometry. @returns {number[][][]} */
export const linesOf = ({ type, coordinates }) => (type === 'LineString' ? [coordinates] : coordinates);

/** The polygons of a polygon geometry. @returns {number[][][][]} */
export const polygonsOf = ({ type, coordinates }) => (type === 'Polygon' ? [coordinates] : coordinates);

/**
 * Cuts a line wherever the answer of `classOf` for a segment's middle changes.
 * @template T @param {number[][]} line @param {(middle: number[]) => T} classOf
 * @returns {{ line: number[][], class: T }[]}
 */
export function splitByClass(line, classOf) {
  const pieces = [];
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1], line[i]];
    const name = classOf([(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]);
    const last = pieces.at(-1);
    if (last && last.class === name) last.line.push(b);
    else pieces.push({ line: [a, b], class: name });
  }
  return pieces;
}

/** Inserts the points where a line crosses the edges of a box, so that it can be split exactly there. */
export function cutAtBox(line, [west, south, east, north]) {
  const result = [line[0]];
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1], line[i]];
    const crossings = [
      ...[west, east].map((x) => (x - a[0]) / (b[0] - a[0])),
      ...[south, north].map((y) => (y - a[1]) / (b[1] - a[1])),
    ].filter((t) => t > 1e-9 && t < 1 - 1e-9);
    for (const t of crossings.sort((s, t) => s - t)) result.push([a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])]);
    result.push(b);
  }
  return result;
}

const between = (a, b, t) => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];

/** The two points that Chaikin's corner cutting puts on each segment of a line. */
const cutCorners = (line) => line.slice(1).flatMap((b, i) => [between(line[i], b, 0.25), between(line[i], b, 0.75)]);

/** One round of corner cutting of a line; its ends stay, and a ring stays closed. @param {number[][]} line */
export function roundCorners(line) {
  if (line.length < 3) return line;
  const cut = cutCorners(line);
  const isClosed = line[0][0] === line.at(-1)[0] && line[0][1] === line.at(-1)[1];
  return isClosed ? [...cut, cut[0]] : [line[0], ...cut.slice(1, -1), line.at(-1)];
}
