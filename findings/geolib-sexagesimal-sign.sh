#!/usr/bin/env bash
# Degrees and minutes are written without their minus.
#
# Package: geolib 3.3.14.
# Expected: a negative coordinate keeps a minus or gets a letter: −34.6 is −34° 36′ or 34° 36′ S.
# Happens: 34° 36′ 00.0″ for both 34.6 and −34.6; the library’s own `toDecimal` makes +34.6 of it.
# Why it matters: Every place of the south and the west that is shown, copied or stored in this form is mirrored into the other
#   hemisphere.
# Source: https://github.com/manuelbieh/geolib: “Converts a decimal coordinate to sexagesimal format”.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --prefix "$dir" --save-exact --before=2026-12-01 --ignore-scripts --no-audit --no-fund --loglevel=error \
  geolib@3.3.14
npm ls --prefix "$dir" --depth=0

cat >finding.mjs <<'EOF'
import assert from 'node:assert/strict';
import { decimalToSexagesimal, toDecimal } from 'geolib';

const written = decimalToSexagesimal(-34.6);
console.log('-34.6 →', written, '→', toDecimal(written));
assert.equal(written, decimalToSexagesimal(34.6));
assert.ok(Math.abs(toDecimal(written) - 34.6) < 1e-6);
EOF
node finding.mjs || {
  echo 'Out of date: geolib now keeps the sign.' >&2
  exit 1
}
