/** Says once where the basemap is drawn finely, so that extraction, tiling and the app's `detail` source agree. */

/** @typedef {[west: number, south: number, east: number, north: number]} Bounds degrees */

/** World tiles stop here; the app overzooms them everywhere. */
export const WORLD_MAXZOOM = 6;
/** Detail tiles span these zooms, and only {@link DETAIL_TILE}. */
export const DETAIL_MINZOOM = 7;
export const DETAIL_MAXZOOM = 12;

/**
 * How far the sources' own shores lie from the true one, in metres, as measured near the two bases (medians): Natural Earth 10m 335 m
 * (350 to 420 m against GSHHG in the whole detail box), GSHHG 140 m at Tartous and 112 m at Latakia. Tiles add less than a pixel of
 * their zoom, which the app puts to it: of points on the shore at z6, 99 in 100 lie within 0.65 pixels of Natural Earth's. Inlets and
 * islets that are too small for a tile's zoom are not in its shore.
 */
export const COAST_METRES = { world: 335, detail: 140 };

/**
 * The one z6 tile that holds Syria's whole coast, eastern Cyprus, Lebanon and Damascus. Being a whole z6 tile, its edge
 * never cuts a detail tile, and its four z7 children are the four roots of the detail pyramid.
 */
export const DETAIL_TILE = { z: 6, x: 38, y: 25 };

/** Longitude in degrees of the west edge of column `x` at zoom `z` (Web Mercator tiles). */
export const tileWest = (x, z) => (x / 2 ** z) * 360 - 180;

/** Latitude in degrees of the north edge of row `y` at zoom `z` (Web Mercator tiles). */
export const tileNorth = (y, z) => (Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / 2 ** z))) * 180) / Math.PI;

/** @type {Bounds} */
export const DETAIL_BOUNDS = [
  tileWest(DETAIL_TILE.x, DETAIL_TILE.z),
  tileNorth(DETAIL_TILE.y + 1, DETAIL_TILE.z),
  tileWest(DETAIL_TILE.x + 1, DETAIL_TILE.z),
  tileNorth(DETAIL_TILE.y, DETAIL_TILE.z),
];

/**
 * Whole degrees around the detail box where GSHHG replaces Natural Earth at every zoom from {@link FINE_MINZOOM}, so that
 * the coast on either side of the box's edge is the same coast. Reaches past Cyprus to the west.
 * @type {Bounds}
 */
export const WINDOW = [32, 31, 41, 38];
/** First zoom of the world tiles that uses the GSHHG window. */
export const FINE_MINZOOM = 4;

/** @param {Bounds} bounds @param {[number, number]} point */
export const contains = ([west, south, east, north], [lng, lat]) =>
  lng >= west && lng <= east && lat >= south && lat <= north;
