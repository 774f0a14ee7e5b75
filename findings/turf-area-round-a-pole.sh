#!/usr/bin/env bash
# A region that holds a pole has an area of 0 km².
#
# Package: @turf/area 7.4.0.
# Expected: a ring along 80° S encloses the cap of 3.87 million km² south of it.
# Happens: 0 km². Only a ring with a detour along the antimeridian to the pole and back has the right area.
# Why it matters: Antarctica, the Arctic or a circle round a pole is said to be of no size, as if it were a line.
# Source: https://turfjs.org/docs/api/area; the formula sums longitude differences, which cancel round a pole.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --prefix "$dir" --save-exact --before=2026-12-01 --ignore-scripts --no-audit --no-fund --loglevel=error \
  @turf/area@7.4.0
npm ls --prefix "$dir" --depth=0

cat >finding.mjs <<'EOF'
import assert from 'node:assert/strict';
import { area } from '@turf/area';

const ring = Array.from({ length: 37 }, (_, i) => [-180 + 10 * i, -80]);
const detour = [...ring, [180, -90], [-180, -90], ring[0]];
const millions = (coordinates) => area({ type: 'Polygon', coordinates: [coordinates] }) / 1e12;
const cap = (2 * Math.PI * 6371.0088 ** 2 * (1 - Math.sin((80 * Math.PI) / 180))) / 1e6;
console.log('ring along 80° S:', millions(ring), 'million km²');
console.log('the same with a detour to the pole:', millions(detour), 'million km²; by the formula of a cap:', cap);
assert.ok(millions(ring) < 1e-6);
assert.ok(Math.abs(millions(detour) / cap - 1) < 0.01);
EOF
node finding.mjs || {
  echo 'Out of date: @turf/area now gives a ring round a pole its size.' >&2
  exit 1
}
