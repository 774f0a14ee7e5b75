#!/usr/bin/env bash
# A coordinate is written with sixty seconds, or sixty minutes.
#
# Package: formatcoords 1.1.3.
# Expected: 34.99999° in whole seconds is 35° 00′ 00″.
# Happens: It is written “34° 59′ 60″”, and in whole minutes “34° 60′”, for 35° N.
# Why it matters: A reader checks the coordinate on another map, whose parser refuses sixty seconds or takes 34° for the whole.
# Source: https://github.com/nerik/formatcoords.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --prefix "$dir" --save-exact --before=2026-12-01 --ignore-scripts --no-audit --no-fund --loglevel=error \
  formatcoords@1.1.3
npm ls --prefix "$dir" --depth=0

cat >finding.mjs <<'EOF'
import assert from 'node:assert/strict';
import formatcoords from 'formatcoords';

const written = (format) => formatcoords(34.99999, 35.99999).format(format, { latLonSeparator: ', ', decimalPlaces: 0 });
console.log('whole seconds:', written('DD MM ss X'));
console.log('whole minutes:', written('DD mm X'));
assert.equal(written('DD MM ss X'), '34° 59′ 60″ N, 35° 59′ 60″ E');
assert.equal(written('DD mm X'), '34° 60′ N, 35° 60′ E');
EOF
node finding.mjs || {
  echo 'Out of date: formatcoords now carries sixty seconds over.' >&2
  exit 1
}
