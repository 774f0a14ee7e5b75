#!/usr/bin/env bash
# A polygon that crosses itself is valid, and its area is zero.
#
# Packages: @turf/boolean-valid 7.4.0, @turf/area 7.4.0, @turf/kinks 7.4.0.
# Expected: booleanValid, which “checks if the geometry is a valid according to the OGC Simple Feature Specification”,
#   refuses a ring that crosses itself, and a line between two equal points: that standard asks for simple rings.
# Happens: both are valid for it. @turf/kinks of the same release finds the crossing; @turf/area adds the two halves with
#   opposite signs and gives 0.
# Why it matters: A hand-drawn zone in which two corners were clicked in the wrong order passes the check and is then said to be
#   0 km² in size.
# Source: README of @turf/boolean-valid 7.4.0; OGC 06-103r4, section 6.1.11.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --prefix "$dir" --save-exact --before=2026-12-01 --ignore-scripts --no-audit --no-fund --loglevel=error \
  @turf/boolean-valid@7.4.0 \
  @turf/area@7.4.0 \
  @turf/kinks@7.4.0
npm ls --prefix "$dir" --depth=0

cat >finding.mjs <<'EOF'
import assert from 'node:assert/strict';
import { area } from '@turf/area';
import { booleanValid } from '@turf/boolean-valid';
import { kinks } from '@turf/kinks';

const feature = (type, coordinates) => ({ type: 'Feature', properties: {}, geometry: { type, coordinates } });
const bowtie = feature('Polygon', [[[35, 34], [37, 36], [37, 34], [35, 36], [35, 34]]]);
const noLine = feature('LineString', [[35, 34], [35, 34]]);
console.log('crossings found by kinks:', kinks(bowtie).features.map(({ geometry }) => geometry.coordinates));
console.log('bowtie valid:', booleanValid(bowtie), '· area:', area(bowtie), 'm²');
console.log('line between equal points valid:', booleanValid(noLine));
assert.equal(kinks(bowtie).features.length, 1);
assert.equal(booleanValid(bowtie), true);
assert.ok(area(bowtie) < 1);
assert.equal(booleanValid(noLine), true);
EOF
node finding.mjs || {
  echo 'Out of date: @turf/boolean-valid now refuses a ring that crosses itself.' >&2
  exit 1
}
