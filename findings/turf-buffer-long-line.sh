#!/usr/bin/env bash
# A corridor of ten kilometres along a parallel is less than six wide.
#
# Packages: @turf/buffer 7.4.0, @turf/line-intersect 7.4.0, @turf/polygon-to-line 7.4.0.
# Expected: a buffer of 10 km reaches 10 km to either side of a line, whatever its length.
# Happens: it is made in one flat projection about the middle, and the longer the line the narrower it is: along 60° N
#   9.5 km to a side for 40 degrees of longitude, 5.7 km for 120. A line of 10 degrees is right to one part in a
#   hundred.
# Why it matters: “Within 10 km of the pipeline, route or border” leaves out places that are 6 km from it.
# Source: https://turfjs.org/docs/api/buffer: “Calculates a buffer for input features for a given radius”.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --prefix "$dir" --save-exact --before=2026-12-01 --ignore-scripts --no-audit --no-fund --loglevel=error \
  @turf/buffer@7.4.0 \
  @turf/line-intersect@7.4.0 \
  @turf/polygon-to-line@7.4.0
npm ls --prefix "$dir" --depth=0

cat >finding.mjs <<'EOF'
import assert from 'node:assert/strict';
import { buffer } from '@turf/buffer';
import { lineIntersect } from '@turf/line-intersect';
import { polygonToLine } from '@turf/polygon-to-line';

const line = (...coordinates) => ({ type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates } });
/** How far the buffer of a line along 60° N reaches to the north and south on average, halfway along it. */
function reach(longitudes) {
  const zone = buffer(line([0, 60], [longitudes, 60]), 10, { units: 'kilometers' });
  const meridian = line([longitudes / 2, 50], [longitudes / 2, 70]);
  const [south, north] = lineIntersect(polygonToLine(zone), meridian).features.map(({ geometry }) => geometry.coordinates[1]).sort();
  return ((north - south) / 2) * 111.195;
}

for (const longitudes of [10, 40, 80, 120]) console.log(`a line over ${longitudes} degrees: ${reach(longitudes).toFixed(1)} km to either side`);
assert.ok(reach(10) > 9.8);
assert.ok(reach(120) < 6);
EOF
node finding.mjs || {
  echo 'Out of date: @turf/buffer now keeps its radius along a long line.' >&2
  exit 1
}
