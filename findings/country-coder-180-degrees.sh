#!/usr/bin/env bash
# Longitude −180 is in Fiji, and longitude 180 is nowhere.
#
# Package: @rapideditor/country-coder 5.6.1.
# Expected: 180 and −180 are one meridian, so the marker of the date line on Taveuni is in Fiji by either name; so is the
#   part of Chukotka on it in Russia.
# Happens: in Fiji −180 is FJ and 180 is null; in Chukotka both are null. A hundredth of a degree beside it all is well.
# Why it matters: Data that was cut at the antimeridian, as RFC 7946 asks, has its points at exactly 180: they lose their
#   country.
# Source: https://github.com/rapideditor/country-coder: `iso1A2Code([lon, lat])`; null is “not found”.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --prefix "$dir" --save-exact --before=2026-12-01 --ignore-scripts --no-audit --no-fund --loglevel=error \
  @rapideditor/country-coder@5.6.1
npm ls --prefix "$dir" --depth=0

cat >finding.mjs <<'EOF'
import assert from 'node:assert/strict';
import { iso1A2Code } from '@rapideditor/country-coder';

for (const lat of [-16.8, 68]) console.log(`latitude ${lat}:`, [179.99, 180, -180, -179.99].map((lng) => `${lng} → ${iso1A2Code([lng, lat])}`).join(' · '));
assert.equal(iso1A2Code([179.99, -16.8]), 'FJ');
assert.equal(iso1A2Code([-180, -16.8]), 'FJ');
assert.equal(iso1A2Code([180, -16.8]), null);
EOF
node finding.mjs || {
  echo 'Out of date: country-coder now finds a country at 180 degrees.' >&2
  exit 1
}
