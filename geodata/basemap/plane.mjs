/** Puts geometry on a plane in Web Mercator units, so that "half a pixel" means the same at every latitude. */

/** Units across the world: large enough that no geometry is mistaken for degrees. */
export const WORLD_UNITS = 8192;
/** Web Mercator is a square up to this latitude, in degrees. */
export const MERCATOR_LIMIT = 85.0511287798066;
const TILE_PIXELS = 512;

/** Degrees to units. @param {number[]} point @returns {[number, number]} y grows southward */
export function toPlane([lng, lat]) {
  const sin = Math.sin((Math.max(-MERCATOR_LIMIT, Math.min(MERCATOR_LIMIT, lat)) * Math.PI) / 180);
  return [(lng / 360 + 0.5) * WORLD_UNITS, (0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)) * WORLD_UNITS];
}

/** Units to degrees. @param {number[]} point @returns {[number, number]} */
export function toDegrees([x, y]) {
  const lat = (Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / WORLD_UNITS))) * 180) / Math.PI;
  return [(x / WORLD_UNITS - 0.5) * 360, lat];
}

/** Length in units of one pixel at a zoom. @param {number} zoom */
export const pixelUnits = (zoom) => WORLD_UNITS / (TILE_PIXELS * 2 ** zoom);

/** Applies `change` to every position of a nested coordinate array. */
export const mapPositions = (coordinates, change) =>
  typeof coordinates[0] === 'number' ? change(coordinates) : coordinates.map((part) => mapPositions(part, change));

/** Applies `change` to every position of a GeoJSON geometry. */
export const mapGeometry = (geometry, change) => ({
  ...geometry,
  coordinates: mapPositions(geometry.coordinates, change),
});

/** Applies `change` to every position of an unquantised topology's arcs. */
export const mapTopology = (topology, change) => ({ ...topology, arcs: topology.arcs.map((arc) => arc.map(change)) });
