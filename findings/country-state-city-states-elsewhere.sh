#!/usr/bin/env bash
# Hunan is in Oklahoma, Helmand in Maryland.
#
# Packages: country-state-city 3.2.1, @rapideditor/country-coder 5.6.1.
# Expected: the coordinates of 4,908 states and provinces lie in their countries, but for some dozen at a border or at
#   sea.
# Happens: 276 lie in another country, 181 of these in the United States: they are places of the same name there. “Tuy”
#   of Burkina Faso is in Washington, “North” of Cameroon in the middle of Kansas.
# Why it matters: A map that is asked for a province of a news report flies to another continent.
# Source: https://github.com/harpreetkhalsagtbit/country-state-city; judged by the borders of @rapideditor/country-coder
#   (OpenStreetMap), which is no part of the fault.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --prefix "$dir" --save-exact --before=2026-12-01 --ignore-scripts --no-audit --no-fund --loglevel=error \
  country-state-city@3.2.1 \
  @rapideditor/country-coder@5.6.1
npm ls --prefix "$dir" --depth=0

cat >finding.mjs <<'EOF'
import assert from 'node:assert/strict';
import { iso1A2Codes } from '@rapideditor/country-coder';
import { State } from 'country-state-city';

const states = State.getAllStates().filter(({ latitude, longitude }) => latitude && longitude);
const elsewhere = states
  .map((state) => ({ ...state, found: iso1A2Codes([Number(state.longitude), Number(state.latitude)]) }))
  .filter(({ countryCode, found }) => found.length > 0 && !found.includes(countryCode));
const inUnitedStates = elsewhere.filter(({ found }) => found.includes('US'));
console.log(`${elsewhere.length} of ${states.length} states lie in another country, ${inUnitedStates.length} of them in the United States`);
for (const [name, country] of [['Hunan', 'CN'], ['Helmand', 'AF'], ['Shandong', 'CN']]) {
  const { latitude, longitude, found } = elsewhere.find((state) => state.name === name && state.countryCode === country);
  console.log(`${name} (${country}): ${latitude}, ${longitude} is in ${found[0]}`);
  assert.ok(found.includes('US'));
}
assert.ok(elsewhere.length > 200 && inUnitedStates.length > 100);
EOF
node finding.mjs || {
  echo 'Out of date: the coordinates of states were mended.' >&2
  exit 1
}
