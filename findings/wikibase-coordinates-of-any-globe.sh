#!/usr/bin/env bash
# A point on the Moon is given as one on the Earth.
#
# Package: wikibase-sdk 11.6.6.
# Expected: a coordinate of Wikidata comes with its globe, or at least those of other bodies are left out; two numbers
#   come in GeoJSON’s order, or named.
# Happens: the globe is dropped, and the pair is latitude first: a point of the Moon (Q405) and one of the Earth (Q2) are
#   the same two numbers.
# Why it matters: Craters and landing sites named after towns show up as places on Earth, and every pair that goes into GeoJSON
#   as it is lands mirrored.
# Source: https://www.wikidata.org/wiki/Help:Data_type#Globe_coordinate (globe is part of the value);
#   https://github.com/maxlath/wikibase-sdk, docs/simplify_entities_data.md.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --prefix "$dir" --save-exact --before=2026-12-01 --ignore-scripts --no-audit --no-fund --loglevel=error \
  wikibase-sdk@11.6.6
npm ls --prefix "$dir" --depth=0

cat >finding.mjs <<'EOF'
import assert from 'node:assert/strict';
import { simplifyClaims } from 'wikibase-sdk';

const claim = (datatype, type, value) => ({ type: 'statement', rank: 'normal', id: 'Q1$1', mainsnak: { snaktype: 'value', property: 'P1', datatype, datavalue: { type, value } } });

const at = (globe) => simplifyClaims({ P625: [claim('globe-coordinate', 'globecoordinate', { latitude: 0.67, longitude: 23.47, precision: 0.01, globe: `http://www.wikidata.org/entity/${globe}` })] });
console.log('on the Moon:', at('Q405').P625, '· on Earth:', at('Q2').P625);
assert.deepEqual(at('Q405').P625, [[0.67, 23.47]]);
assert.deepEqual(at('Q405'), at('Q2'));
EOF
node finding.mjs || {
  echo 'Out of date: wikibase-sdk now tells the globe, or gives longitude first.' >&2
  exit 1
}
