#!/usr/bin/env bash
# Random points crowd at the poles, and a box over the date line is filled on the other side.
#
# Package: geojson-random 0.5.0.
# Expected: Random positions on Earth: 13.4 % lie beyond 60° north or south. A box [170, -10, -170, 10] lies round the date line, as in
#   RFC 7946.
# Happens: A third lie beyond 60°, because latitudes are drawn evenly. Points of that box lie between 170° west and 170° east,
#   everywhere but in it.
# Why it matters: A test with such points tries the Arctic five times as hard as Africa, and never the date line that it was written
#   for.
# Source: https://github.com/node-geojson/geojson-random; RFC 7946, 5.2.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --prefix "$dir" --save-exact --before=2026-12-01 --ignore-scripts --no-audit --no-fund --loglevel=error \
  geojson-random@0.5.0
npm ls --prefix "$dir" --depth=0

cat >finding.mjs <<'EOF'
import assert from 'node:assert/strict';
import random from 'geojson-random';

const positions = (count, bbox) => random.point(count, bbox).features.map(({ geometry }) => geometry.coordinates);
const far = positions(20_000).filter(([, latitude]) => Math.abs(latitude) > 60).length / 20_000;
const inBox = positions(2_000, [170, -10, -170, 10]).filter(([longitude]) => Math.abs(longitude) >= 170).length;
console.log('beyond 60°:', `${(far * 100).toFixed(1)} %`, 'of an even spread:', `${((1 - Math.sin(Math.PI / 3)) * 100).toFixed(1)} %`);
console.log('of 2,000 points in the box over the date line:', inBox);
assert.ok(far > 0.3 && far < 0.37);
assert.equal(inBox, 0);
EOF
node finding.mjs || {
  echo 'Out of date: geojson-random now spreads evenly on the globe, or knows the date line.' >&2
  exit 1
}
