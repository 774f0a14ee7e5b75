#!/usr/bin/env bash
# Of five valid shapes that are opened for editing, none is there.
#
# Package: terra-draw 1.35.0.
# Expected: `addFeatures` takes valid GeoJSON: a polygon with a hole, a position with an altitude or ten decimals, an id
#   of one’s own, a MultiPolygon, or it throws.
# Happens: each of these is left out; only the returned list says so, feature by feature. A ring that crosses itself is
#   taken.
# Why it matters: Shapes that a reader opens to mend are silently missing from the editor, and saving writes the file without
#   them.
# Source: https://github.com/JamesLMilner/terra-draw, guides/3.STORE.md (validation, `idStrategy`).
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --prefix "$dir" --save-exact --before=2026-12-01 --ignore-scripts --no-audit --no-fund --loglevel=error \
  terra-draw@1.35.0
npm ls --prefix "$dir" --depth=0

cat >finding.mjs <<'EOF'
import assert from 'node:assert/strict';
import { TerraDraw, TerraDrawExtend, TerraDrawPointMode, TerraDrawPolygonMode } from 'terra-draw';

class Adapter extends TerraDrawExtend.TerraDrawBaseAdapter {
  getLngLatFromEvent() { return { lng: 0, lat: 0 }; }
  project() { return { x: 0, y: 0 }; }
  unproject() { return { lng: 0, lat: 0 }; }
  getMapEventElement() { return { addEventListener() {}, removeEventListener() {} }; }
  setDoubleClickToZoom() {}
  setDraggability() {}
  setCursor() {}
  render() {}
  clear() {}
}
globalThis.window = { addEventListener() {}, removeEventListener() {} };
const draw = new TerraDraw({ adapter: new Adapter({ coordinatePrecision: 9 }), modes: [new TerraDrawPointMode(), new TerraDrawPolygonMode()] });
draw.start();
const ring = [[0, 0], [5, 0], [5, 5], [0, 5], [0, 0]];
const hole = [[1, 1], [1, 2], [2, 2], [2, 1], [1, 1]];
const add = (type, coordinates, mode, extra = {}) => draw.addFeatures([{ type: 'Feature', properties: { mode }, geometry: { type, coordinates }, ...extra }])[0];
const told = {
  hole: add('Polygon', [ring, hole], 'polygon'),
  altitude: add('Point', [35.9, 35.4, 48], 'point'),
  'ten decimals': add('Point', [35.9450000001, 35.4], 'point'),
  'own id': add('Point', [35.9, 35.4], 'point', { id: 'khmeimim' }),
  multipolygon: add('MultiPolygon', [[ring]], 'polygon'),
};
for (const [what, { reason }] of Object.entries(told)) console.log(`${what}: ${reason}`);
console.log('in the editor:', draw.getSnapshot().length);
assert.ok(Object.values(told).every(({ valid }) => !valid));
assert.equal(draw.getSnapshot().length, 0);
assert.ok(add('Polygon', [[[0, 0], [1, 1], [1, 0], [0, 1], [0, 0]]], 'polygon').valid);
EOF
node finding.mjs || {
  echo 'Out of date: Terra Draw now takes one of these shapes.' >&2
  exit 1
}
