#!/usr/bin/env bash
# The measure of a point becomes its height.
#
# Packages: @terraformer/wkt 2.2.2, wkx 0.5.0, betterknown 1.2.0.
# Expected: the third number of `POINT M` is a measure (a distance along a road, a time), for which GeoJSON has no room:
#   it is dropped, or refused.
# Happens: @terraformer/wkt puts it third in `coordinates`, where GeoJSON has the altitude, and leaves a foreign
#   `properties` member on the geometry. wkx and betterknown drop it.
# Why it matters: A terrain view draws the places of a road survey on stilts, as high as their kilometre.
# Source: OGC 06-103r4 (M is a measure); RFC 7946, section 3.1.1 (the third element is the altitude).
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --prefix "$dir" --save-exact --before=2026-12-01 --ignore-scripts --no-audit --no-fund --loglevel=error \
  @terraformer/wkt@2.2.2 \
  wkx@0.5.0 \
  betterknown@1.2.0
npm ls --prefix "$dir" --depth=0

cat >finding.mjs <<'EOF'
import assert from 'node:assert/strict';
import { wktToGeoJSON as terraformer } from '@terraformer/wkt';
import { wktToGeoJSON as betterknown } from 'betterknown';
import wkx from 'wkx';

const text = 'POINT M (35.9 35.4 217)';
console.log('@terraformer/wkt:', JSON.stringify(terraformer(text)));
console.log('wkx:', JSON.stringify(wkx.Geometry.parse(text).toGeoJSON()), '· betterknown:', JSON.stringify(betterknown(text)));
assert.deepEqual(terraformer(text).coordinates, [35.9, 35.4, 217]);
assert.deepEqual(wkx.Geometry.parse(text).toGeoJSON().coordinates, [35.9, 35.4]);
assert.deepEqual(betterknown(text).coordinates, [35.9, 35.4]);
EOF
node finding.mjs || {
  echo 'Out of date: @terraformer/wkt now keeps measures out of the altitude.' >&2
  exit 1
}
