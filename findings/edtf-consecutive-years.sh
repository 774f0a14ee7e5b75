#!/usr/bin/env bash
# All the years from 1914 to 1918 end in 1914.
#
# Package: edtf 4.11.1.
# Expected: the list `{1914..1918}` and the set `[1914..1918]`, “all the years” and “one of the years”, begin in 1914 and
#   end in 1918, like the interval `1914/1918` and the list `{1914,1918}`.
# Happens: `max` is the last day of 1914 for both; `min` is right.
# Why it matters: A bar on a timeline is a fifth of its length, and a search for 1916 misses what the source says of it.
# Source: https://www.loc.gov/standards/datetime/, level 2, set representation: `{1667,1668,1670..1672}`.
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

const end = (text) => new Date(edtf(text).max).toISOString().slice(0, 10);
for (const text of ['1914/1918', '{1914,1918}', '{1914..1918}', '[1914..1918]']) console.log(text, 'ends on', end(text));
assert.equal(end('{1914,1918}'), '1918-12-31');
assert.equal(end('{1914..1918}'), '1914-12-31');
assert.equal(end('[1914..1918]'), '1914-12-31');
EOF
node finding.mjs || {
  echo 'Out of date: edtf now gives consecutive years their end.' >&2
  exit 1
}
