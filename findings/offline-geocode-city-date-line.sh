#!/usr/bin/env bash
# The town nearest to Taveuni is Scarborough, England.
#
# Package: offline-geocode-city 1.0.2.
# Expected: at the date line in Fiji the nearest town of the package is one of Fiji, and near Tartous it is Tartous.
# Happens: Tartous is right. On both sides of the 180th meridian at 16.8° S the answer is Scarborough in Great Britain,
#   15,800 km away, with nothing to say that it is a guess.
# Why it matters: A reader who clicks near the date line is told of a town on the other side of the Earth.
# Source: https://github.com/kyr0/offline-geocode-city: “getNearestCity”.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --prefix "$dir" --save-exact --before=2026-12-01 --ignore-scripts --no-audit --no-fund --loglevel=error \
  offline-geocode-city@1.0.2
npm ls --prefix "$dir" --depth=0

cat >finding.mjs <<'EOF'
import assert from 'node:assert/strict';
import { getNearestCity } from 'offline-geocode-city';

const town = async (lat, lng) => {
  const { cityName, countryIso2 } = await getNearestCity(lat, lng);
  return `${cityName}, ${countryIso2}`;
};
for (const [lat, lng] of [[34.9, 35.87], [-16.8, 180], [-16.85, -179.97]]) console.log(`${lat}, ${lng}:`, await town(lat, lng));
assert.match(await town(34.9, 35.87), /SY$/);
assert.match(await town(-16.8, 180), /Scarborough, GB/);
assert.match(await town(-16.85, -179.97), /Scarborough, GB/);
EOF
node finding.mjs || {
  echo 'Out of date: offline-geocode-city now finds a town of the Pacific.' >&2
  exit 1
}
