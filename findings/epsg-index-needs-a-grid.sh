#!/usr/bin/env bash
# The definition of a national grid gives NaN for every place, without an exception.
#
# Package: epsg-index 2.0.0, proj4 2.22.0.
# Expected: A definition of EPSG:27700 from a list that is made for proj4 puts London’s Big Ben at about 530,270 m, 179,640 m.
# Happens: It names a file of corrections that proj4 does not have. `proj4` prints one line to the console and answers with [NaN, NaN].
#   So do Germany’s EPSG:31467 and 300 further definitions. A definition by seven numbers (`towgs84`), as of EPSG:21781, works.
# Why it matters: A table of British or German coordinates comes in with no position at all, and no error to catch.
# Source: https://github.com/derhuerst/epsg-index; https://github.com/proj4js/proj4js.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --prefix "$dir" --save-exact --before=2026-12-01 --ignore-scripts --no-audit --no-fund --loglevel=error \
  epsg-index@2.0.0 \
  proj4@2.22.0
npm ls --prefix "$dir" --depth=0

cat >finding.mjs <<'EOF'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import proj4 from 'proj4';

const definitions = JSON.parse(readFileSync('node_modules/epsg-index/all.json', 'utf8'));
const project = (code, at) => proj4(definitions[code].proj4, at);
const bigBen = project('27700', [-0.1246, 51.5007]);
const germany = project('31467', [9, 50]);
const berne = project('21781', [7.4386, 46.9511]);
const withGrid = Object.values(definitions).filter(({ proj4: text }) => /nadgrids=(?!@null)/.test(text ?? '')).length;
console.log('Big Ben in EPSG:27700:', bigBen);
console.log('9° east, 50° north in EPSG:31467:', germany);
console.log('Berne in EPSG:21781:', berne);
console.log('definitions that need a file:', withGrid);
assert.deepEqual(bigBen, [NaN, NaN]);
assert.deepEqual(germany, [NaN, NaN]);
assert.ok(Math.abs(berne[0] - 600_000) < 10 && Math.abs(berne[1] - 200_000) < 10);
assert.ok(withGrid > 250);
EOF
node finding.mjs || {
  echo 'Out of date: epsg-index has definitions without grids, or proj4 throws.' >&2
  exit 1
}
