#!/usr/bin/env bash
# A property that the first feature lacks is lost from all features.
#
# Package: flatgeobuf 4.5.0.
# Expected: a collection comes back as it was: each feature with its id and all its properties.
# Happens: the columns are those of the first feature, with its types: a property that is absent there is dropped from
#   all others, “maybe” in a column that began with true becomes false, and text ids become 0, 1, 2.
# Why it matters: Sort the places differently and other facts vanish; links to a place by its id lead to another one. Nothing
#   throws.
# Source: https://github.com/flatgeobuf/flatgeobuf; the format has a schema in its header and no feature ids.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --prefix "$dir" --save-exact --before=2026-12-01 --ignore-scripts --no-audit --no-fund --loglevel=error \
  flatgeobuf@4.5.0
npm ls --prefix "$dir" --depth=0

cat >finding.mjs <<'EOF'
import assert from 'node:assert/strict';
import { deserialize, serialize } from 'flatgeobuf/lib/mjs/geojson.js';

const place = (id, properties, coordinates) => ({ type: 'Feature', id, properties, geometry: { type: 'Point', coordinates } });
const bytes = serialize({
  type: 'FeatureCollection',
  features: [
    place('tartous', { name: 'Tartous', since: null, sure: true }, [35.87, 34.91]),
    place('khmeimim', { name: 'Khmeimim', since: '2015', sure: 'maybe', kind: 'air base' }, [35.945, 35.41]),
  ],
});
const features = [];
for await (const feature of deserialize(bytes)) features.push(feature);
console.log(JSON.stringify(features.map(({ id, properties }) => ({ id, ...properties }))));
const khmeimim = features.find(({ properties }) => properties.name === 'Khmeimim');
assert.deepEqual({ ...khmeimim.properties }, { name: 'Khmeimim', since: '2015', sure: false });
assert.deepEqual(features.map(({ id }) => typeof id), ['number', 'number']);
EOF
node finding.mjs || {
  echo 'Out of date: flatgeobuf now looks at more than the first feature, or refuses what it cannot keep.' >&2
  exit 1
}
