/** Smooths lines that were traced off a raster, without shrinking what is narrow: Taubin's filter over evenly spaced points. */

/** Positive and negative steps, and how often: G. Taubin, "A signal processing approach to fair surface design", 1995. */
const SHRINK = 0.5;
const INFLATE = -0.53;
const ROUNDS = 8;

const between = (a, b, t) => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];

/** Points along a line at most `spacing` apart, evenly within each segment. */
const spaced = (line, spacing) => [
  ...line.slice(1).flatMap((b, i) => {
    const a = line[i];
    const count = Math.max(1, Math.ceil(Math.hypot(b[0] - a[0], b[1] - a[1]) / spacing));
    return Array.from({ length: count }, (_, k) => between(a, b, k / count));
  }),
  line.at(-1),
];

/** One step of the filter; the first and last points of an open line stay. */
function step(points, weight, isClosed) {
  const last = points.length - 1;
  return points.map((point, i) => {
    if (!isClosed && (i === 0 || i === last)) return point;
    const before = points[i === 0 ? last - 1 : i - 1];
    const after = points[i === last ? 1 : i + 1];
    return between(point, between(before, after, 0.5), weight);
  });
}

/**
 * A line, or a closed ring, without the steps of a raster about three `spacing` wide.
 * @param {number[][]} line @param {number} spacing in the line's own units
 */
export function smoothLine(line, spacing) {
  const isClosed = line[0][0] === line.at(-1)[0] && line[0][1] === line.at(-1)[1];
  let points = spaced(line, spacing);
  if (points.length < 4) return line;
  for (let i = 0; i < ROUNDS; i++) points = step(step(points, SHRINK, isClosed), INFLATE, isClosed);
  return points;
}

/**
 * A ring of which some points are fixed: only the runs between them are smoothed.
 * @param {number[][]} ring closed @param {number} spacing @param {(point: number[]) => boolean} isFixed
 */
export function smoothRing(ring, spacing, isFixed) {
  const start = ring.findIndex(isFixed);
  if (start < 0) return smoothLine(ring, spacing);
  const turned = [...ring.slice(start), ...ring.slice(1, start + 1)];
  const result = [turned[0]];
  let run = [turned[0]];
  for (const point of turned.slice(1)) {
    run.push(point);
    if (!isFixed(point)) continue;
    result.push(...(run.length > 2 ? smoothLine(run, spacing).slice(1) : [point]));
    run = [point];
  }
  return result;
}
