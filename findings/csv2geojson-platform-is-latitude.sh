#!/usr/bin/env bash
# A table without coordinates becomes a map.
#
# Package: csv2geojson 5.1.2.
# Expected: columns named lat, latitude, lon, lng and the like hold the position; a table that has none is an error, as
#   the README says.
# Happens: any name with “lat” and “lon” or “lng” in it will do where no better one is there: `platform` and
#   `longdistance` are latitude and longitude. Where there is no such name either, each row is a feature without a
#   place and without an error. A latitude of 120 is taken, too.
# Why it matters: A railway timetable or a poll puts points into the Gulf of Guinea, and the person is not asked which columns
#   are meant.
# Source: README of csv2geojson: “Err is non-falsy if latitude and longitude values cannot be detected”; `latRegex` in
#   index.js.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --prefix "$dir" --save-exact --before=2026-12-01 --ignore-scripts --no-audit --no-fund --loglevel=error \
  csv2geojson@5.1.2
npm ls --prefix "$dir" --depth=0

cat >finding.mjs <<'EOF'
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';

const { csv2geojson } = createRequire(import.meta.url)('csv2geojson');
const convert = (text) => new Promise((resolve) => csv2geojson(text, (error, data) => resolve({ error, data })));
const timetable = await convert('train,platform,longdistance\nIC 12,7,1\n');
const tooFar = await convert('name,lat,lon\nNowhere,120,35.9\n');
const none = await convert('train,track,day\nIC 12,7,1\n');
console.log('platform, longdistance:', JSON.stringify(timetable.data?.features), '· latitude 120:', JSON.stringify(tooFar.data?.features[0].geometry), '· no such names:', JSON.stringify(none.data.features[0].geometry), 'error:', none.error);
assert.deepEqual(timetable.data.features[0].geometry.coordinates, [1, 7]);
assert.ok(!timetable.error && !tooFar.error);
assert.equal(none.data.features[0].geometry, null);
assert.ok(!none.error);
EOF
node finding.mjs || {
  echo 'Out of date: csv2geojson now asks for columns with whole names.' >&2
  exit 1
}
