#!/usr/bin/env bash
# Istanbul is in no country.
#
# Package: country-reverse-geocoding 0.2.2.
# Expected: the middle of a large town, on land, is in its country.
# Happens: Istanbul, Latakia and Tartous are in none; Stockholm, Lisbon, New York and Jakarta, on the water as well, are
#   in theirs. The coast of the package is that coarse, and only there.
# Why it matters: A place is shown without a country, or filed as “at sea”, and which places are hit nobody would guess.
# Source: https://github.com/totemstech/country-reverse-geocoding.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --prefix "$dir" --save-exact --before=2026-12-01 --ignore-scripts --no-audit --no-fund --loglevel=error \
  country-reverse-geocoding@0.2.2
npm ls --prefix "$dir" --depth=0

cat >finding.mjs <<'EOF'
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';

const finder = createRequire(import.meta.url)('country-reverse-geocoding').country_reverse_geocoding();
const towns = { Istanbul: [41.0082, 28.9784], Latakia: [35.53168, 35.79011], Tartous: [34.88902, 35.88659], Stockholm: [59.33, 18.06], Lisbon: [38.72, -9.14], Jakarta: [-6.2, 106.8] };
const found = Object.fromEntries(Object.entries(towns).map(([town, [lat, lng]]) => [town, finder.get_country(lat, lng)?.name ?? null]));
console.log(found);
assert.deepEqual([found.Istanbul, found.Latakia, found.Tartous], [null, null, null]);
assert.equal(found.Stockholm, 'Sweden');
EOF
node finding.mjs || {
  echo 'Out of date: country-reverse-geocoding now finds these towns.' >&2
  exit 1
}
