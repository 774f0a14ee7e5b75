#!/usr/bin/env bash
# A line set off by one kilometre is half a kilometre away.
#
# Packages: @turf/line-offset 7.4.0, @turf/square-grid 7.4.0, @turf/distance 7.4.0.
# Expected: a line that runs north at 60° N, set off by 1 km, is 1 km to the side.
# Happens: 0.5 km. Kilometres become degrees at the rate of the equator, and these are taken for longitude as well. The
#   squares of 50 km of @turf/square-grid are 26 km wide there for the same reason.
# Why it matters: A buffer line, a convoy lane or a grid over Moscow or Oslo is drawn at half its stated width, and nothing says
#   so.
# Source: https://turfjs.org/docs/api/lineOffset says “Takes a line and returns a line at offset by the specified
#   distance”.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --prefix "$dir" --save-exact --before=2026-12-01 --ignore-scripts --no-audit --no-fund --loglevel=error \
  @turf/line-offset@7.4.0 \
  @turf/square-grid@7.4.0 \
  @turf/distance@7.4.0
npm ls --prefix "$dir" --depth=0

cat >finding.mjs <<'EOF'
import assert from 'node:assert/strict';
import { distance } from '@turf/distance';
import { lineOffset } from '@turf/line-offset';
import { squareGrid } from '@turf/square-grid';

for (const lat of [0, 35, 60, 75]) {
  const line = { type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates: [[30, lat], [30, lat + 0.1]] } };
  const moved = lineOffset(line, 1, { units: 'kilometers' });
  const far = distance([30, lat], moved.geometry.coordinates[0]);
  console.log(`at ${lat}° N a line set off by 1 km is ${far.toFixed(3)} km away`);
  assert.ok(Math.abs(far - Math.cos((lat * Math.PI) / 180)) < 0.01);
}
const [cell] = squareGrid([20, 59, 22, 61], 50, { units: 'kilometers' }).features;
const [southWest, , northEast] = cell.geometry.coordinates[0];
const width = distance(southWest, [northEast[0], southWest[1]]);
console.log(`a square of 50 km at 59° N is ${width.toFixed(1)} km wide`);
assert.ok(width < 27);
EOF
node finding.mjs || {
  echo 'Out of date: @turf/line-offset or @turf/square-grid now keeps its distance away from the equator.' >&2
  exit 1
}
