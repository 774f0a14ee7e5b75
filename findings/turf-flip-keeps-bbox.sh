#!/usr/bin/env bash
# After its axes are flipped, a polygon contains no point.
#
# Packages: @turf/flip 7.4.0, @turf/projection 7.4.0, @turf/bbox 7.4.0, @turf/boolean-point-in-polygon 7.4.0.
# Expected: a function that moves coordinates moves or drops the `bbox` member, as transformTranslate of the same library
#   does.
# Happens: @turf/flip and toMercator keep the old box, and the other functions trust it: a point inside the flipped zone
#   is outside, and the bounds of the Mercator copy are in degrees.
# Why it matters: Files of GIS that carry a `bbox`, the very ones that need their axes flipped, answer “not inside” to every
#   click, and the camera flies to the Gulf of Guinea.
# Source: https://turfjs.org/docs/api/flip; RFC 7946, section 5 (bounding box).
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --prefix "$dir" --save-exact --before=2026-12-01 --ignore-scripts --no-audit --no-fund --loglevel=error \
  @turf/flip@7.4.0 \
  @turf/projection@7.4.0 \
  @turf/bbox@7.4.0 \
  @turf/boolean-point-in-polygon@7.4.0
npm ls --prefix "$dir" --depth=0

cat >finding.mjs <<'EOF'
import assert from 'node:assert/strict';
import { bbox } from '@turf/bbox';
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { flip } from '@turf/flip';
import { toMercator } from '@turf/projection';

const ring = [[34, 35], [34, 37], [40, 37], [40, 35], [34, 35]];
const latitudeFirst = { type: 'Feature', bbox: [34, 35, 40, 37], properties: {}, geometry: { type: 'Polygon', coordinates: [ring] } };
const flipped = flip(latitudeFirst);
const { bbox: _, ...withoutBox } = flipped;
console.log('flipped ring:', JSON.stringify(flipped.geometry.coordinates), 'box:', flipped.bbox);
console.log('36° E, 39° N inside:', booleanPointInPolygon([36, 39], flipped), '· with the box taken off:', booleanPointInPolygon([36, 39], withoutBox), '· bounds in Mercator:', bbox(toMercator(latitudeFirst)));
assert.equal(booleanPointInPolygon([36, 39], flipped), false);
assert.equal(booleanPointInPolygon([36, 39], withoutBox), true);
assert.deepEqual(bbox(toMercator(latitudeFirst)), [34, 35, 40, 37]);
EOF
node finding.mjs || {
  echo 'Out of date: Turf now mends the bbox of what it moves.' >&2
  exit 1
}
