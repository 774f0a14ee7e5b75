#!/usr/bin/env bash
# Country codes lose their leading zeros on the way through a map tool.
#
# Packages: mapshaper 0.6.102, world-atlas 2.0.2.
# Expected: a CSV column with “036” and “012”, ISO numeric codes, stays text: a leading zero is no way to write a number.
# Happens: the column becomes the numbers 36 and 12, so that neither a join with world-atlas (ids “036”, “012”) nor an
#   ISO table finds them again. Codes of 100 and more still match.
# Why it matters: A choropleth shows no data for some twenty countries, those early in the alphabet, and for all others it is
#   right.
# Source: https://github.com/mbloch/mapshaper/wiki/Command-Reference: `string-fields=` of `-i` keeps text; without it,
#   types are guessed.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --prefix "$dir" --save-exact --before=2026-12-01 --ignore-scripts --no-audit --no-fund --loglevel=error \
  mapshaper@0.6.102 \
  world-atlas@2.0.2
npm ls --prefix "$dir" --depth=0

cat >finding.mjs <<'EOF'
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import mapshaper from 'mapshaper';

const atlas = createRequire(import.meta.url)('world-atlas/countries-110m.json');
const ids = new Set(atlas.objects.countries.geometries.map(({ id }) => id));
const output = await mapshaper.applyCommands('-i table.csv -o table.json', { 'table.csv': 'id,value\n036,1\n012,2\n040,3\n760,4\n' });
const rows = JSON.parse(output['table.json'].toString()).features.map(({ properties }) => properties);
const lost = [...ids].filter((id) => id?.startsWith('0'));
console.log(rows, `· ${lost.length} of ${ids.size} ids of world-atlas begin with a zero`);
assert.deepEqual(rows.map(({ id }) => id), [36, 12, 40, 760]);
assert.deepEqual(rows.map(({ id }) => ids.has(String(id))), [false, false, false, true]);
EOF
node finding.mjs || {
  echo 'Out of date: mapshaper now keeps codes with leading zeros as text.' >&2
  exit 1
}
