#!/usr/bin/env bash
# Of 33 52 10 S only 33 is read, and it is north.
#
# Package: @mapbox/sexagesimal 1.2.0.
# Expected: degrees, minutes and seconds parted by blanks, with a letter behind, are read, or null says that they are not.
# Happens: 33: minutes, seconds and the hemisphere are dropped. “W 10 30” becomes −10. With the signs ° ′ ″ all is well.
# Why it matters: A list of positions as it is printed in a book lands in the other hemisphere, each place on a whole degree.
# Source: https://github.com/mapbox/sexagesimal: `sexagesimal(str, dims)` “returns a number or null”.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --prefix "$dir" --save-exact --before=2026-12-01 --ignore-scripts --no-audit --no-fund --loglevel=error \
  @mapbox/sexagesimal@1.2.0
npm ls --prefix "$dir" --depth=0

cat >finding.mjs <<'EOF'
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';

const sexagesimal = createRequire(import.meta.url)('@mapbox/sexagesimal');
for (const text of ['33° 52\' 10" S', '33 52 10 S', 'W 10 30', 'Sydney']) console.log(text, '→', sexagesimal(text));
assert.ok(Math.abs(sexagesimal('33° 52\' 10" S') + 33.8694) < 0.001);
assert.equal(sexagesimal('33 52 10 S'), 33);
assert.equal(sexagesimal('W 10 30'), -10);
EOF
node finding.mjs || {
  echo 'Out of date: @mapbox/sexagesimal now reads or refuses blanks.' >&2
  exit 1
}
