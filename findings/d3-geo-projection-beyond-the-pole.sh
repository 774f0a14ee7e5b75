#!/usr/bin/env bash
# The inverse of a projection answers with a latitude of 100°.
#
# Package: d3-geo-projection 4.0.0, d3-geo 3.1.2.
# Expected: `invert` of a projected position is that position: 170° east, 80° north.
# Happens: On `geoAitoff` it is 170° east, 100° north; on `geoVanDerGrinten4` a place up to 240 km away. `geoRobinson` gives 170, 80.
# Why it matters: A pointer over the ice north of the Bering Strait reads a latitude that the Earth does not have.
# Source: https://github.com/d3/d3-geo-projection.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --prefix "$dir" --save-exact --before=2026-12-01 --ignore-scripts --no-audit --no-fund --loglevel=error \
  d3-geo-projection@4.0.0 \
  d3-geo@3.1.2
npm ls --prefix "$dir" --depth=0

cat >finding.mjs <<'EOF'
import assert from 'node:assert/strict';
import { geoDistance } from 'd3-geo';
import { geoAitoff, geoRobinson, geoVanDerGrinten4 } from 'd3-geo-projection';

const back = (projection, at) => projection.invert(projection(at));
const positions = Array.from({ length: 35 }, (_, x) => Array.from({ length: 17 }, (_, y) => [10 * x - 170, 10 * y - 80])).flat();
/** Kilometres. */
const worst = (projection) => Math.max(...positions.map((at) => geoDistance(at, back(projection, at)) * 6371));
const aitoff = back(geoAitoff(), [170, 80]);
console.log('Aitoff, from 170, 80:', aitoff);
console.log('Van der Grinten IV, farthest, km:', worst(geoVanDerGrinten4()));
console.log('Robinson, from 170, 80:', back(geoRobinson(), [170, 80]));
assert.ok(Math.abs(aitoff[1] - 100) < 0.001);
assert.ok(worst(geoVanDerGrinten4()) > 200);
assert.ok(worst(geoRobinson()) < 1);
EOF
node finding.mjs || {
  echo 'Out of date: d3-geo-projection now inverts Aitoff or Van der Grinten IV.' >&2
  exit 1
}
