#!/usr/bin/env bash
# A zone round Tartous contains Kansas and not Tartous.
#
# Packages: d3-geo 3.1.2, @mapbox/geojson-rewind 0.5.2.
# Expected: a polygon of RFC 7946, exterior ring counterclockwise, is the zone inside its ring; a tool that winds rings as
#   the standard asks makes no difference to a map library.
# Happens: for d3-geo the exterior ring goes clockwise: a standard ring is the rest of the Earth (12.57 of 4π
#   steradians), its centre is in the Pacific. Of a file wound the other way, d3-geo is right until
#   @mapbox/geojson-rewind has put it in order.
# Why it matters: To tidy a file turns its zones inside out: the fill covers the world, and “is it inside?” answers the
#   opposite.
# Source: RFC 7946, section 3.1.6; https://d3js.org/d3-geo: “polygons’ exterior rings must be clockwise”.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --prefix "$dir" --save-exact --before=2026-12-01 --ignore-scripts --no-audit --no-fund --loglevel=error \
  d3-geo@3.1.2 \
  @mapbox/geojson-rewind@0.5.2
npm ls --prefix "$dir" --depth=0

cat >finding.mjs <<'EOF'
import assert from 'node:assert/strict';
import { geoArea, geoContains } from 'd3-geo';
import rewind from '@mapbox/geojson-rewind';

const clockwise = { type: 'Polygon', coordinates: [[[35, 34], [35, 36], [37, 36], [37, 34], [35, 34]]] };
const tidied = rewind(structuredClone(clockwise));
for (const [name, zone] of Object.entries({ clockwise, tidied })) {
  console.log(`${name}: ${geoArea(zone).toFixed(3)} steradians, Tartous inside: ${geoContains(zone, [35.9, 34.9])}, Kansas inside: ${geoContains(zone, [-98, 38])}`);
}
assert.ok(geoArea(clockwise) < 0.01 && geoContains(clockwise, [35.9, 34.9]));
assert.ok(geoArea(tidied) > 12.5 && !geoContains(tidied, [35.9, 34.9]) && geoContains(tidied, [-98, 38]));
EOF
node finding.mjs || {
  echo 'Out of date: d3-geo now takes the winding of RFC 7946.' >&2
  exit 1
}
