#!/usr/bin/env bash
# Two roads that share a stretch do not overlap.
#
# Packages: @turf/line-overlap 7.4.0, @turf/boolean-overlap 7.4.0, @turf/boolean-intersects 7.4.0.
# Expected: lines from 0 to 2 and from 1 to 3 degrees along the equator overlap from 1 to 2.
# Happens: there is no overlap, also with a tolerance, and booleanOverlap is false. Only where one segment lies wholly
#   within another (both have corners at 1 and 2, say) is it found. booleanIntersects is true.
# Why it matters: A border that follows a river, or two convoys on one road, have “nothing in common” unless the drawers clicked
#   on the same corners.
# Source: https://turfjs.org/docs/api/lineOverlap: “Takes any LineString or Polygon and returns the overlapping lines
#   between both features”.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --prefix "$dir" --save-exact --before=2026-12-01 --ignore-scripts --no-audit --no-fund --loglevel=error \
  @turf/line-overlap@7.4.0 \
  @turf/boolean-overlap@7.4.0 \
  @turf/boolean-intersects@7.4.0
npm ls --prefix "$dir" --depth=0

cat >finding.mjs <<'EOF'
import assert from 'node:assert/strict';
import { booleanIntersects } from '@turf/boolean-intersects';
import { booleanOverlap } from '@turf/boolean-overlap';
import { lineOverlap } from '@turf/line-overlap';

const line = (...longitudes) => ({ type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates: longitudes.map((lng) => [lng, 0]) } });
const shared = (a, b, tolerance = 0) => lineOverlap(a, b, { tolerance }).features.map(({ geometry }) => geometry.coordinates.map(([lng]) => lng));
console.log('0–2 and 1–3:', shared(line(0, 2), line(1, 3)), '· tolerance of 0.1 km:', shared(line(0, 2), line(1, 3), 0.1), '· overlap:', booleanOverlap(line(0, 2), line(1, 3)), '· intersect:', booleanIntersects(line(0, 2), line(1, 3)));
console.log('with corners at 1 and 2 in both:', shared(line(0, 1, 2), line(1, 2, 3)));
assert.deepEqual(shared(line(0, 2), line(1, 3)), []);
assert.deepEqual(shared(line(0, 2), line(1, 3), 0.1), []);
assert.equal(booleanOverlap(line(0, 2), line(1, 3)), false);
assert.deepEqual(shared(line(0, 1, 2), line(1, 2, 3)), [[1, 2]]);
EOF
node finding.mjs || {
  echo 'Out of date: Turf now finds a partly shared segment.' >&2
  exit 1
}
