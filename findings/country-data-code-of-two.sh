#!/usr/bin/env bash
# One country code finds two countries, one of which is no more.
#
# Package: country-data 0.0.31.
# Expected: Looking up the alpha-2 code SK finds Slovakia, and GE Georgia.
# Happens: It finds Slovakia and Sikkim, Georgia and the Gilbert and Ellice Islands, Anguilla and the French Afar and Issas: countries
#   that ended decades ago are in the same list. `countries.SK` has one. North Macedonia and Eswatini have their old names.
# Why it matters: A table with a column of codes gets two places for one row, or the second.
# Source: https://github.com/OpenBookPrices/country-data; ISO 3166-3.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --prefix "$dir" --save-exact --before=2026-12-01 --ignore-scripts --no-audit --no-fund --loglevel=error \
  country-data@0.0.31
npm ls --prefix "$dir" --depth=0

cat >finding.mjs <<'EOF'
import assert from 'node:assert/strict';
import data from 'country-data';

const named = (alpha2) => data.lookup.countries({ alpha2 }).map(({ name, status }) => `${name} (${status})`);
for (const code of ['SK', 'GE', 'AI', 'MK', 'SZ']) console.log(code, named(code), data.countries[code].name);
assert.deepEqual(named('SK'), ['Slovakia (assigned)', 'Sikkim (deleted)']);
assert.equal(named('GE').length, 2);
assert.equal(data.countries.SK.name, 'Slovakia');
assert.deepEqual(named('SZ'), ['Swaziland (assigned)']);
EOF
node finding.mjs || {
  echo 'Out of date: country-data now has one country for a code.' >&2
  exit 1
}
