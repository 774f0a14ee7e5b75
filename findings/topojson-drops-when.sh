#!/usr/bin/env bash
# TopoJSON loses the dates of a historical map.
#
# Packages: topojson-server 3.0.1, topojson-client 3.1.0.
# Expected: to TopoJSON and back, a feature keeps its members beside `properties`, such as the `when` and `names` of
#   Linked Places, or at least the altitude of its points.
# Happens: only id, bbox and properties are kept. `when`, `names` and the collection’s own members are gone; where
#   positions are quantised, as they are in every published atlas, altitudes are as well.
# Why it matters: A gazetteer with dates becomes one without, while the file opens everywhere and looks right.
# Source: https://github.com/LinkedPasts/linked-places-format (`when` is a member of the feature); RFC 7946, section 6.1
#   (foreign members); https://github.com/topojson/topojson-specification.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --prefix "$dir" --save-exact --before=2026-12-01 --ignore-scripts --no-audit --no-fund --loglevel=error \
  topojson-server@3.0.1 \
  topojson-client@3.1.0
npm ls --prefix "$dir" --depth=0

cat >finding.mjs <<'EOF'
import assert from 'node:assert/strict';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';

const place = {
  type: 'Feature',
  id: 'tartous',
  when: { timespans: [{ start: { in: '1123' }, end: { in: '1291' } }] },
  names: [{ toponym: 'Tortosa' }],
  properties: { title: 'Tartous' },
  geometry: { type: 'Point', coordinates: [35.88659, 34.88902, 12] },
};
const back = (quantization) => {
  const topo = topology({ places: { type: 'FeatureCollection', features: [place] }, other: { type: 'Point', coordinates: [36, 36, 0] } }, quantization);
  return feature(topo, topo.objects.places).features[0];
};
console.log(JSON.stringify(back()), '· quantised:', JSON.stringify(back(1e5).geometry.coordinates));
assert.deepEqual(Object.keys(back()).sort(), ['geometry', 'id', 'properties', 'type']);
assert.equal(back().geometry.coordinates.length, 3);
assert.equal(back(1e5).geometry.coordinates.length, 2);
EOF
node finding.mjs || {
  echo 'Out of date: TopoJSON now keeps foreign members or altitudes.' >&2
  exit 1
}
