#!/usr/bin/env bash
# A Polygon disappears when a MultiPolygon is in the same collection.
#
# Packages: @mapbox/shp-write 0.4.3, shpjs 6.2.0.
# Expected: a collection with one Polygon and one MultiPolygon becomes a shapefile of two records: the format has one type
#   for both. MultiPoints become records, too.
# Happens: polygons and multipolygons are written to two files of the same name in the archive, and the second replaces
#   the first. MultiPoints are not written at all. No error.
# Why it matters: Exported and opened again, a map of countries keeps those with islands and loses all others.
# Source: https://github.com/mapbox/shp-write, src/zip.js.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --prefix "$dir" --save-exact --before=2026-12-01 --ignore-scripts --no-audit --no-fund --loglevel=error \
  @mapbox/shp-write@0.4.3 \
  shpjs@6.2.0
npm ls --prefix "$dir" --depth=0

cat >finding.mjs <<'EOF'
import assert from 'node:assert/strict';
import shpWrite from '@mapbox/shp-write';
import shp from 'shpjs';

const square = (west) => [[[west, 0], [west, 5], [west + 5, 5], [west + 5, 0], [west, 0]]];
const feature = (name, type, coordinates) => ({ type: 'Feature', properties: { name }, geometry: { type, coordinates } });
const names = async (...features) => {
  const zip = await shpWrite.zip({ type: 'FeatureCollection', features }, { outputType: 'arraybuffer', compression: 'STORE' });
  return [await shp(zip)].flat().flatMap((collection) => collection.features.map(({ properties }) => properties.name));
};
const mainland = feature('mainland', 'Polygon', square(0));
const islands = feature('islands', 'MultiPolygon', [square(10), square(20)]);
const wells = feature('wells', 'MultiPoint', [[1, 1], [2, 2]]);
console.log('mainland alone:', await names(mainland), '· with islands and wells:', await names(mainland, islands, wells));
assert.deepEqual(await names(mainland), ['mainland']);
assert.deepEqual(await names(mainland, islands, wells), ['islands']);
EOF
node finding.mjs || {
  echo 'Out of date: @mapbox/shp-write now writes polygons beside multipolygons.' >&2
  exit 1
}
