#!/usr/bin/env bash
# A click on a polyhedral map leads to another place, everywhere.
#
# Package: d3-geo-polygon 2.0.1, d3-geo 3.1.2.
# Expected: `invert` of a projected position is that position, as on the package’s other polyhedral maps.
# Happens: On `geoPolyhedralCollignon` none of 595 positions comes back; the farthest is 15,281 km off. On `geoDodecahedral` and
#   `geoAirocean` all do.
# Why it matters: The place that a pupil clicked is not the one that is opened or measured.
# Source: https://github.com/d3/d3-geo-polygon.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --prefix "$dir" --save-exact --before=2026-12-01 --ignore-scripts --no-audit --no-fund --loglevel=error \
  d3-geo-polygon@2.0.1 \
  d3-geo@3.1.2
npm ls --prefix "$dir" --depth=0

cat >finding.mjs <<'EOF'
import assert from 'node:assert/strict';
import { geoDistance } from 'd3-geo';
import { geoAirocean, geoDodecahedral, geoPolyhedralCollignon } from 'd3-geo-polygon';

const positions = Array.from({ length: 35 }, (_, x) => Array.from({ length: 17 }, (_, y) => [10 * x - 170, 10 * y - 80])).flat();
/** Kilometres between each position and what comes back. */
const errors = (projection) =>
  positions.map((at) => {
    const back = projection.invert(projection(at));
    return back ? geoDistance(at, back) * 6371 : Number.POSITIVE_INFINITY;
  });
const collignon = errors(geoPolyhedralCollignon());
const others = [geoDodecahedral(), geoAirocean()].map(errors);
const wrong = collignon.filter((error) => !(error < 1)).length;
const farthest = Math.max(...collignon.filter(Number.isFinite));
console.log('Collignon:', wrong, 'of', positions.length, 'wrong, at most', Math.round(farthest), 'km');
console.log('dodecahedron, Airocean:', others.map((all) => all.filter((error) => !(error < 1)).length));
assert.equal(wrong, positions.length);
assert.ok(farthest > 15_000);
assert.ok(others.flat().every((error) => error < 1));
EOF
node finding.mjs || {
  echo 'Out of date: d3-geo-polygon now inverts the Collignon polyhedron.' >&2
  exit 1
}
