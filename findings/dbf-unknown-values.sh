#!/usr/bin/env bash
# An unknown date becomes 30 November 1899, an unknown answer becomes no.
#
# Packages: shapefile 0.6.6, shpjs 6.2.0.
# Expected: a date of eight blanks and a logical “?” are dBase’s ways to say “not known”: both readers give null.
# Happens: shapefile gives a date in 1899 for the blank one (and null for “?”); shpjs gives false for “?” (and a date
#   that is no date). Neither gives null for both.
# Why it matters: A base “opened in 1899” heads the timeline; a site that nobody has visited is “not in use”.
# Source: dBase III file structure: L is “? (not initialized)”, Y, N, T or F; D is eight digits.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --prefix "$dir" --save-exact --before=2026-12-01 --ignore-scripts --no-audit --no-fund --loglevel=error \
  shapefile@0.6.6 \
  shpjs@6.2.0
npm ls --prefix "$dir" --depth=0

cat >finding.mjs <<'EOF'
import assert from 'node:assert/strict';
import shp from 'shpjs';
import * as shapefile from 'shapefile';

/** Bytes of a .dbf with these fields (name, type, length) and records (values, and whether it is deleted). */
function dbf(fields, records) {
  const recordLength = 1 + fields.reduce((sum, [, , length]) => sum + length, 0);
  const headLength = 32 + 32 * fields.length + 1;
  const bytes = Buffer.alloc(headLength + recordLength * records.length + 1, 0x20);
  bytes.fill(0, 0, headLength).writeUInt8(3, 0);
  bytes.writeUInt32LE(records.length, 4);
  bytes.writeUInt16LE(headLength, 8);
  bytes.writeUInt16LE(recordLength, 10);
  fields.forEach(([name, type, length], i) => {
    bytes.write(name + '\0', 32 + 32 * i, 'latin1');
    bytes.write(type, 32 + 32 * i + 11, 'latin1');
    bytes.writeUInt8(length, 32 + 32 * i + 16);
  });
  bytes.writeUInt8(13, headLength - 1);
  records.forEach(({ values, isDeleted = false }, row) => {
    let at = headLength + recordLength * row;
    bytes.write(isDeleted ? '*' : ' ', at, 'latin1');
    at += 1;
    fields.forEach(([, , length], i) => {
      bytes.write(values[i], at, 'latin1');
      at += length;
    });
  });
  bytes.writeUInt8(26, bytes.length - 1);
  return bytes;
}

/** Bytes of a .shp of points. */
function points(positions) {
  const bytes = Buffer.alloc(100 + 28 * positions.length);
  bytes.writeInt32BE(9994, 0);
  bytes.writeInt32BE(bytes.length / 2, 24);
  bytes.writeInt32LE(1000, 28);
  bytes.writeInt32LE(1, 32);
  positions.forEach(([x, y], i) => {
    const at = 100 + 28 * i;
    bytes.writeInt32BE(i + 1, at);
    bytes.writeInt32BE(10, at + 4);
    bytes.writeInt32LE(1, at + 8);
    bytes.writeDoubleLE(x, at + 12);
    bytes.writeDoubleLE(y, at + 20);
  });
  return bytes;
}

const table = dbf([['OPENED', 'D', 8], ['IN_USE', 'L', 1]], [{ values: ['20150930', 'T'] }, { values: ['        ', '?'] }]);
const shapes = points([[35.945, 35.41], [35.87, 34.91]]);
const second = ({ features }) => features[1].properties;
const found = { shapefile: second(await shapefile.read(shapes, table)), shpjs: second(await shp({ shp: shapes, dbf: table })) };
console.log('a blank date and a “?” become', found);
assert.equal(found.shapefile.OPENED.getUTCFullYear(), 1899);
assert.equal(found.shapefile.IN_USE, null);
assert.ok(Number.isNaN(found.shpjs.OPENED.getTime()));
assert.equal(found.shpjs.IN_USE, false);
EOF
TZ=UTC node finding.mjs || {
  echo 'Out of date: shapefile or shpjs now gives null for what is unknown.' >&2
  exit 1
}
