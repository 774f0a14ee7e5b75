#!/usr/bin/env bash
# The point of Kuwait is in Iraq.
#
# Packages: world-countries 5.1.0, @rapideditor/country-coder 5.6.1.
# Expected: the `latlng` of a country is a point of that country, rounded at worst.
# Happens: Kuwait’s is in Iraq, about 90 km from its border; Saint Barthélemy’s is by Anguilla; Monaco’s, San Marino’s
#   and the Vatican’s are in their neighbours.
# Why it matters: A marker or label “Kuwait” stands in another state, and a click on it, looked up by borders, answers “Iraq”.
# Source: https://github.com/mledoze/countries: “latitude and longitude (latlng)”; judged by the borders of
#   @rapideditor/country-coder (OpenStreetMap).
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --prefix "$dir" --save-exact --before=2026-12-01 --ignore-scripts --no-audit --no-fund --loglevel=error \
  world-countries@5.1.0 \
  @rapideditor/country-coder@5.6.1
npm ls --prefix "$dir" --depth=0

cat >finding.mjs <<'EOF'
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { iso1A2Code } from '@rapideditor/country-coder';

const countries = createRequire(import.meta.url)('world-countries/countries.json');
const outside = countries
  .map(({ cca2, latlng: [lat, lng] }) => ({ cca2, lat, lng, found: iso1A2Code([lng, lat], { level: 'territory' }) }))
  .filter(({ cca2, found }) => found !== null && found !== cca2);
for (const { cca2, lat, lng, found } of outside) console.log(`${cca2}: ${lat}, ${lng} is in ${found}`);
assert.equal(outside.find(({ cca2 }) => cca2 === 'KW')?.found, 'IQ');
assert.ok(outside.some(({ cca2 }) => cca2 === 'SM'));
EOF
node finding.mjs || {
  echo 'Out of date: the point of Kuwait was mended.' >&2
  exit 1
}
