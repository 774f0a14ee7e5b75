#!/usr/bin/env bash
# The bounds of a terrain model are half a cell too far south-east.
#
# Package: geotiff 2.1.3.
# Expected: of a GeoTIFF whose values stand for points (PixelIsPoint, usual for heights), the first point is the middle of
#   the first cell, so that the bounds reach half a cell farther on each side: 9.5 to 11.5 for two cells of one
#   degree from 10.
# Happens: `getBoundingBox()` is 10 to 12, the same as for areas, although `pixelIsArea()` answers false.
# Why it matters: Shaded relief and heights are off by half a cell in one direction: 15 m for a grid of one arc second, 900 m
#   for one of a minute.
# Source: OGC GeoTIFF 1.1, raster space, PixelIsPoint; https://geotiffjs.github.io/geotiff.js/.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --prefix "$dir" --save-exact --before=2026-12-01 --ignore-scripts --no-audit --no-fund --loglevel=error \
  geotiff@2.1.3
npm ls --prefix "$dir" --depth=0

cat >finding.mjs <<'EOF'
import assert from 'node:assert/strict';
import { fromArrayBuffer, writeArrayBuffer } from 'geotiff';

const image = async (rasterType) => {
  const bytes = writeArrayBuffer(new Uint8Array([1, 2, 3, 4]), {
    height: 2,
    width: 2,
    ModelPixelScale: [1, 1, 0],
    ModelTiepoint: [0, 0, 0, 10, 50, 0],
    GTModelTypeGeoKey: 2,
    GTRasterTypeGeoKey: rasterType,
    GeographicTypeGeoKey: 4326,
  });
  return (await fromArrayBuffer(bytes)).getImage();
};
const [area, point] = [await image(1), await image(2)];
console.log('area:', area.pixelIsArea(), area.getBoundingBox(), '· point:', point.pixelIsArea(), point.getBoundingBox());
assert.equal(point.pixelIsArea(), false);
assert.deepEqual(point.getBoundingBox(), [10, 48, 12, 50]);
assert.deepEqual(point.getBoundingBox(), area.getBoundingBox());
EOF
node finding.mjs || {
  echo 'Out of date: geotiff now minds PixelIsPoint in its bounds.' >&2
  exit 1
}
