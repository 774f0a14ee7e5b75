#!/usr/bin/env bash
# Summer ends in June in one package and in July in the other.
#
# Packages: edtf 4.11.1, compromise 14.17.0, compromise-dates 3.9.0.
# Expected: summer, EDTF’s season 22 or the words “summer 2015”, spans June to August or thereabouts in both packages.
# Happens: edtf has quarters of the calendar: spring is January to March, summer April to June, winter October to
#   December. compromise-dates has two months: summer is June and July, spring March and April.
# Why it matters: A timeline puts the “summer of 1914” of a catalogue before 28 July, and drops August from the one of an
#   article.
# Source: https://www.loc.gov/standards/datetime/ (22 is “Summer”); https://github.com/inukshuk/edtf.js;
#   https://github.com/spencermountain/compromise, plugin dates.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --prefix "$dir" --save-exact --before=2026-12-01 --ignore-scripts --no-audit --no-fund --loglevel=error \
  edtf@4.11.1 \
  compromise@14.17.0 \
  compromise-dates@3.9.0
npm ls --prefix "$dir" --depth=0

cat >finding.mjs <<'EOF'
import assert from 'node:assert/strict';
import nlp from 'compromise';
import dates from 'compromise-dates';
import edtf from 'edtf';

nlp.plugin(dates);
const day = (time) => new Date(time).toISOString().slice(0, 10);
for (const [name, code] of [['spring', 21], ['summer', 22]]) {
  const season = edtf(`2015-${code}`);
  const [found] = nlp(`in ${name} 2015`).dates({ timezone: 'UTC', today: '2025-07-31' }).get();
  console.log(name, '2015 · edtf:', day(season.min), 'to', day(season.max), '· compromise-dates:', found.start.slice(0, 10), 'to', found.end.slice(0, 10));
}
const [summer] = nlp('in summer 2015').dates({ timezone: 'UTC', today: '2025-07-31' }).get();
assert.deepEqual([day(edtf('2015-22').min), day(edtf('2015-22').max)], ['2015-04-01', '2015-06-30']);
assert.deepEqual([summer.start.slice(0, 10), summer.end.slice(0, 10)], ['2015-06-01', '2015-07-31']);
EOF
node finding.mjs || {
  echo 'Out of date: edtf or compromise-dates now has other bounds for seasons.' >&2
  exit 1
}
