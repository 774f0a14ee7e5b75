#!/usr/bin/env bash
# The text of an article puts every place of the east in the west.
#
# Package: wtf_wikipedia 10.4.2.
# Expected: The text of {{coord|34|53|N|35|53|E}} says 34.88333°N, 35.88333°E.
# Happens: It says “34.88333°N, 35.88333°W”, in the Atlantic. West of Greenwich it says “-74°W”, south of the equator “-33.86667°N”.
#   `coordinates()` has the right numbers.
# Why it matters: Whoever reads the plain text, a person or a finder of coordinates, gets Tartus 6,300 km too far west.
# Source: https://github.com/spencermountain/wtf_wikipedia; https://en.wikipedia.org/wiki/Template:Coord.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --prefix "$dir" --save-exact --before=2026-12-01 --ignore-scripts --no-audit --no-fund --loglevel=error \
  wtf_wikipedia@10.4.2
npm ls --prefix "$dir" --depth=0

cat >finding.mjs <<'EOF'
import assert from 'node:assert/strict';
import wtf from 'wtf_wikipedia';

const read = (coordinates) => {
  const article = wtf(`It lies at {{coord|${coordinates}}}.`);
  return { text: article.text(), numbers: article.coordinates().map(({ lat, lon }) => [lat, lon])[0] };
};
const tartus = read('34|53|N|35|53|E');
const sydney = read('33|52|S|151|12|E');
const newYork = read('40|43|N|74|0|W');
console.log({ tartus, sydney, newYork });
assert.equal(tartus.text, 'It lies at 34.88333°N, 35.88333°W.');
assert.deepEqual(tartus.numbers, [34.88333, 35.88333]);
assert.match(sydney.text, /-33\.86667°N, 151\.2°W/);
assert.match(newYork.text, /40\.71667°N, -74°W/);
EOF
node finding.mjs || {
  echo 'Out of date: wtf_wikipedia now writes the hemisphere of a coordinate.' >&2
  exit 1
}
