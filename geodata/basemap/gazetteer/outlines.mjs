/** Measures outlines in degrees: bounds, also over the antimeridian, and the point for a label. */
import polylabel from 'polylabel';

/** Outer rings of a polygon or several. */
export function ringsOf({ type, coordinates }) {
  if (type === 'Polygon') return [coordinates[0]];
  return type === 'MultiPolygon' ? coordinates.map(([outer]) => outer) : [];
}

/** West, south, east, north of a ring. */
export function boundsOf(ring) {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const [lng, lat] of ring) {
    west = Math.min(west, lng);
    east = Math.max(east, lng);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }
  return [west, south, east, north];
}

/** The narrowest bounds of several; west is greater than east where they lie over the antimeridian. */
export function joinBounds(all) {
  const south = Math.min(...all.map(([, each]) => each));
  const north = Math.max(...all.map(([, , , each]) => each));
  const spans = all.map(([west, , east]) => [west, east]).sort(([one], [other]) => one - other);
  // The widest gap between spans is what the bounds leave out.
  let [end, gap, west, east] = [spans[0][1], 0, spans[0][0], spans[0][1]];
  for (const [from, to] of spans.slice(1)) {
    if (from - end > gap) [gap, west, east] = [from - end, from, end];
    end = Math.max(end, to);
  }
  const around = spans[0][0] + 360 - end;
  return around >= gap ? [spans[0][0], south, end, north] : [west, south, east, north];
}

/** A point well inside the largest ring. */
export function labelPoint(rings) {
  const size = (ring) => {
    const [west, south, east, north] = boundsOf(ring);
    return (east - west) * (north - south) * Math.cos(((south + north) * Math.PI) / 360);
  };
  const largest = rings.reduce((best, ring) => (size(ring) > size(best) ? ring : best));
  const [lng, lat] = polylabel([largest], 0.05);
  return [lng, lat];
}

/** Whether a point lies in one of the rings. */
export function isInside([lng, lat], rings) {
  return rings.some((ring) => {
    let inside = false;
    for (let at = 0, last = ring.length - 1; at < ring.length; last = at++) {
      const [x, y] = ring[at];
      const [u, v] = ring[last];
      if (y > lat !== v > lat && lng < ((u - x) * (lat - y)) / (v - y) + x) inside = !inside;
    }
    return inside;
  });
}
