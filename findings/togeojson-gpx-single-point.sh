#!/usr/bin/env bash
# A GPX track of one fix is not on the map, and neither is a segment of one.
#
# Packages: @tmcw/togeojson 7.1.3, @xmldom/xmldom 0.9.12.
# Expected: a track that has a single point (the schema allows any number) becomes a Point, or a feature without geometry:
#   something that a program can tell.
# Happens: there is no feature at all; of a track with a longer segment beside it, only the longer one is left.
# Why it matters: A position reported once, as trackers do when they lose the sky, is missing without a word.
# Source: GPX 1.1 schema, `trkType` and `trksegType`: `trkpt` from 0 to unbounded.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --prefix "$dir" --save-exact --before=2026-12-01 --ignore-scripts --no-audit --no-fund --loglevel=error \
  @tmcw/togeojson@7.1.3 \
  @xmldom/xmldom@0.9.12
npm ls --prefix "$dir" --depth=0

cat >finding.mjs <<'EOF'
import assert from 'node:assert/strict';
import { gpx } from '@tmcw/togeojson';
import { DOMParser } from '@xmldom/xmldom';

const point = (lat, lng) => `<trkpt lat="${lat}" lon="${lng}"/>`;
const text = `<gpx version="1.1" creator="test" xmlns="http://www.topografix.com/GPX/1/1">
  <trk><name>one fix</name><trkseg>${point(35.4, 35.9)}</trkseg></trk>
  <trk><name>two segments</name><trkseg>${point(34, 36)}${point(34.1, 36)}</trkseg><trkseg>${point(35, 36)}</trkseg></trk></gpx>`;
const { features } = gpx(new DOMParser().parseFromString(text, 'text/xml'));
console.log(features.map(({ properties, geometry }) => [properties.name, JSON.stringify(geometry)]));
assert.deepEqual(features.map(({ properties }) => properties.name), ['two segments']);
assert.deepEqual(features[0].geometry.coordinates, [[36, 34], [36, 34.1]]);
EOF
node finding.mjs || {
  echo 'Out of date: togeojson now keeps a track of one point.' >&2
  exit 1
}
