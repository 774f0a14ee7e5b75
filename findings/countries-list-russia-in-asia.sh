#!/usr/bin/env bash
# Moscow is the capital of an Asian country.
#
# Packages: countries-list 3.4.1, world-countries 5.1.0.
# Expected: the single `continent` of Russia is Europe, where its capital and three quarters of its people are, as in
#   GeoNames and the UN’s M49.
# Happens: it is AS; Europe is only in the second member, `continents`. East Timor is in Oceania (OC), British Indian
#   Ocean Territory in Asia.
# Why it matters: A legend or filter by continent moves Russia to Asia, and a second package on the same page moves it back.
# Source: https://github.com/annexare/Countries; UN M49: Russian Federation is in 151, Eastern Europe.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --prefix "$dir" --save-exact --before=2026-12-01 --ignore-scripts --no-audit --no-fund --loglevel=error \
  countries-list@3.4.1 \
  world-countries@5.1.0
npm ls --prefix "$dir" --depth=0

cat >finding.mjs <<'EOF'
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { countries } from 'countries-list';

const others = createRequire(import.meta.url)('world-countries/countries.json');
for (const code of ['RU', 'TL']) {
  const { name, continent, continents } = countries[code];
  console.log(`${name}: countries-list says ${continent} (and ${continents ?? 'no other'}), world-countries ${others.find(({ cca2 }) => cca2 === code).region}`);
}
assert.equal(countries.RU.continent, 'AS');
assert.equal(others.find(({ cca2 }) => cca2 === 'RU').region, 'Europe');
assert.equal(countries.TL.continent, 'OC');
EOF
node finding.mjs || {
  echo 'Out of date: countries-list now has Russia in Europe.' >&2
  exit 1
}
