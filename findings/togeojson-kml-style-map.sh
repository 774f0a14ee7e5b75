#!/usr/bin/env bash
# A place gets the colour of its highlighted state.
#
# Packages: @tmcw/togeojson 7.1.3, @xmldom/xmldom 0.9.12.
# Expected: of a `<StyleMap>`, the pair whose key is `normal` gives the look of the placemark, in whichever order the
#   pairs stand.
# Happens: the first pair with a style in the document wins, whatever its key: with `highlight` first, the highlighted
#   look is the look.
# Why it matters: All places of such a file are shown as if selected, and the colours that tell kinds apart are gone.
# Source: OGC KML 2.3, `kml:Pair` and `kml:key`; the order of pairs is not prescribed.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --prefix "$dir" --save-exact --before=2026-12-01 --ignore-scripts --no-audit --no-fund --loglevel=error \
  @tmcw/togeojson@7.1.3 \
  @xmldom/xmldom@0.9.12
npm ls --prefix "$dir" --depth=0

cat >finding.mjs <<'EOF'
import assert from 'node:assert/strict';
import { kml } from '@tmcw/togeojson';
import { DOMParser } from '@xmldom/xmldom';

const normal = '<Pair><key>normal</key><styleUrl>#red</styleUrl></Pair>';
const highlight = '<Pair><key>highlight</key><styleUrl>#white</styleUrl></Pair>';
const colour = (pairs) => {
  const text = `<kml xmlns="http://www.opengis.net/kml/2.2"><Document>
    <Style id="red"><IconStyle><color>ff0000ff</color></IconStyle></Style>
    <Style id="white"><IconStyle><color>ffffffff</color></IconStyle></Style>
    <StyleMap id="map">${pairs}</StyleMap>
    <Placemark><styleUrl>#map</styleUrl><Point><coordinates>35.9,35.4</coordinates></Point></Placemark></Document></kml>`;
  return kml(new DOMParser().parseFromString(text, 'text/xml')).features[0].properties['icon-color'];
};
console.log('normal first:', colour(normal + highlight), '· highlight first:', colour(highlight + normal));
assert.equal(colour(normal + highlight), '#ff0000');
assert.equal(colour(highlight + normal), '#ffffff');
EOF
node finding.mjs || {
  echo 'Out of date: togeojson now takes the normal style, whichever pair is first.' >&2
  exit 1
}
