#!/usr/bin/env bash
# A clustering by kilometres does not see neighbours across the date line.
#
# Packages: @turf/clusters-dbscan 7.4.0, @turf/distance 7.4.0.
# Expected: two places 16 km apart are one cluster where the greatest distance is 30 km, wherever they are: the option is
#   in kilometres and the distance of Turf is right there.
# Happens: across 180° they are “noise”: candidates are looked up in a box of degrees that ends at the line.
# Why it matters: Reports from the two sides of Taveuni, one island, become two groups on the map.
# Source: https://turfjs.org/docs/api/clustersDbscan says “maxDistance: Maximum Distance between any point of the
#   cluster to generate the clusters (kilometers by default)”.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --prefix "$dir" --save-exact --before=2026-12-01 --ignore-scripts --no-audit --no-fund --loglevel=error \
  @turf/clusters-dbscan@7.4.0 \
  @turf/distance@7.4.0
npm ls --prefix "$dir" --depth=0

cat >finding.mjs <<'EOF'
import assert from 'node:assert/strict';
import { clustersDbscan } from '@turf/clusters-dbscan';
import { distance } from '@turf/distance';

const cluster = (longitudes) =>
  clustersDbscan(
    { type: 'FeatureCollection', features: longitudes.map((lng) => ({ type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: [lng, -16.8] } })) },
    30,
    { units: 'kilometers', minPoints: 2 },
  ).features.map(({ properties }) => properties.dbscan);
console.log('distance across the date line:', distance([179.95, -16.8], [-179.9, -16.8]).toFixed(1), 'km');
console.log('at 30° E:', cluster([29.95, 30.1]));
console.log('at the date line:', cluster([179.95, -179.9]));
assert.ok(cluster([29.95, 30.1]).every((kind) => kind !== 'noise'));
assert.deepEqual(cluster([179.95, -179.9]), ['noise', 'noise']);
EOF
node finding.mjs || {
  echo 'Out of date: @turf/clusters-dbscan now clusters across the date line.' >&2
  exit 1
}
