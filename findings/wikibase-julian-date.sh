#!/usr/bin/env bash
# Saint Petersburg is founded eleven days early, and “the 19th century” is one day.
#
# Package: wikibase-sdk 11.6.6.
# Expected: a date in the Julian calendar is converted or marked when it becomes an ISO 8601 text, which is Gregorian; a
#   date known to the year or century stays that vague.
# Happens: 16 May 1703, Julian (27 May, Gregorian), becomes 1703-05-16T00:00:00.000Z; precision 9 (year) and 7 (century)
#   become the first of January at midnight.
# Why it matters: A timeline of Russia before 1918 is 11 to 13 days off against other sources, and an event “in 1914” comes
#   before all others of that year.
# Source: https://www.wikidata.org/wiki/Help:Dates: `calendarmodel` Q1985786 is proleptic Julian, `precision` 9 a year.
#   https://github.com/maxlath/wikibase-sdk, docs/simplify_entities_data.md.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --prefix "$dir" --save-exact --before=2026-12-01 --ignore-scripts --no-audit --no-fund --loglevel=error \
  wikibase-sdk@11.6.6
npm ls --prefix "$dir" --depth=0

cat >finding.mjs <<'EOF'
import assert from 'node:assert/strict';
import { simplifyClaims } from 'wikibase-sdk';

const claim = (datatype, type, value) => ({ type: 'statement', rank: 'normal', id: 'Q1$1', mainsnak: { snaktype: 'value', property: 'P1', datatype, datavalue: { type, value } } });

const day = (time, precision, calendar) =>
  simplifyClaims({ P571: [claim('time', 'time', { time, precision, timezone: 0, before: 0, after: 0, calendarmodel: `http://www.wikidata.org/entity/${calendar}` })] }).P571[0];
const julian = day('+1703-05-16T00:00:00Z', 11, 'Q1985786');
const year = day('+1914-00-00T00:00:00Z', 9, 'Q1985727');
const century = day('+1850-00-00T00:00:00Z', 7, 'Q1985727');
console.log('16 May 1703, Julian:', julian, '· 1914:', year, '· 19th century:', century);
assert.equal(julian, '1703-05-16T00:00:00.000Z');
assert.equal(year, '1914-01-01T00:00:00.000Z');
assert.equal(century, '1850-01-01T00:00:00.000Z');
EOF
node finding.mjs || {
  echo 'Out of date: wikibase-sdk now minds calendar or precision.' >&2
  exit 1
}
