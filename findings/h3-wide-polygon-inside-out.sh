#!/usr/bin/env bash
# A polygon 200 degrees wide is filled from the outside.
#
# Package: h3-js 4.5.0.
# Expected: the cells of the box from 100° W to 100° E hold its middle, 0°, 0°, and are more than those of the box from
#   80° W to 80° E.
# Happens: it is filled on the other side of the Earth: 170° E is in it, 0° is not. Edges longer than 180° are taken to
#   cross the antimeridian.
# Why it matters: A heat map of a wide region, such as Russia’s bounds or a whole-world view, is empty where the events are.
# Source: https://h3geo.org/docs/api/regions#polygontocells, where no width is excluded.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --prefix "$dir" --save-exact --before=2026-12-01 --ignore-scripts --no-audit --no-fund --loglevel=error \
  h3-js@4.5.0
npm ls --prefix "$dir" --depth=0

cat >finding.mjs <<'EOF'
import assert from 'node:assert/strict';
import { latLngToCell, polygonToCells } from 'h3-js';

const cells = (west, east) => polygonToCells([[[west, -10], [east, -10], [east, 10], [west, 10], [west, -10]]], 1, true);
const middle = latLngToCell(0, 0, 1);
const farSide = latLngToCell(0, 170, 1);
for (const half of [80, 89, 91, 100]) {
  const found = cells(-half, half);
  console.log(`${half}° W to ${half}° E: ${found.length} cells, 0° in it: ${found.includes(middle)}, 170° E in it: ${found.includes(farSide)}`);
}
assert.ok(cells(-80, 80).includes(middle));
assert.ok(!cells(-100, 100).includes(middle));
assert.ok(cells(-100, 100).includes(farSide));
EOF
node finding.mjs || {
  echo 'Out of date: h3-js now fills a wide polygon on the right side.' >&2
  exit 1
}
