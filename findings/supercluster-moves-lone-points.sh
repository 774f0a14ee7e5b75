#!/usr/bin/env bash
# A point that stands alone comes back at another latitude, and neighbours over the date line never cluster.
#
# Package: supercluster 9.1.0.
# Expected: `getClusters` gives a point that is in no cluster as it was loaded, and two points 22 km apart cluster at zoom 0, wherever.
# Happens: A lone point at 88° north comes back at 85.0511° north, 327 km away, and one at 179.9° east at 179.89999999999998. Points at
#   179.9° east and 179.9° west stay two at every zoom; the same pair at 10° east is one cluster.
# Why it matters: A station near the pole is drawn elsewhere, its coordinate is not the file's any more, and Fiji's places never cluster.
# Source: https://github.com/mapbox/supercluster.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --prefix "$dir" --save-exact --before=2026-12-01 --ignore-scripts --no-audit --no-fund --loglevel=error \
  supercluster@9.1.0
npm ls --prefix "$dir" --depth=0

cat >finding.mjs <<'EOF'
import assert from 'node:assert/strict';
import Supercluster from 'supercluster';

const clusters = (...points) =>
  new Supercluster({ radius: 40, maxZoom: 16 })
    .load(points.map((coordinates) => ({ type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates } })))
    .getClusters([-180, -90, 180, 90], 0)
    .map(({ geometry, properties }) => ({ at: geometry.coordinates, count: properties.point_count ?? 1 }));
const [pole] = clusters([90, 88]);
const dateLine = clusters([179.9, 0], [-179.9, 0]);
const inland = clusters([10, 0], [10.2, 0]);
console.log('one point at 88° north:', pole);
console.log('two points over the date line:', dateLine);
console.log('two points at 10° east:', inland);
assert.ok(Math.abs(pole.at[1] - 85.0511) < 0.001);
assert.deepEqual(dateLine.map(({ count }) => count), [1, 1]);
assert.notEqual(dateLine[0].at[0], 179.9);
assert.deepEqual(inland.map(({ count }) => count), [2]);
EOF
node finding.mjs || {
  echo 'Out of date: supercluster now gives points back as they were loaded, or clusters over the date line.' >&2
  exit 1
}
