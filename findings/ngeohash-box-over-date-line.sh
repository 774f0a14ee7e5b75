#!/usr/bin/env bash
# A box over the date line has no geohash at all, and north of the last cell lies that cell itself.
#
# Package: ngeohash 0.6.4.
# Expected: `bboxes` of a box whose west is greater than its east gives the cells on both sides of 180°, as RFC 7946 writes such boxes,
#   or an error. `neighbor` beyond a pole is a cell across it, or nothing.
# Happens: `bboxes` answers with an empty list, where the same box at Greenwich has cells. `neighbor` to the north of “gzzzz” is “gzzzz”. Over
#   the date line `neighbor` is right.
# Why it matters: A search “around Fiji” finds no place, and a walk from cell to cell towards the pole never ends.
# Source: https://github.com/sunng87/node-geohash; RFC 7946, 5.2.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --prefix "$dir" --save-exact --before=2026-12-01 --ignore-scripts --no-audit --no-fund --loglevel=error \
  ngeohash@0.6.4
npm ls --prefix "$dir" --depth=0

cat >finding.mjs <<'EOF'
import assert from 'node:assert/strict';
import geohash from 'ngeohash';

const cells = (west, east) => geohash.bboxes(-1, west, 1, east, 3).length;
const north = geohash.encode(89.99, 0, 5);
console.log('cells from 179° east to 179° west:', cells(179, -179));
console.log('cells from 1° west to 1° east:', cells(-1, 1));
console.log('north of', north, 'lies', geohash.neighbor(north, [1, 0]));
console.log('east of 179.99°:', geohash.neighbor(geohash.encode(10, 179.99, 5), [0, 1]), '=', geohash.encode(10, -179.99, 5));
assert.equal(cells(179, -179), 0);
assert.ok(cells(-1, 1) > 0);
assert.equal(geohash.neighbor(north, [1, 0]), north);
EOF
node finding.mjs || {
  echo 'Out of date: ngeohash now knows boxes over the date line, or the pole.' >&2
  exit 1
}
