#!/usr/bin/env bash
# A feature comes back without its `properties` member.
#
# Packages: geobuf 4.0.0, pbf 4.0.1, @placemarkio/check-geojson 0.1.14.
# Expected: a feature with `"properties": {}` or `null`, both valid, comes back with an empty object or null.
# Happens: the member is missing, which GeoJSON does not allow; a checker of GeoJSON refuses what geobuf has made of a
#   file that it passed before.
# Why it matters: `feature.properties.name` throws on the first place without facts, in a file that was checked before it was
#   packed.
# Source: RFC 7946, section 3.2: “A Feature object has a member with the name ‘properties’”.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --prefix "$dir" --save-exact --before=2026-12-01 --ignore-scripts --no-audit --no-fund --loglevel=error \
  geobuf@4.0.0 \
  pbf@4.0.1 \
  @placemarkio/check-geojson@0.1.14
npm ls --prefix "$dir" --depth=0

cat >finding.mjs <<'EOF'
import assert from 'node:assert/strict';
import { check } from '@placemarkio/check-geojson';
import { decode, encode } from 'geobuf';
import Pbf from 'pbf';

const point = { type: 'Point', coordinates: [35.9, 35.4] };
const before = { type: 'FeatureCollection', features: [{ type: 'Feature', properties: {}, geometry: point }, { type: 'Feature', properties: null, geometry: point }] };
const after = decode(new Pbf(encode(before, new Pbf())));
console.log(JSON.stringify(after));
check(JSON.stringify(before));
assert.ok(after.features.every((feature) => !('properties' in feature)));
assert.throws(() => check(JSON.stringify(after)), /properties/);
EOF
node finding.mjs || {
  echo 'Out of date: geobuf now gives each feature its properties member.' >&2
  exit 1
}
