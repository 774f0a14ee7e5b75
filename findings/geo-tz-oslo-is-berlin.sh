#!/usr/bin/env bash
# The time zone of Oslo is Berlin, and with another import that of Damascus is Moscow.
#
# Package: geo-tz 8.1.9.
# Expected: the zone at a point is the one that the tz database has for the place: Europe/Oslo, Europe/Amsterdam,
#   Asia/Damascus.
# Happens: by default zones that have kept the same time since 1970 are one, named after its largest town: Oslo is
#   Europe/Berlin, Amsterdam Europe/Brussels, Reykjavik Africa/Abidjan, Addis Ababa Asia/Riyadh. With “geo-tz/now”
#   Damascus is Europe/Moscow. Only “geo-tz/all” answers as expected.
# Why it matters: “Local time (Moscow)” beside a place in Syria, or “Berlin” beside one in Norway, is a statement that the map
#   did not mean to make.
# Source: README of geo-tz 8, “Alike Since 1970 (default)”.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --prefix "$dir" --save-exact --before=2026-12-01 --ignore-scripts --no-audit --no-fund --loglevel=error \
  geo-tz@8.1.9
npm ls --prefix "$dir" --depth=0

cat >finding.mjs <<'EOF'
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const places = { Oslo: [59.91, 10.75], Amsterdam: [52.37, 4.9], Reykjavik: [64.1, -21.9], 'Addis Ababa': [9.03, 38.74], Damascus: [33.51, 36.28] };
const zones = (product) => Object.fromEntries(Object.entries(places).map(([name, at]) => [name, require(product).find(...at)[0]]));
for (const product of ['geo-tz', 'geo-tz/now', 'geo-tz/all']) console.log(product, zones(product));
assert.equal(zones('geo-tz').Oslo, 'Europe/Berlin');
assert.equal(zones('geo-tz').Reykjavik, 'Africa/Abidjan');
assert.equal(zones('geo-tz/now').Damascus, 'Europe/Moscow');
assert.equal(zones('geo-tz/all').Oslo, 'Europe/Oslo');
EOF
node finding.mjs || {
  echo 'Out of date: geo-tz now names the zone of the place by default.' >&2
  exit 1
}
