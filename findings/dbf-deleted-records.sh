#!/usr/bin/env bash
# A place that was deleted from a shapefile is back on the map.
#
# Packages: shapefile 0.6.6, shpjs 6.2.0.
# Expected: a record whose first byte is “*”, dBase’s mark for deleted, is not among the features.
# Happens: both readers give it like any other: they skip the byte without looking at it.
# Why it matters: What an editor deleted (a wrong position, a person’s house) and did not “pack” is published.
# Source: dBase III file structure: byte 0 of a record is a space, or an asterisk if it is deleted.
#   https://github.com/mbostock/shapefile, https://github.com/calvinmetcalf/shapefile-js.
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

const table = dbf([['NAME', 'C', 12]], [{ values: ['Tartous'] }, { values: ['withdrawn'], isDeleted: true }, { values: ['Latakia'] }]);
const shapes = points([[35.89, 34.89], [36, 35], [35.79, 35.53]]);
const names = ({ features }) => features.map(({ properties }) => properties.NAME);
const found = { shapefile: names(await shapefile.read(shapes, table)), shpjs: names(await shp({ shp: shapes, dbf: table })) };
console.log('of Tartous, withdrawn (deleted) and Latakia are read:', found);
assert.deepEqual(found.shapefile, ['Tartous', 'withdrawn', 'Latakia']);
assert.deepEqual(found.shpjs, ['Tartous', 'withdrawn', 'Latakia']);
EOF
node finding.mjs || {
  echo 'Out of date: shapefile or shpjs now leaves deleted records out.' >&2
  exit 1
}
