#!/usr/bin/env bash
# A track with one missing fix has a position that is not a number.
#
# Packages: @tmcw/togeojson 7.1.3, @xmldom/xmldom 0.9.12, @placemarkio/check-geojson 0.1.14.
# Expected: an empty `<gx:coord>`, which KML has for “no position at this time”, is left out together with its time, or
#   interpolated.
# Happens: it becomes the position `[NaN]`, in JSON `[null]`: GeoJSON that a checker refuses, of a file that is valid.
# Why it matters: One lost fix in a recorded track makes the whole line undrawable or draws it through 0°, 0°, depending on the
#   program.
# Source: https://developers.google.com/kml/documentation/kmlreference#gxtrack, “Sparse Data”: “An empty <coord/> …
#   indicates that no such data exists for a given data point”.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --prefix "$dir" --save-exact --before=2026-12-01 --ignore-scripts --no-audit --no-fund --loglevel=error \
  @tmcw/togeojson@7.1.3 \
  @xmldom/xmldom@0.9.12 \
  @placemarkio/check-geojson@0.1.14
npm ls --prefix "$dir" --depth=0

cat >finding.mjs <<'EOF'
import assert from 'node:assert/strict';
import { check } from '@placemarkio/check-geojson';
import { kml } from '@tmcw/togeojson';
import { DOMParser } from '@xmldom/xmldom';

const text = `<kml xmlns="http://www.opengis.net/kml/2.2" xmlns:gx="http://www.google.com/kml/ext/2.2"><Placemark><gx:Track>
  <when>2025-07-31T10:00:00Z</when><when>2025-07-31T10:01:00Z</when><when>2025-07-31T10:02:00Z</when>
  <gx:coord>35.9 35.4 10</gx:coord><gx:coord></gx:coord><gx:coord>36 35.4 10</gx:coord></gx:Track></Placemark></kml>`;
const collection = kml(new DOMParser().parseFromString(text, 'text/xml'));
const { coordinates } = collection.features[0].geometry;
console.log(JSON.stringify(coordinates), '·', collection.features[0].properties.coordinateProperties.times.length, 'times');
assert.deepEqual(coordinates, [[35.9, 35.4, 10], [Number.NaN], [36, 35.4, 10]]);
assert.throws(() => check(JSON.stringify(collection)));
EOF
node finding.mjs || {
  echo 'Out of date: togeojson now leaves out, or fills in, a missing fix.' >&2
  exit 1
}
