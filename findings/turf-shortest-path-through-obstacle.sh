#!/usr/bin/env bash
# The way round an obstacle leads through it.
#
# Packages: @turf/shortest-path 7.4.0, @turf/line-intersect 7.4.0, @turf/polygon-to-line 7.4.0.
# Expected: the path avoids the polygons under `obstacles`, at the scale of the two points, or an error says that there is
#   none.
# Happens: the search looks at points 100 km apart unless `resolution` says otherwise, for a trip of 214 km as for one of
#   1,500: an obstacle between them is not seen, and the straight line through it is returned. With a resolution
#   of 20 km the same obstacle is avoided.
# Why it matters: A route “round the closed zone” from Latakia to Damascus crosses the zone, drawn like any other.
# Source: https://turfjs.org/docs/api/shortestPath: “Returns the shortest path from start to end without colliding with
#   any Feature in obstacles”; `resolution`, 100 by default.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --prefix "$dir" --save-exact --before=2026-12-01 --ignore-scripts --no-audit --no-fund --loglevel=error \
  @turf/shortest-path@7.4.0 \
  @turf/line-intersect@7.4.0 \
  @turf/polygon-to-line@7.4.0
npm ls --prefix "$dir" --depth=0

cat >finding.mjs <<'EOF'
import assert from 'node:assert/strict';
import { lineIntersect } from '@turf/line-intersect';
import { polygonToLine } from '@turf/polygon-to-line';
import { shortestPath } from '@turf/shortest-path';

const zone = (west, south, east, north) => ({ type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [[[west, south], [east, south], [east, north], [west, north], [west, south]]] } });
function crossings(start, end, obstacle, options) {
  const path = shortestPath(start, end, { obstacles: { type: 'FeatureCollection', features: [obstacle] }, ...options });
  console.log(options ?? 'by default', '· obstacle', obstacle.geometry.coordinates[0][0], 'to', obstacle.geometry.coordinates[0][2], '→', path.geometry.coordinates.length, 'positions,', lineIntersect(path, polygonToLine(obstacle)).features.length, 'crossings');
  return lineIntersect(path, polygonToLine(obstacle)).features.length;
}

assert.equal(crossings([0, 0], [10, 10], zone(4, 4, 6, 6)), 0);
const closed = zone(35.5, 34, 37, 34.5);
assert.equal(crossings([35.9, 35.4], [36.3, 33.5], closed), 2);
assert.equal(crossings([35.9, 35.4], [36.3, 33.5], closed, { resolution: 20 }), 0);
EOF
node finding.mjs || {
  echo 'Out of date: @turf/shortest-path now minds obstacles of 55 km by default.' >&2
  exit 1
}
