#!/usr/bin/env bash
# Two functions of one library disagree by 1,545 km where a line runs.
#
# Packages: @turf/nearest-point-on-line 7.4.0, @turf/line-intersect 7.4.0, @turf/line-slice 7.4.0, @turf/distance 7.4.0.
# Expected: the line from 60° W to 60° E along 60° N has one course, and all functions of Turf cut it, slice it and
#   measure to it on that course.
# Happens: @turf/line-intersect crosses it at 60° N (straight in longitude and latitude), @turf/nearest-point-on-line
#   finds it at 73.9° N (great circle). @turf/line-slice between two points of the first course gives points of
#   the second.
# Why it matters: The nearest point of a flight path or border is drawn beside the line that the reader sees, and a crossing
#   computed with one function is “1,545 km off the line” by the other.
# Source: https://turfjs.org/docs/api/nearestPointOnLine and https://turfjs.org/docs/api/lineIntersect; RFC 7946,
#   section 3.1.1, has straight lines in longitude and latitude.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --prefix "$dir" --save-exact --before=2026-12-01 --ignore-scripts --no-audit --no-fund --loglevel=error \
  @turf/nearest-point-on-line@7.4.0 \
  @turf/line-intersect@7.4.0 \
  @turf/line-slice@7.4.0 \
  @turf/distance@7.4.0
npm ls --prefix "$dir" --depth=0

cat >finding.mjs <<'EOF'
import assert from 'node:assert/strict';
import { distance } from '@turf/distance';
import { lineIntersect } from '@turf/line-intersect';
import { lineSlice } from '@turf/line-slice';
import { nearestPointOnLine } from '@turf/nearest-point-on-line';

const line = (...coordinates) => ({ type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates } });
const edge = line([-60, 60], [60, 60]);
const crossing = lineIntersect(edge, line([0, 50], [0, 80])).features[0].geometry.coordinates;
const nearest = nearestPointOnLine(edge, crossing).geometry.coordinates;
console.log('line-intersect crosses the meridian of Greenwich at', crossing);
console.log('nearest-point-on-line, asked for that very point, answers', nearest, `${distance(crossing, nearest).toFixed(0)} km away`);
console.log('line-slice from there to 30° E:', lineSlice(crossing, [30, 60], edge).geometry.coordinates);
assert.deepEqual(crossing, [0, 60]);
assert.ok(nearest[1] > 73 && nearest[1] < 75);
assert.ok(distance(crossing, nearest) > 1500);
EOF
node finding.mjs || {
  echo 'Out of date: the functions of Turf now agree on the course of an edge.' >&2
  exit 1
}
