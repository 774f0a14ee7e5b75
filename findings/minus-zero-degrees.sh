#!/usr/bin/env bash
# Half a degree south of the equator is half a degree north of it.
#
# Packages: @mapbox/sexagesimal 1.2.0, coordinate-parser 1.0.7.
# Expected: in “-0°30′” the minus is that of the whole angle: −0.5. Both packages read “-1°30′” as −1.5.
# Happens: both give +0.5: the sign is taken from the number of degrees, and −0 has none.
# Why it matters: Places within a degree south of the equator or west of Greenwich, London and Quito among them, are mirrored,
#   up to 220 km away, and no others.
# Source: https://github.com/mapbox/sexagesimal, https://github.com/otto-dev/coordinate-parser.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --prefix "$dir" --save-exact --before=2026-12-01 --ignore-scripts --no-audit --no-fund --loglevel=error \
  @mapbox/sexagesimal@1.2.0 \
  coordinate-parser@1.0.7
npm ls --prefix "$dir" --depth=0

cat >finding.mjs <<'EOF'
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const sexagesimal = require('@mapbox/sexagesimal');
const Coordinates = require('coordinate-parser');
const readers = { sexagesimal, 'coordinate-parser': (text) => new Coordinates(`${text} 10°0'0"`).getLatitude() };
for (const [name, read] of Object.entries(readers)) {
  console.log(name, `-1°30'0" → ${read('-1°30\'0"')}, -0°30'0" → ${read('-0°30\'0"')}`);
  assert.equal(read('-1°30\'0"'), -1.5);
  assert.equal(read('-0°30\'0"'), 0.5);
}
EOF
node finding.mjs || {
  echo 'Out of date: one of the two now keeps the sign of −0°.' >&2
  exit 1
}
