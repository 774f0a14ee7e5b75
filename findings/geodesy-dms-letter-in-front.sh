#!/usr/bin/env bash
# N 35°24′ is read as half a degree.
#
# Package: geodesy 2.4.0.
# Expected: the compass letter may stand in front, as charts and GPS receivers write it, or the text is refused.
# Happens: a letter in front is taken for the first field: degrees become minutes and minutes seconds, and W and S lose
#   their sign. NaN, which the function has for what it cannot read, is not given.
# Why it matters: Every position in the notation of a chart lands off the coast of West Africa, near 0°, 0°, and none is
#   refused.
# Source: `Dms.parse` in geodesy’s dms.js: “flexible on formats, allowing signed decimal degrees, or deg-min-sec
#   optionally suffixed by compass direction”.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --prefix "$dir" --save-exact --before=2026-12-01 --ignore-scripts --no-audit --no-fund --loglevel=error \
  geodesy@2.4.0
npm ls --prefix "$dir" --depth=0

cat >finding.mjs <<'EOF'
import assert from 'node:assert/strict';
import Dms from 'geodesy/dms.js';

const read = (text) => Dms.parse(text);
for (const text of ['35°24′N', 'N 35°24′', '33°52′S', 'S 33°52′', 'E035°56′', 'W 70°40′']) console.log(text, '→', read(text));
assert.ok(Math.abs(read('35°24′N') - 35.4) < 1e-9);
assert.ok(Math.abs(read('N 35°24′') - 0.59) < 1e-9);
assert.ok(read('S 33°52′') > 0.56 && read('S 33°52′') < 0.57);
EOF
node finding.mjs || {
  echo 'Out of date: geodesy now reads or refuses a letter in front.' >&2
  exit 1
}
