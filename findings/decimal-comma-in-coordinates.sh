#!/usr/bin/env bash
# With a decimal comma a place is at 721 degrees north, or 44 km from where it is.
#
# Packages: coordinate-parser 1.0.7, csv2geojson 5.1.2.
# Expected: “35,41167 35,945” and a CSV cell “35,41167”, as German, French and Russian tables have them, are read as
#   35.41167 or refused.
# Happens: coordinate-parser takes the part behind the comma for minutes: latitude 721.1, longitude 50.75, without an
#   error. csv2geojson stops at the comma: latitude 35.
# Why it matters: Each place of a European spreadsheet is on a whole degree, up to 150 km off, and looks as if it had been
#   rounded.
# Source: https://github.com/otto-dev/coordinate-parser; https://github.com/mapbox/csv2geojson: “Err is non-falsy if …
#   there are invalid rows in the file”.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --prefix "$dir" --save-exact --before=2026-12-01 --ignore-scripts --no-audit --no-fund --loglevel=error \
  coordinate-parser@1.0.7 \
  csv2geojson@5.1.2
npm ls --prefix "$dir" --depth=0

cat >finding.mjs <<'EOF'
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const Coordinates = require('coordinate-parser');
const position = new Coordinates('35,41167 35,945');
const [error, collection] = await new Promise((resolve) => require('csv2geojson').csv2geojson('name,lat,lon\nKhmeimim,"35,41167","35,945"\n', (fault, data) => resolve([fault, data])));
console.log('coordinate-parser:', position.getLatitude(), position.getLongitude(), '· csv2geojson:', collection.features[0].geometry.coordinates, 'error:', error);
assert.ok(position.getLatitude() > 721 && position.getLatitude() < 722);
assert.deepEqual(collection.features[0].geometry.coordinates, [35, 35]);
assert.ok(!error);
EOF
node finding.mjs || {
  echo 'Out of date: one of the two now reads or refuses a decimal comma.' >&2
  exit 1
}
