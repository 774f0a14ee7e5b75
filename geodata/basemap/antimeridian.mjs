/** Cuts polygons at the antimeridian, because world-atlas joins them across it and a flat map then floods a whole band. */

const isJump = (a, b) => Math.abs(b[0] - a[0]) > 180;

/** The ring with longitudes that run on past 180° instead of jumping back; around a pole it is closed over the pole. */
function unwrapped(ring) {
  let shift = 0;
  const result = ring.map(([lng, lat], i) => {
    if (i > 0 && isJump(ring[i - 1], [lng])) shift += lng < ring[i - 1][0] ? 360 : -360;
    return [lng + shift, lat];
  });
  if (shift === 0) return result;
  const pole = ring[0][1] < 0 ? -90 : 90;
  return [...result, [result.at(-1)[0], pole], [result[0][0], pole], result[0]];
}

/** The part of a closed ring on one side of a meridian (Sutherland–Hodgman); empty if there is none. */
function clipped(ring, meridian, isInside) {
  const result = [];
  for (let i = 1; i < ring.length; i++) {
    const [a, b] = [ring[i - 1], ring[i]];
    if (isInside(a)) result.push(a);
    if (isInside(a) !== isInside(b)) {
      const t = (meridian - a[0]) / (b[0] - a[0]);
      result.push([meridian, a[1] + t * (b[1] - a[1])]);
    }
  }
  return result.length > 2 ? [...result, result[0]] : [];
}

/** The pieces of a ring in each turn of the globe, brought back to −180..180. */
function turns(ring) {
  const long = unwrapped(ring);
  return [-360, 0, 360].map((offset) => {
    const [west, east] = [-180 + offset, 180 + offset];
    const eastOf = clipped(long, west, ([lng]) => lng >= west);
    return clipped(eastOf, east, ([lng]) => lng <= east).map(([lng, lat]) => [lng - offset, lat]);
  });
}

/**
 * Cuts one polygon; most come back as they are.
 * @param {number[][][]} polygon rings in degrees
 * @returns {number[][][][]} polygons within −180..180
 */
export function cutAtAntimeridian(polygon) {
  const crosses = polygon.some((ring) => ring.some((point, i) => i > 0 && isJump(ring[i - 1], point)));
  if (!crosses) return [polygon];
  const byTurn = polygon.map(turns);
  return [0, 1, 2]
    .map((turn) => byTurn.map((rings) => rings[turn]).filter((ring) => ring.length))
    .filter((rings) => rings.length);
}
