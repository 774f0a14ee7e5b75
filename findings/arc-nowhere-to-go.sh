#!/usr/bin/env bash
# A great circle from a place to itself is made of NaN, and most antipodes are not noticed.
#
# Package: arc 1.0.0.
# Expected: From a place to itself: that place, or an error. To the point opposite on the globe: an error, as the package has one for
#   it.
# Happens: From 10, 10 to 10, 10 all positions are NaN, which JSON writes as null. From 0, 0 to 180, 0 it throws “antipodal”; from 35.9°
#   E, 34.9° N to 144.1° W, 34.9° S it answers with a line that leaps 8,000 km between two of its points.
# Why it matters: Two mentions of one town are a route of no length; its file is no valid GeoJSON any more.
# Source: https://github.com/springmeyer/arc.js; RFC 7946, 3.1.1.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --prefix "$dir" --save-exact --before=2026-12-01 --ignore-scripts --no-audit --no-fund --loglevel=error \
  arc@1.0.0
npm ls --prefix "$dir" --depth=0

cat >finding.mjs <<'EOF'
import assert from 'node:assert/strict';
import * as module from 'arc';

const { GreatCircle } = module.default ?? module;
const line = (from, to) => new GreatCircle(from, to).Arc(5).json().geometry.coordinates;
const itself = line({ x: 10, y: 10 }, { x: 10, y: 10 });
const opposite = line({ x: 35.9, y: 34.9 }, { x: -144.1, y: -34.9 });
console.log('to itself:', JSON.stringify(itself));
console.log('to the opposite of Latakia:', JSON.stringify(opposite));
assert.ok(itself.every(([longitude]) => Number.isNaN(longitude)));
assert.throws(() => line({ x: 0, y: 0 }, { x: 180, y: 0 }), /antipodal/);
assert.ok(opposite.some(([longitude], index) => index > 0 && Math.abs(longitude - opposite[index - 1][0]) > 80));
EOF
node finding.mjs || {
  echo 'Out of date: arc now knows a way of no length, or every antipode.' >&2
  exit 1
}
