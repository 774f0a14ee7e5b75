#!/usr/bin/env bash
# New York at 40.7, −74.0 is read as 40 degrees and 7 minutes.
#
# Package: geo-coordinates-parser 1.7.4.
# Expected: “35.4, 35.9” and “40.7N 74.0W” are decimal degrees, as “35.412, 35.945” and “40.7128N 74.0060W” are for the
#   same function.
# Happens: one decimal is taken for minutes: 35.4 becomes 35°04′, 35.0667. With two decimals that could be no minutes
#   (55.75) it throws, with three or more it reads degrees.
# Why it matters: Rounded positions, the usual form in articles and gazetteers, land up to 90 km away; the more exact the text,
#   the better it works, so that tests with exact places pass.
# Source: https://github.com/ianengelbrecht/geo-coordinates-parser, “Supported formats”.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --prefix "$dir" --save-exact --before=2026-12-01 --ignore-scripts --no-audit --no-fund --loglevel=error \
  geo-coordinates-parser@1.7.4
npm ls --prefix "$dir" --depth=0

cat >finding.mjs <<'EOF'
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';

const { convert } = createRequire(import.meta.url)('geo-coordinates-parser');
const read = (text) => {
  const { decimalLatitude, decimalLongitude } = convert(text, 6);
  return [decimalLatitude, decimalLongitude];
};
for (const text of ['35.4, 35.9', '35.412, 35.945', '40.7N 74.0W', '40.7128N 74.0060W']) console.log(text, '→', read(text));
assert.deepEqual(read('35.4, 35.9'), [35.066667, 35.15]);
assert.deepEqual(read('40.7N 74.0W'), [40.116667, -74]);
assert.deepEqual(read('35.412, 35.945'), [35.412, 35.945]);
EOF
node finding.mjs || {
  echo 'Out of date: geo-coordinates-parser now reads one decimal as degrees.' >&2
  exit 1
}
