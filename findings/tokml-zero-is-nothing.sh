#!/usr/bin/env bash
# Zero casualties become a blank.
#
# Packages: @maphubs/tokml 0.6.1, tokml 0.4.0.
# Expected: a property of 0 or false is written to KML as “0” and “false”, as the package does from which this one was
#   forked.
# Happens: @maphubs/tokml writes an empty value for both; only null and undefined are empty in tokml. Objects are
#   “[object Object]” in both.
# Why it matters: A reader cannot tell “none” from “not known” in any count that was exported.
# Source: https://github.com/maphubs/tokml, a fork of https://github.com/mapbox/tokml.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --prefix "$dir" --save-exact --before=2026-12-01 --ignore-scripts --no-audit --no-fund --loglevel=error \
  @maphubs/tokml@0.6.1 \
  tokml@0.4.0
npm ls --prefix "$dir" --depth=0

cat >finding.mjs <<'EOF'
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const fork = require('@maphubs/tokml');
const values = (toKml) => {
  const text = toKml({ type: 'FeatureCollection', features: [{ type: 'Feature', properties: { killed: 0, confirmed: false, wounded: 3, unknown: null }, geometry: { type: 'Point', coordinates: [35.9, 35.4] } }] });
  return Object.fromEntries([...text.matchAll(/<Data name="(\w+)"><value>(.*?)<\/value>/g)].map(([, name, value]) => [name, value]));
};
const [forked, original] = [values(fork.default ?? fork), values(require('tokml'))];
console.log('@maphubs/tokml:', forked, '· tokml:', original);
assert.deepEqual(forked, { killed: '', confirmed: '', wounded: '3', unknown: '' });
assert.deepEqual(original, { killed: '0', confirmed: 'false', wounded: '3', unknown: '' });
EOF
node finding.mjs || {
  echo 'Out of date: @maphubs/tokml now writes zero.' >&2
  exit 1
}
