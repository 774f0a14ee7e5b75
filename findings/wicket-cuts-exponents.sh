#!/usr/bin/env bash
# A number of WKT with an exponent is cut off before it.
#
# Package: wicket 1.3.8.
# Expected: `POINT(1e-7 2)` is a point at 0.0000001, 2, or an error: the standard allows exponents.
# Happens: It is a point at 1, 2, and POINT(-1.5E+2 2) one at -1.5, 2, with no error. @terraformer/wkt reads both as they are written.
# Why it matters: JavaScript itself writes numbers below 0.000001 so: a place beside the prime meridian moves 111 km to the east.
# Source: https://github.com/arthur-e/Wicket; OGC 06-103r4, 7.2.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --prefix "$dir" --save-exact --before=2026-12-01 --ignore-scripts --no-audit --no-fund --loglevel=error \
  wicket@1.3.8 \
  @terraformer/wkt@2.2.1
npm ls --prefix "$dir" --depth=0

cat >finding.mjs <<'EOF'
import assert from 'node:assert/strict';
import { wktToGeoJSON } from '@terraformer/wkt';
import wicket from 'wicket';

const read = (text) => new wicket.Wkt(text).toJson().coordinates;
const written = `POINT(${1 / 10_000_000} 51.4778)`;
for (const text of [written, 'POINT(-1.5E+2 2)']) console.log(text, 'wicket:', read(text), 'terraformer:', wktToGeoJSON(text).coordinates);
assert.deepEqual(read(written), [1, 51.4778]);
assert.deepEqual(read('POINT(-1.5E+2 2)'), [-1.5, 2]);
assert.deepEqual(wktToGeoJSON(written).coordinates, [1e-7, 51.4778]);
EOF
node finding.mjs || {
  echo 'Out of date: wicket now reads exponents.' >&2
  exit 1
}
