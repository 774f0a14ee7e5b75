#!/usr/bin/env bash
# Across the north, a map style measures a third more than there is.
#
# Packages: @maplibre/maplibre-gl-style-spec 26.6.0, @turf/distance 7.4.0.
# Expected: the expression `distance` gives metres on the Earth, to the precision of a tile: the specification speaks of a
#   loss below zoom 13 and of no other.
# Happens: it measures on a flat map fitted to one latitude, however far the target: from 35° E to 120° W along 60° N it
#   is 8,649 km in place of 6,498, across the pole 3,491 in place of 2,224, from London to New York 5,270 in place
#   of 5,573.
# Why it matters: Rings and filters “within 3,000 km”, such as the range of a missile, leave out and let in whole countries, and
#   disagree with the list beside the map.
# Source: https://maplibre.org/maplibre-style-spec/expressions/#distance: “Returns the shortest distance in meters
#   between the evaluated feature and the input geometry”.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --prefix "$dir" --save-exact --before=2026-12-01 --ignore-scripts --no-audit --no-fund --loglevel=error \
  @maplibre/maplibre-gl-style-spec@26.6.0 \
  @turf/distance@7.4.0
npm ls --prefix "$dir" --depth=0

cat >finding.mjs <<'EOF'
import assert from 'node:assert/strict';
import { createExpression } from '@maplibre/maplibre-gl-style-spec';
import { distance } from '@turf/distance';

/** The distance that the style finds, in km, for a feature at `from` in a tile of zoom 14, where a unit is 0.3 m. */
function byStyle([lng, lat], to) {
  const { value: expression } = createExpression(['distance', { type: 'Point', coordinates: to }], 'layers[0].filter');
  const side = 2 ** 14;
  const x = ((lng + 180) / 360) * side;
  const y = (0.5 - Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI)) * side;
  const tile = { z: 14, x: Math.floor(x), y: Math.floor(y) };
  const point = { x: Math.round((x - tile.x) * 8192), y: Math.round((y - tile.y) * 8192) };
  return expression.evaluate({ zoom: 14 }, { type: 1, properties: {}, geometry: [[point]] }, undefined, tile) / 1000;
}

const ratio = (from, to) => {
  const [style, sphere] = [byStyle(from, to), distance(from, to)];
  console.log(from, 'to', to, '· style:', style.toFixed(1), 'km · sphere:', sphere.toFixed(1), 'km');
  return style / sphere;
};
assert.ok(Math.abs(ratio([35.87, 34.91], [35.945, 35.41]) - 1) < 0.01);
assert.ok(ratio([35, 60], [-120, 60]) > 1.3);
assert.ok(ratio([0, 80], [180, 80]) > 1.5);
assert.ok(ratio([-0.1, 51.5], [-74, 40.7]) < 0.96);
EOF
node finding.mjs || {
  echo 'Out of date: the distance expression now holds over long distances.' >&2
  exit 1
}
