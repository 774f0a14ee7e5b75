#!/usr/bin/env bash
# “Exactly” finds no word beside a comma.
#
# Packages: mark.js 8.11.1, jsdom 26.1.0.
# Expected: `accuracy: "exactly"` finds the whole word “Damascus” four times in a sentence: before a comma, in brackets,
#   in quotation marks, between blanks.
# Happens: it finds those between blanks or the ends of a text alone: “Damascus,”, “(Damascus)” and “‘Damascus’” are
#   passed over, unless each mark is listed under `limiters`. With the setting `partially` all are found.
# Why it matters: Most names in an article stand beside punctuation: the highlights show a part of the mentions as if it were
#   all.
# Source: https://markjs.io/, options `accuracy` and `limiters`.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --prefix "$dir" --save-exact --before=2026-12-01 --ignore-scripts --no-audit --no-fund --loglevel=error \
  mark.js@8.11.1 \
  jsdom@26.1.0
npm ls --prefix "$dir" --depth=0

cat >finding.mjs <<'EOF'
import assert from 'node:assert/strict';
import { JSDOM } from 'jsdom';

const { window } = new JSDOM('<p>From Damascus, not Homs, they went to (Damascus) and ‘Damascus’, as Damascus is called.</p>');
globalThis.window = window;
for (const name of ['document', 'Node', 'NodeFilter', 'NodeList']) globalThis[name] = window[name];
const { default: Mark } = await import('mark.js');
const count = (accuracy) => {
  let marks = 0;
  const mark = new Mark(window.document.body);
  mark.mark('Damascus', { accuracy, done: (found) => (marks = found) });
  mark.unmark();
  return marks;
};
console.log('of four mentions:', { exactly: count('exactly'), partially: count('partially') });
assert.equal(count('exactly'), 1);
assert.equal(count('partially'), 4);
EOF
node finding.mjs || {
  echo 'Out of date: mark.js now finds whole words beside punctuation.' >&2
  exit 1
}
