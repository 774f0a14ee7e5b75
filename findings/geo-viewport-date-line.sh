#!/usr/bin/env bash
# A view across the date line is centred five degrees beside it.
#
# Package: @mapbox/geo-viewport 0.5.0.
# Expected: a box from 170° to 190° E, the usual way to write one across the date line, has its middle at 180°; one from
#   170° to −170° as well, or an error.
# Happens: the first is centred on 175° E, for the east is cut off at 180; the second on 0°, with a zoom that is no
#   number.
# Why it matters: A static map of Fiji, Tuvalu or Chukotka shows the half west of the line and sea, or Africa.
# Source: https://github.com/mapbox/geo-viewport: “viewport(bounds, dimensions, minzoom, maxzoom, tileSize)”.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --prefix "$dir" --save-exact --before=2026-12-01 --ignore-scripts --no-audit --no-fund --loglevel=error \
  @mapbox/geo-viewport@0.5.0
npm ls --prefix "$dir" --depth=0

cat >finding.mjs <<'EOF'
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';

const { viewport } = createRequire(import.meta.url)('@mapbox/geo-viewport');
const pastLine = viewport([170, -20, 190, -10], [400, 400]);
const reversed = viewport([170, -20, -170, -10], [400, 400]);
console.log('170 to 190:', pastLine, '· 170 to −170:', reversed);
assert.ok(Math.abs(pastLine.center[0] - 175) < 0.001);
assert.equal(reversed.center[0], 0);
assert.ok(!Number.isFinite(reversed.zoom));
EOF
node finding.mjs || {
  echo 'Out of date: @mapbox/geo-viewport now frames the date line.' >&2
  exit 1
}
