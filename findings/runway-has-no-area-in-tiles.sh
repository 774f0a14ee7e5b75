#!/usr/bin/env bash
# A runway 22 pixels long is not filled.
#
# Package: @maplibre/geojson-vt 6.3.1.
# Expected: the outline of a runway, 2.8 km by 45 m, cut into tiles as MapLibre cuts GeoJSON, keeps a sliver of area where
#   it is 22 pixels long (zoom 9); what is too small is left out, as the README says.
# Happens: from zoom 7 to 9 the ring is a line there and back, of area 0: it is in the tile, a line layer draws it and a
#   fill layer shows nothing. From zoom 10 on it has four corners. Up to zoom 6 it is left out.
# Why it matters: A breakwater, a pier or a runway drawn as an area is invisible at zooms where it is long enough to be seen,
#   and a click there finds a feature.
# Source: https://github.com/maplibre/geojson-vt: “simplifying shapes, filtering out tiny polygons and polylines”; the
#   option `tolerance` is 3 of 4,096 units by default.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --prefix "$dir" --save-exact --before=2026-12-01 --ignore-scripts --no-audit --no-fund --loglevel=error \
  @maplibre/geojson-vt@6.3.1
npm ls --prefix "$dir" --depth=0

cat >finding.mjs <<'EOF'
import assert from 'node:assert/strict';
import { GeoJSONVT } from '@maplibre/geojson-vt';

const ring = [[35.9473, 35.4139], [35.9478, 35.4139], [35.9496, 35.3887], [35.9491, 35.3887], [35.9473, 35.4139]];
const runway = { type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [ring] } };
const tiles = new GeoJSONVT({ type: 'FeatureCollection', features: [runway] }, { maxZoom: 14 });
/** The ring in the tile of zoom `z` that holds the runway, in units of 1/4096 of the tile. */
function ringAt(z) {
  const side = 2 ** z;
  const x = Math.floor(((35.948 + 180) / 360) * side);
  const y = Math.floor((0.5 - Math.log(Math.tan(Math.PI / 4 + (35.4 * Math.PI) / 360)) / (2 * Math.PI)) * side);
  return tiles.getTile(z, x, y)?.features[0]?.geometry[0];
}
const area = (points) => Math.abs(points.reduce((sum, [x, y], i) => sum + x * points[(i + 1) % points.length][1] - y * points[(i + 1) % points.length][0], 0)) / 2;
for (const z of [6, 8, 9, 10]) console.log(`zoom ${z}:`, ringAt(z) ? `${JSON.stringify(ringAt(z))}, area ${area(ringAt(z))}` : 'not in the tile');
const [[x1, y1], [x2, y2]] = ringAt(9);
console.log('length at zoom 9:', (Math.hypot(x2 - x1, y2 - y1) / 8).toFixed(1), 'pixels');
assert.equal(ringAt(6), undefined);
assert.equal(area(ringAt(9)), 0);
assert.ok(Math.hypot(x2 - x1, y2 - y1) / 8 > 20);
assert.ok(area(ringAt(10)) > 0);
EOF
node finding.mjs || {
  echo 'Out of date: @maplibre/geojson-vt now keeps the area of narrow shapes, or leaves them out.' >&2
  exit 1
}
