#!/usr/bin/env bash
# The summer of 1914 is over before the war begins.
#
# Package: edtf 4.11.1.
# Expected: EDTF’s season 22, “summer”, spans June to August or thereabouts; 24, “winter”, reaches into the next year.
# Happens: seasons are quarters of the calendar: spring is January to March, summer April to June, autumn July to
#   September, winter October to December.
# Why it matters: A timeline puts “summer 1914” before 28 July, and a filter for July 1914 does not find it.
# Source: https://www.loc.gov/standards/datetime/ (22 is “Summer”); https://github.com/inukshuk/edtf.js.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --prefix "$dir" --save-exact --before=2026-12-01 --ignore-scripts --no-audit --no-fund --loglevel=error \
  edtf@4.11.1
npm ls --prefix "$dir" --depth=0

cat >finding.mjs <<'EOF'
import assert from 'node:assert/strict';
import edtf from 'edtf';

const day = (time) => new Date(time).toISOString().slice(0, 10);
for (const [name, code] of [['spring', 21], ['summer', 22], ['autumn', 23], ['winter', 24]]) {
  const season = edtf(`1914-${code}`);
  console.log(name, '1914:', day(season.min), 'to', day(season.max));
}
const summer = edtf('1914-22');
assert.equal(day(summer.min), '1914-04-01');
assert.equal(day(summer.max), '1914-06-30');
assert.ok(edtf('1914-07-28').min > summer.max);
EOF
node finding.mjs || {
  echo 'Out of date: edtf now has other bounds for seasons.' >&2
  exit 1
}
