#!/usr/bin/env bash
# A French map in grads is drawn 600 km too far north.
#
# Package: proj4 2.22.0.
# Expected: the unit of a .prj file counts: 54.2 grads north, as maps of the IGN on the meridian of Paris have it, are
#   48.78 degrees, just south of Paris.
# Happens: the prime meridian of Paris is minded, the unit is not: 54.2 grads become 54.2 degrees. Feet and metres of
#   projected systems are right.
# Why it matters: A French survey comes out in another country, with every decimal kept.
# Source: OGC 01-009 (the UNIT of a GEOGCS is that of its angles); https://github.com/proj4js/proj4js.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --prefix "$dir" --save-exact --before=2026-12-01 --ignore-scripts --no-audit --no-fund --loglevel=error \
  proj4@2.22.0
npm ls --prefix "$dir" --depth=0

cat >finding.mjs <<'EOF'
import assert from 'node:assert/strict';
import proj4 from 'proj4';

const prj =
  'GEOGCS["GCS_NTF_Paris",DATUM["D_NTF",SPHEROID["Clarke_1880_IGN",6378249.2,293.46602]],PRIMEM["Paris",2.337229166666667],UNIT["Grad",0.01570796326794897]]';
const [lng, lat] = proj4(prj, 'EPSG:4326', [0, 54.2]);
console.log('0, 54.2 grads from Paris becomes', lng, lat, '· 54.2 grads are', 54.2 * 0.9, 'degrees');
assert.ok(Math.abs(lng - 2.33723) < 0.01);
assert.ok(Math.abs(lat - 54.2) < 0.01);
EOF
node finding.mjs || {
  echo 'Out of date: proj4 now reads grads.' >&2
  exit 1
}
