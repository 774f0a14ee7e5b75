#!/usr/bin/env bash
# The distance between opposite points of the Earth is not a number.
#
# Package: @turf/distance 7.4.0.
# Expected: about 20,015 km for every pair of opposite points.
# Happens: NaN for 3 pairs in 100 on a grid of 1 by 5 degrees: rounding makes the haversine term a little more than 1,
#   and the root of 1 minus that is NaN.
# Why it matters: “How far is the other side of the world” answers with nothing for some places and not for their neighbours;
#   NaN also loses every comparison, so the farthest place is not found.
# Source: https://turfjs.org/docs/api/distance, where no exception is named.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --prefix "$dir" --save-exact --before=2026-12-01 --ignore-scripts --no-audit --no-fund --loglevel=error \
  @turf/distance@7.4.0
npm ls --prefix "$dir" --depth=0

cat >finding.mjs <<'EOF'
import assert from 'node:assert/strict';
import { distance } from '@turf/distance';

let pairs = 0;
const lost = [];
for (let lat = -89; lat < 90; lat += 1) {
  for (let lng = -180; lng < 180; lng += 5) {
    pairs += 1;
    const opposite = [lng > 0 ? lng - 180 : lng + 180, -lat];
    if (Number.isNaN(distance([lng, lat], opposite))) lost.push([lng, lat]);
  }
}
console.log(`${lost.length} of ${pairs} pairs of opposite points have no distance, ${JSON.stringify(lost[0])} first`);
assert.ok(lost.length > 100 && lost.length < pairs / 10);
EOF
node finding.mjs || {
  echo 'Out of date: @turf/distance now gives a number for all opposite points.' >&2
  exit 1
}
