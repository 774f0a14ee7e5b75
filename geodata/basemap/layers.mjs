/** Assembles, for one zoom, the source-layers of the archive's contract as features in plane units. */
import { boundariesOf } from './boundaries.mjs';
import { simplifyCountries } from './countries-topology.mjs';
import { detailLand, worldLand } from './land.mjs';
import { pixelUnits, toPlane } from './plane.mjs';
import { contains, DETAIL_BOUNDS, WORLD_MAXZOOM } from './region.mjs';
import { cutAtBox, feature, linesOf, splitByClass } from './shapes.mjs';
import { lakesAt, RIVER_MINZOOM, riversAt } from './water.mjs';

/** Labels travel one zoom ahead of their rank, so that a style may show them a little sooner. */
const RANK_HEADROOM = 1;
/** First world zoom with lakes. */
const LAKE_MINZOOM = 2;
/** In the last world tiles the window is drawn as finely as this zoom asks, so that the shore beside the detail box stays natural. */
const WINDOW_LAST_TILES_ZOOM = 8;
/** Tolerance in pixels: coarser where a view loads the tile as it is than in the last tiles, which are overzoomed. */
const TOLERANCE = { passing: 1.15, last: 1 };

/** What every zoom draws from. @typedef {{ countries: object, shores: object[], detailShores: object[], lakes: object, rivers: object, boundaries: object, labels: { country: object[], marine: object[], city: object[] } }} Sources */

const detailBox = (() => {
  const [west, north] = toPlane([DETAIL_BOUNDS[0], DETAIL_BOUNDS[3]]);
  const [east, south] = toPlane([DETAIL_BOUNDS[2], DETAIL_BOUNDS[1]]);
  return [west, north, east, south];
})();

/** Splits lines at the detail box and marks what lies within it. */
const markDetail = (features) =>
  features.flatMap(({ geometry, properties }) =>
    linesOf(geometry).flatMap((line) =>
      splitByClass(cutAtBox(line, detailBox), (middle) => contains(detailBox, middle)).map(
        ({ line: part, class: inside }) =>
          feature({ type: 'LineString', coordinates: part }, inside ? { ...properties, detail: 1 } : properties),
      ),
    ),
  );

const lineFeature = (line, properties) => feature({ type: 'LineString', coordinates: line }, properties);
const polygonFeatures = (geometries) => geometries.map((geometry) => feature(geometry));

/** Labels in plane units; in the last world tiles those inside the detail box are marked. */
const labelFeatures = (labels, { maxRank, mark }) =>
  labels
    .filter(({ properties }) => properties.rank <= maxRank)
    .map(({ id, point, properties }) => ({
      ...feature(
        { type: 'Point', coordinates: toPlane(point) },
        mark && contains(DETAIL_BOUNDS, point) ? { ...properties, detail: 1 } : properties,
      ),
      ...(id === undefined ? {} : { id }),
    }));

/** The layers of a world zoom. @param {Sources} sources @param {number} zoom */
export async function worldLayers(sources, zoom) {
  const isLast = zoom === WORLD_MAXZOOM;
  const tolerance = pixelUnits(zoom) * (isLast ? TOLERANCE.last : TOLERANCE.passing);
  const countries = await simplifyCountries(sources.countries, tolerance);
  const windowZoom = isLast ? WINDOW_LAST_TILES_ZOOM : zoom;
  const { land, coastline } = await worldLand(countries, sources.shores, zoom, windowZoom);
  const boundaries = await boundariesOf(countries, sources.boundaries, zoom, windowZoom);
  const lines = (features) => (isLast ? markDetail(features) : features);
  const labels = { maxRank: isLast ? Infinity : zoom + RANK_HEADROOM, mark: isLast };
  return {
    // Right behind the land: the same steps a second time, which gzip then stores as a reference.
    land: polygonFeatures(land),
    coastline: lines(coastline.map((line) => lineFeature(line, {}))),
    water: zoom >= LAKE_MINZOOM ? polygonFeatures(await lakesAt(sources.lakes, zoom, false)) : [],
    river: zoom >= RIVER_MINZOOM ? lines(await riversAt(sources.rivers, zoom, false)) : [],
    boundary: lines(boundaries.map(({ line, kind }) => lineFeature(line, { kind }))),
    marine: labelFeatures(sources.labels.marine, labels),
    country: labelFeatures(sources.labels.country, labels),
    city: labelFeatures(sources.labels.city, labels),
  };
}

/** The layers of a detail zoom, of the whole window; tiling cuts them to the box. @param {Sources} sources @param {number} zoom */
export async function detailLayers(sources, zoom) {
  const { land, coastline } = await detailLand(sources.detailShores, zoom);
  const boundaries = await boundariesOf(undefined, sources.boundaries, zoom, zoom);
  const labels = { maxRank: Infinity, mark: false };
  return {
    land: polygonFeatures(land),
    coastline: coastline.map((line) => lineFeature(line, {})),
    water: polygonFeatures(await lakesAt(sources.lakes, zoom, true)),
    river: await riversAt(sources.rivers, zoom, true),
    boundary: boundaries.map(({ line, kind }) => lineFeature(line, { kind })),
    marine: labelFeatures(sources.labels.marine, labels),
    country: labelFeatures(sources.labels.country, labels),
    city: labelFeatures(sources.labels.city, labels),
  };
}
