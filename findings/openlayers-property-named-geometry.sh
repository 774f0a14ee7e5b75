#!/usr/bin/env bash
# A column named “geometry” takes a place off the map.
#
# Package: ol 10.10.0.
# Expected: a property of a GeoJSON feature may have any name; “geometry” in `properties`, as tables exported from a
#   spatial database have it, is a fact beside the shape.
# Happens: properties and shape live in one object, and the property wins: the feature’s geometry is the text “POINT(…)”,
#   or null, and the point is not drawn. Reading reports nothing.
# Why it matters: Places vanish from a map that another program draws whole, and the file is valid.
# Source: RFC 7946, section 3.2 (`properties` is any JSON object); https://openlayers.org/en/latest/apidoc/module-
#   ol_Feature-Feature.html: the default geometry property is “geometry”.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --prefix "$dir" --save-exact --before=2026-12-01 --ignore-scripts --no-audit --no-fund --loglevel=error \
  ol@10.10.0
npm ls --prefix "$dir" --depth=0

cat >finding.mjs <<'EOF'
import assert from 'node:assert/strict';
import GeoJSON from 'ol/format/GeoJSON.js';

const read = (properties) => new GeoJSON().readFeature({ type: 'Feature', properties, geometry: { type: 'Point', coordinates: [35.9, 35.4] } }).getGeometry();
console.log('without:', read({ name: 'Khmeimim' })?.getCoordinates(), '· text:', read({ geometry: 'POINT(35.9 35.4)' }), '· null:', read({ geometry: null }));
assert.deepEqual(read({ name: 'Khmeimim' }).getCoordinates(), [35.9, 35.4]);
assert.equal(read({ geometry: 'POINT(35.9 35.4)' }), 'POINT(35.9 35.4)');
assert.equal(read({ geometry: null }), null);
EOF
node finding.mjs || {
  echo 'Out of date: OpenLayers now keeps the shape beside a property named geometry.' >&2
  exit 1
}
