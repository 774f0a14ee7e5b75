#!/usr/bin/env bash
# A missing number is 0, and the fallback is never used.
#
# Package: @maplibre/maplibre-gl-style-spec 26.6.0.
# Expected: in `["coalesce", ["to-number", ["get", "people"]], 1000]` a feature without the property, or with an empty
#   text in it, gets the fallback: there is no number to be had.
# Happens: both are 0: null is defined as 0, and an empty text becomes 0 as well. Only a text such as “unknown” is an
#   error, and then falls back.
# Why it matters: Unknown heights, years and populations, empty cells of a CSV above all, are drawn as zero: at the bottom of
#   the scale, in the year 0.
# Source: https://maplibre.org/maplibre-style-spec/expressions/#to-number: “If the input is null or false, the result is
#   0 … If the input is a string, it is converted to a number as specified by ‘ToNumber Applied to the String
#   Type’”.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --prefix "$dir" --save-exact --before=2026-12-01 --ignore-scripts --no-audit --no-fund --loglevel=error \
  @maplibre/maplibre-gl-style-spec@26.6.0
npm ls --prefix "$dir" --depth=0

cat >finding.mjs <<'EOF'
import assert from 'node:assert/strict';
import { createExpression } from '@maplibre/maplibre-gl-style-spec';

const { value: expression } = createExpression(['coalesce', ['to-number', ['get', 'people']], 1000], 'layers[0].paint.circle-radius');
const drawn = (properties) => expression.evaluate({ zoom: 5 }, { type: 1, properties });
console.log('people missing:', drawn({}), '· "":', drawn({ people: '' }), '· "  ":', drawn({ people: '  ' }), '· 12:', drawn({ people: '12' }));
assert.equal(drawn({}), 0);
assert.equal(drawn({ people: '' }), 0);
assert.equal(drawn({ people: '12' }), 12);
EOF
node finding.mjs || {
  echo 'Out of date: to-number of nothing now fails over to the fallback.' >&2
  exit 1
}
