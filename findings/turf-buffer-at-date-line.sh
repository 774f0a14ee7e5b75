#!/usr/bin/env bash
# A buffer of ten kilometres at the date line covers 670,000 km².
#
# Packages: @turf/buffer 7.4.0, @turf/circle 7.4.0, @turf/area 7.4.0, @turf/bbox 7.4.0.
# Expected: a buffer of 10 km round a point 5 km west of the date line is what it is elsewhere: about 314 km², in one
#   piece past 180° or in two.
# Happens: a single ring whose longitudes leap from 180 to −180: by Turf’s own measure 671,655 km², a band round the
#   whole Earth. @turf/circle at the same place is right.
# Why it matters: A “within 10 km” zone at Taveuni is painted right across the map, and a point in Africa at that latitude is
#   found inside it.
# Source: https://turfjs.org/docs/api/buffer; RFC 7946, section 3.1.9, asks to cut such a polygon.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --prefix "$dir" --save-exact --before=2026-12-01 --ignore-scripts --no-audit --no-fund --loglevel=error \
  @turf/buffer@7.4.0 \
  @turf/circle@7.4.0 \
  @turf/area@7.4.0 \
  @turf/bbox@7.4.0
npm ls --prefix "$dir" --depth=0

cat >finding.mjs <<'EOF'
import assert from 'node:assert/strict';
import { area } from '@turf/area';
import { bbox } from '@turf/bbox';
import { buffer } from '@turf/buffer';
import { circle } from '@turf/circle';

const place = { type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: [179.95, -17] } };
const elsewhere = { ...place, geometry: { type: 'Point', coordinates: [30, -17] } };
const squareKm = (feature) => Math.round(area(feature) / 1e6);
const atDateLine = buffer(place, 10, { units: 'kilometers' });
console.log('buffer at 30° E:', squareKm(buffer(elsewhere, 10, { units: 'kilometers' })), 'km²');
console.log('buffer at 179.95° E:', squareKm(atDateLine), 'km², bounds', bbox(atDateLine));
console.log('circle at 179.95° E:', squareKm(circle(place, 10, { units: 'kilometers' })), 'km²');
assert.ok(squareKm(atDateLine) > 100_000);
assert.equal(atDateLine.geometry.type, 'Polygon');
assert.ok(squareKm(circle(place, 10, { units: 'kilometers' })) < 320);
EOF
node finding.mjs || {
  echo 'Out of date: @turf/buffer now handles the date line.' >&2
  exit 1
}
