#!/usr/bin/env bash
# The meridian of 180° east has a UTM zone that does not exist.
#
# Package: utm 1.1.1, geodesy 2.4.0, mgrs 2.1.0.
# Expected: 180° east is 180° west: zone 1, or 60 as its neighbour; zones go from 1 to 60.
# Happens: utm answers with zone 61, which its own `toLatLon` refuses as out of range. geodesy makes the same zone and refuses it
#   itself, so a valid point has no grid reference. mgrs says 60K.
# Why it matters: Taveuni in Fiji lies on this meridian; its grid reference cannot be read by anyone, or the page ends in an error.
# Source: https://github.com/timothygu/utm; https://github.com/chrisveness/geodesy; NGA.STND.0037 2.0.0, UTM zones.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --prefix "$dir" --save-exact --before=2026-12-01 --ignore-scripts --no-audit --no-fund --loglevel=error \
  utm@1.1.1 \
  geodesy@2.4.0 \
  mgrs@2.1.0
npm ls --prefix "$dir" --depth=0

cat >finding.mjs <<'EOF'
import assert from 'node:assert/strict';
import { LatLon } from 'geodesy/utm.js';
import mgrs from 'mgrs';
import utm from 'utm';

const errorOf = (call) => {
  try {
    return call();
  } catch (error) {
    return error.message;
  }
};
const taveuni = utm.fromLatLon(-16.8, 180);
const back = errorOf(() => utm.toLatLon(taveuni.easting, taveuni.northing, taveuni.zoneNum, taveuni.zoneLetter));
const geodesy = errorOf(() => new LatLon(-16.8, 180).toUtm().toString());
console.log('utm:', taveuni, 'and back:', back);
console.log('geodesy:', geodesy);
console.log('mgrs:', mgrs.forward([180, -16.8], 0), 'and at 180° west:', mgrs.forward([-180, -16.8], 0));
assert.equal(taveuni.zoneNum, 61);
assert.match(back, /out of range/);
assert.match(geodesy, /invalid UTM zone/);
assert.match(mgrs.forward([180, -16.8], 0), /^60/);
EOF
node finding.mjs || {
  echo 'Out of date: utm or geodesy now know the zone of 180° east.' >&2
  exit 1
}
