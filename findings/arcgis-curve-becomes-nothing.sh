#!/usr/bin/env bash
# A line with one true curve comes out of the converter without its geometry, and nothing is said.
#
# Package: @terraformer/arcgis 2.2.2.
# Expected: `curvePaths` and `curveRings` (Esri's geometry objects, “Polyline with curves”) are flattened into vertices, or refused.
# Happens: Of a geometry `arcgisToGeoJSON` makes `{}`, an object without a type; of a feature it keeps the attributes and makes the
#   geometry null. Nothing is thrown or logged, though a foreign projection is; lines without curves come out well.
# Why it matters: A coast or a border drawn with arcs is gone from the map, and the count of features is still right.
# Source: https://github.com/terraformer-js/terraformer, packages/arcgis; https://developers.arcgis.com/rest/services-reference/enterprise/geometry-objects/.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --prefix "$dir" --save-exact --before=2026-12-01 --ignore-scripts --no-audit --no-fund --loglevel=error \
  @terraformer/arcgis@2.2.2
npm ls --prefix "$dir" --depth=0

cat >finding.mjs <<'EOF'
import assert from 'node:assert/strict';
import { arcgisToGeoJSON } from '@terraformer/arcgis';

const straight = { paths: [[[35.88, 34.89], [35.87, 34.91]]] };
const curved = { curvePaths: [[[35.88, 34.89], { c: [[35.87, 34.91], [35.86, 34.9]] }]] };
const ring = { curveRings: [[[35, 34], [36, 34], { c: [[35, 34], [35.5, 35]] }]] };
for (const [name, geometry] of Object.entries({ straight, curved, ring })) console.log(name, '→', JSON.stringify(arcgisToGeoJSON({ geometry, attributes: { name } })));
assert.equal(arcgisToGeoJSON(straight).type, 'LineString');
assert.deepEqual(arcgisToGeoJSON(curved), {});
assert.deepEqual(arcgisToGeoJSON(ring), {});
assert.deepEqual(arcgisToGeoJSON({ geometry: curved, attributes: { name: 'breakwater' } }).geometry, null);
EOF
node finding.mjs || {
  echo 'Out of date: @terraformer/arcgis now converts or refuses curves.' >&2
  exit 1
}
