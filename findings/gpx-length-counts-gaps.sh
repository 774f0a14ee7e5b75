#!/usr/bin/env bash
# The gap between two segments of a track counts as distance.
#
# Packages: gpxparser 3.0.8, @we-gold/gpxjs 1.2.0, jsdom 26.1.0.
# Expected: a track of two segments of 1.1 km each, 110 km apart, is 2.2 km long: a new segment is what says that
#   reception was lost or the recorder was off.
# Happens: 112.3 km in both packages: they run the points of all segments together. Their GeoJSON is one line across the
#   gap, with `null` for a height that is not there.
# Why it matters: A patrol, a march or a bus ride is given a distance that nobody covered, and a line through country that
#   nobody saw.
# Source: GPX 1.1 schema, `trksegType`: “To represent a single GPS track where GPS reception was lost, or the GPS
#   receiver was turned off, start a new Track Segment for each continuous span of track data.”
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --prefix "$dir" --save-exact --before=2026-12-01 --ignore-scripts --no-audit --no-fund --loglevel=error \
  gpxparser@3.0.8 \
  @we-gold/gpxjs@1.2.0 \
  jsdom@26.1.0
npm ls --prefix "$dir" --depth=0

cat >finding.mjs <<'EOF'
import assert from 'node:assert/strict';
import { JSDOM } from 'jsdom';

const { window } = new JSDOM('');
globalThis.DOMParser = window.DOMParser;
const { default: GpxParser } = await import('gpxparser');
const { parseGPX } = await import('@we-gold/gpxjs');
const text = `<gpx version="1.1" creator="test" xmlns="http://www.topografix.com/GPX/1/1"><trk><name>walk</name>
  <trkseg><trkpt lat="35" lon="36"><ele>0</ele></trkpt><trkpt lat="35.01" lon="36"><ele>10</ele></trkpt></trkseg>
  <trkseg><trkpt lat="36" lon="36"/><trkpt lat="36.01" lon="36"><ele>20</ele></trkpt></trkseg></trk></gpx>`;
const parser = new GpxParser();
parser.parse(text);
const [parsed] = parseGPX(text);
const km = [parser.tracks[0], parsed.tracks[0]].map(({ distance }) => distance.total / 1000);
const geometry = parser.toGeoJSON().features[0].geometry;
console.log('two segments of 1.1 km:', km.map((length) => `${length.toFixed(1)} km`));
console.log(geometry.type, JSON.stringify(geometry.coordinates));
assert.ok(km.every((length) => length > 112 && length < 113));
assert.equal(geometry.type, 'LineString');
assert.equal(geometry.coordinates[2][2], null);
EOF
node finding.mjs || {
  echo 'Out of date: gpxparser or gpxjs now measures segment by segment.' >&2
  exit 1
}
