#!/usr/bin/env bash
# Moscow and Damascus are in Fiji.
#
# Packages: earth-topojson 1.0.0, topojson-client 3.1.0, @turf/boolean-point-in-polygon 7.4.0.
# Expected: a point is in one country of the atlas.
# Happens: at 50 m, Fiji’s ring leaps between −180 and 180 and, read as a plane figure, holds all points tested at its
#   latitudes and north of them: Moscow is in Fiji and Russia, Damascus in Fiji and Syria.
# Why it matters: A click is answered with Fiji wherever Fiji stands before the right country in the file.
# Source: RFC 7946, section 3.1.9, asks to cut rings at the antimeridian; https://github.com/topojson/topojson-client,
#   `feature` (rings as they are stored).
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --prefix "$dir" --save-exact --before=2026-12-01 --ignore-scripts --no-audit --no-fund --loglevel=error \
  earth-topojson@1.0.0 \
  topojson-client@3.1.0 \
  @turf/boolean-point-in-polygon@7.4.0
npm ls --prefix "$dir" --depth=0

cat >finding.mjs <<'EOF'
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { feature } from 'topojson-client';

const atlas = createRequire(import.meta.url)('earth-topojson/50m.json');
const { features } = feature(atlas, atlas.objects.countries);
const countries = (position) => features.filter((country) => booleanPointInPolygon(position, country)).map(({ properties }) => properties.name);
for (const [town, position] of Object.entries({ Moscow: [37.6, 55.75], Damascus: [36.28, 33.5], 'the Gulf of Guinea': [0, 0] })) console.log(`${town} is in`, countries(position));
assert.deepEqual(countries([37.6, 55.75]).sort(), ['Fiji', 'Russia']);
assert.deepEqual(countries([36.28, 33.5]).sort(), ['Fiji', 'Syria']);
EOF
node finding.mjs || {
  echo 'Out of date: earth-topojson’s Fiji is in Fiji now.' >&2
  exit 1
}
