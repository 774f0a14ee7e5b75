#!/usr/bin/env bash
# A map archive that failed once never asks again.
#
# Package: pmtiles 4.5.0.
# Expected: after a failed request the next call asks again: the network may be back.
# Happens: the rejected promise stays in the cache of the instance; each later `getHeader` and `getZxy` rejects with the
#   first error, and no request is made. A new PMTiles over the same source works.
# Why it matters: A “Try again” button does nothing for the reader whose train has left the tunnel; the map stays empty until
#   the page is reloaded.
# Source: https://github.com/protomaps/PMTiles, js/src/index.ts, `SharedPromiseCache`.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --prefix "$dir" --save-exact --before=2026-12-01 --ignore-scripts --no-audit --no-fund --loglevel=error \
  pmtiles@4.5.0
npm ls --prefix "$dir" --depth=0

cat >finding.mjs <<'EOF'
import assert from 'node:assert/strict';
import { PMTiles } from 'pmtiles';

let requests = 0;
const source = {
  getKey: () => 'archive',
  getBytes: async () => {
    requests += 1;
    throw new Error(`offline at request ${requests}`);
  },
};
const archive = new PMTiles(source);
const error = (tiles) => tiles.getHeader().then(() => 'none', ({ message }) => message);
const told = [await error(archive), await error(archive), await error(archive)];
console.log(told, '· requests:', requests, '· a new instance:', await error(new PMTiles(source)));
assert.deepEqual(told, Array(3).fill('offline at request 1'));
assert.equal(requests, 2);
EOF
node finding.mjs || {
  echo 'Out of date: PMTiles now asks again after a failure.' >&2
  exit 1
}
