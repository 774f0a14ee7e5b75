#!/usr/bin/env bash
# A KML field that says “false” becomes true.
#
# Packages: @tmcw/togeojson 7.1.3, @xmldom/xmldom 0.9.12.
# Expected: a field declared `bool` in a `<Schema>` whose value is `false` or `0` becomes false.
# Happens: true: the text is given to Boolean(), and every text but the empty one is true.
# Why it matters: Attributes exported from a GIS (“open”, “verified”, “occupied”) say the opposite on the map.
# Source: OGC KML 2.3, `SimpleField` (types of XML Schema, where a boolean is true, false, 1 or 0); `typeConverters` in
#   togeojson’s dist.
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

const text = `<kml xmlns="http://www.opengis.net/kml/2.2"><Document>
  <Schema id="s" name="s"><SimpleField type="bool" name="verified"/><SimpleField type="bool" name="open"/><SimpleField type="int" name="year"/></Schema>
  <Placemark><name>Khmeimim</name><ExtendedData><SchemaData schemaUrl="#s">
    <SimpleData name="verified">false</SimpleData><SimpleData name="open">0</SimpleData><SimpleData name="year">2015</SimpleData>
  </SchemaData></ExtendedData><Point><coordinates>35.945,35.412</coordinates></Point></Placemark></Document></kml>`;
const { properties } = kml(new DOMParser().parseFromString(text, 'text/xml')).features[0];
console.log('verified: false, open: 0, year: 2015 becomes', properties);
assert.equal(properties.verified, true);
assert.equal(properties.open, true);
assert.equal(properties.year, 2015);
EOF
node finding.mjs || {
  echo 'Out of date: togeojson now reads false as false.' >&2
  exit 1
}
