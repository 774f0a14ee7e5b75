#!/usr/bin/env bash
# A minus turns 33°52′ south into 32°08′ south.
#
# Package: dms-conversion 3.1.4.
# Expected: “-33°52′” is −33.8667: the minus is that of the whole angle, as it is for “33°52′S”.
# Happens: minutes and seconds are added to −33: −32.1333, 193 km farther north. “-0°30′” is +0.5. With a letter in place
#   of the sign all is well.
# Why it matters: Sydney, Buenos Aires and all places west of Greenwich that are written with a minus are off by up to two
#   degrees, and a place on a whole degree is right.
# Source: https://github.com/WSDOT-GIS/dms-js: `parseDms`.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --prefix "$dir" --save-exact --before=2026-12-01 --ignore-scripts --no-audit --no-fund --loglevel=error \
  dms-conversion@3.1.4
npm ls --prefix "$dir" --depth=0

cat >finding.mjs <<'EOF'
import assert from 'node:assert/strict';
import { parseDms } from 'dms-conversion';

for (const text of ['33°52\'S', '-33°52\'', '-33°00\'', '-0°30\'']) console.log(text, '→', parseDms(text));
assert.ok(Math.abs(parseDms('33°52\'S') + 33.8667) < 0.001);
assert.ok(Math.abs(parseDms('-33°52\'') + 32.1333) < 0.001);
assert.equal(parseDms('-0°30\''), 0.5);
EOF
node finding.mjs || {
  echo 'Out of date: dms-conversion now reads minutes with the sign of the degrees.' >&2
  exit 1
}
