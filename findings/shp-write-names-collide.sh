#!/usr/bin/env bash
# Two field names that begin alike become one, and one value is lost.
#
# Packages: @mapbox/shp-write 0.4.3, shpjs 6.2.0.
# Expected: field names longer than the ten letters of a .dbf are made short and distinct (POPULATIO1, POPULATIO2), as
#   GDAL does, or refused.
# Happens: “population_2010” and “population_2020” both become “population”: one column, in which the later one
#   overwrites the earlier.
# Why it matters: The reader is shown the figure of another year under a name that fits both.
# Source: https://github.com/mapbox/shp-write; dBase III: ten characters a name.
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

const collection = {
  type: 'FeatureCollection',
  features: [{ type: 'Feature', properties: { population_2010: 115_769, population_2020: 458_327 }, geometry: { type: 'Point', coordinates: [35.89, 34.89] } }],
};
const read = await shp(await shpWrite.zip(collection, { outputType: 'arraybuffer', compression: 'STORE' }));
const { properties } = read.features[0];
console.log(collection.features[0].properties, 'becomes', properties);
assert.deepEqual({ ...properties }, { population: 458_327 });
EOF
node finding.mjs || {
  echo 'Out of date: @mapbox/shp-write now keeps names apart.' >&2
  exit 1
}
