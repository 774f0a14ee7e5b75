#!/usr/bin/env bash
# “He sat by the sea” is a Saturday, and protesters march in March.
#
# Package: chrono-node 2.10.3.
# Expected: verbs and nouns in running text are no dates: “sat”, “sun” and “march” in lower case stand for days and months
#   only beside a number or a comma.
# Happens: each is a date of its own: the Saturday to come, the Sunday to come, 1 March. “24/7” is 24 July; “after 54
#   years”, of a dynasty that fell, is the year 2079. “may” in “Syria may ask” is left alone.
# Why it matters: A timeline drawn from an article fills with days on which nothing happened.
# Source: https://github.com/wanasit/chrono, src/locales/en.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --prefix "$dir" --save-exact --before=2026-12-01 --ignore-scripts --no-audit --no-fund --loglevel=error \
  chrono-node@2.10.3
npm ls --prefix "$dir" --depth=0

cat >finding.mjs <<'EOF'
import assert from 'node:assert/strict';
import * as chrono from 'chrono-node';

const reported = new Date('2025-07-31T12:00:00Z');
const found = (text) => chrono.parse(text, reported).map((result) => `${result.text} = ${result.start.date().toISOString().slice(0, 10)}`);
for (const text of ['He sat by the sea.', 'The sun rose over Tartous.', 'Protesters march on Damascus.', 'The base is guarded 24/7.', 'The family fell after 54 years.', 'Syria may ask for help.']) console.log(text, '→', found(text));
assert.deepEqual(found('He sat by the sea.'), ['sat = 2025-08-02']);
assert.deepEqual(found('Protesters march on Damascus.'), ['march = 2025-03-01']);
assert.deepEqual(found('The sun rose over Tartous.'), ['sun = 2025-08-03']);
assert.deepEqual(found('Syria may ask for help.'), []);
EOF
TZ=UTC node finding.mjs || {
  echo 'Out of date: chrono-node now leaves these words alone.' >&2
  exit 1
}
