#!/usr/bin/env bash
# The poet Mayakovsky is the first of May.
#
# Package: chrono-node 2.10.3.
# Expected: the Russian parser finds whole words, as the English one does (“Mayor” is not in May).
# Happens: it finds months at the beginning of longer words: Маяковский is 1 May, мартовский (an adjective) 1 March.
#   “среда обитания” (habitat) is a Wednesday. And “в 2011 году” is nothing.
# Why it matters: Names of people and streets in a Russian article become dates, and a part of a word is marked.
# Source: https://github.com/wanasit/chrono, src/locales/ru.
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
import { en, ru } from 'chrono-node';

const reported = new Date('2025-07-31T12:00:00Z');
const found = (parser, text) => parser.parse(text, reported).map((result) => `${result.text} = ${result.start.date().toISOString().slice(0, 10)}`);
for (const text of ['Владимир Маяковский', 'мартовский визит', 'среда обитания', 'в 2011 году']) console.log(text, '→', found(ru, text));
console.log('the Mayor of Homs →', found(en, 'the Mayor of Homs'));
assert.deepEqual(found(ru, 'Владимир Маяковский'), ['Мая = 2025-05-01']);
assert.deepEqual(found(ru, 'мартовский визит'), ['март = 2025-03-01']);
assert.deepEqual(found(en, 'the Mayor of Homs'), []);
EOF
TZ=UTC node finding.mjs || {
  echo 'Out of date: the Russian parser of chrono-node now keeps to whole words.' >&2
  exit 1
}
