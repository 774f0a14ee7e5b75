/** Cuts plane geometry into Mapbox Vector Tiles, one index for each layer of each zoom. */
import { GeoJSONVT } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import { mapGeometry, toDegrees } from './plane.mjs';

/** @typedef {{ type: "Feature", id?: number, properties: object, geometry: object }} Feature  coordinates in plane units */

/** Cuts one layer at one zoom. @param {Feature[]} features */
function index(features, zoom, { extent, buffer }) {
  const collection = {
    type: 'FeatureCollection',
    features: features.map(({ geometry, ...rest }) => ({ ...rest, geometry: mapGeometry(geometry, toDegrees) })),
  };
  return new GeoJSONVT(collection, {
    maxZoom: zoom,
    indexMaxZoom: zoom,
    indexMaxPoints: 0,
    tolerance: 0,
    extent,
    buffer,
  });
}

/** A polygon over the whole of a tile and its buffer. */
function wholeTile({ extent, buffer }) {
  const [low, high] = [-buffer, extent + buffer];
  return {
    features: [
      {
        type: 3,
        tags: {},
        geometry: [
          [
            [low, low],
            [high, low],
            [high, high],
            [low, high],
            [low, low],
          ],
        ],
      },
    ],
  };
}

/** Clipping leaves stray points on the edge of a full tile; made alike, full tiles are stored once. */
function covers({ features }, { extent, buffer }) {
  const [low, high] = [-buffer, extent + buffer];
  const onEdge = ([x, y]) => x === low || x === high || y === low || y === high;
  if (features.length !== 1 || features[0].type !== 3 || features[0].geometry.length !== 1) return false;
  const [ring] = features[0].geometry;
  const twiceArea = ring.reduce(
    (sum, [x, y], i) => sum + x * ring[(i + 1) % ring.length][1] - ring[(i + 1) % ring.length][0] * y,
    0,
  );
  return ring.every(onEdge) && Math.abs(twiceArea) === 2 * (high - low) ** 2;
}

/**
 * The tiles of one zoom.
 * @param {Record<string, Feature[]>} layers source-layer to features, in the order they are written
 * @param {number} zoom
 * @param {{ x: [number, number], y: [number, number] }} range first and last column and row
 * @param {{ extent: number, buffer: number, sea?: boolean }} options in tile units; `sea` lays a whole-tile polygon beneath
 * @returns {{ z: number, x: number, y: number, data: Uint8Array }[]} uncompressed; tiles with nothing in them are left out
 */
export function cutTiles(layers, zoom, range, options) {
  const indexes = Object.entries(layers).map(([name, features]) => {
    // A label is placed by the tile that holds its point; copies in a neighbour's buffer would only be thrown away.
    const isPoints = features[0]?.geometry.type === 'Point';
    return [name, index(features, zoom, isPoints ? { ...options, buffer: 0 } : options)];
  });
  const tiles = [];
  for (let y = range.y[0]; y <= range.y[1]; y++) {
    for (let x = range.x[0]; x <= range.x[1]; x++) {
      const content = options.sea ? { sea: wholeTile(options) } : {};
      for (const [name, layer] of indexes) {
        const tile = layer.getTile(zoom, x, y);
        if (tile?.features.length) content[name] = name === 'land' && covers(tile, options) ? wholeTile(options) : tile;
      }
      if (Object.keys(content).length === 0) continue;
      tiles.push({ z: zoom, x, y, data: fromGeojsonVt(content, { version: 2, extent: options.extent }) });
    }
  }
  return tiles;
}
