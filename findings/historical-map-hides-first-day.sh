#!/usr/bin/env bash
# What begins on a day is not on the map of that day.
#
# Packages: @openhistoricalmap/maplibre-gl-dates 1.4.0, @maplibre/maplibre-gl-style-spec 26.6.0.
# Expected: the map of 28 July 1914 shows what begins on that day, and what ends “1914” is there on some day of 1914; the
#   date “-0044” finds what lasted from −0050 to −0040.
# Happens: a day has no length in the filter: what begins on it is hidden. An end that is a year alone (“1914”) hides its
#   feature from New Year’s Day on, for texts are compared. Years before our era are hidden at all times, as
#   “-0050” is not before “-000043-01-01” by letters. Only tiles that carry decimal years escape the last two.
# Why it matters: An event looked up by its date, the most natural of all, is missing; Rome’s provinces never show.
# Source: README of @openhistoricalmap/maplibre-gl-dates: “Filters the map’s features by a date”; `start_date` and
#   `end_date` may be “YYYY, YYYY-MM, or YYYY-MM-DD”.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --prefix "$dir" --save-exact --before=2026-12-01 --ignore-scripts --no-audit --no-fund --loglevel=error \
  @openhistoricalmap/maplibre-gl-dates@1.4.0 \
  @maplibre/maplibre-gl-style-spec@26.6.0
npm ls --prefix "$dir" --depth=0

cat >finding.mjs <<'EOF'
import assert from 'node:assert/strict';
import { constrainFilterByDateRange, dateRangeFromISODate } from '@openhistoricalmap/maplibre-gl-dates';
import { featureFilter } from '@maplibre/maplibre-gl-style-spec';

const isShown = (date, properties) =>
  featureFilter(constrainFilterByDateRange(undefined, dateRangeFromISODate(date)), 'layers[0].filter').filter({ zoom: 5 }, { type: 1, properties });
const event = { start_date: '1914-07-28', end_date: '1918-11-11' };
for (const date of ['1914-07-27', '1914-07-28', '1914-07-29', '1914-07']) console.log('begins on 28 July 1914, map of', date, '→', isShown(date, event));
console.log('ends 1914, map of 1914-01-01 →', isShown('1914-01-01', { start_date: '1900', end_date: '1914' }), '· −0050 to −0040, map of −0044 →', isShown('-0044', { start_date: '-0050', end_date: '-0040' }));
assert.equal(isShown('1914-07-28', event), false);
assert.equal(isShown('1914-07-29', event), true);
assert.equal(isShown('1914-01-01', { start_date: '1900', end_date: '1914' }), false);
assert.equal(isShown('-0044', { start_date: '-0050', end_date: '-0040' }), false);
EOF
node finding.mjs || {
  echo 'Out of date: @openhistoricalmap/maplibre-gl-dates now shows the first day, years alone or years before our era.' >&2
  exit 1
}
