#!/usr/bin/env bash
# A quotation with “not” is found in a sentence without it.
#
# Packages: dom-anchor-text-quote 4.0.2, jsdom 26.1.0.
# Expected: a quotation that is not in the text is not found (null), as its own function for “Friday” in place of
#   “Thursday” does.
# Happens: “He will not return to the Syrian coast” is anchored to “He will return to the Syrian coast”, and “will never
#   return” to “will return to th”: the match is fuzzy, and nothing tells how far it is from the quotation.
# Why it matters: An annotation says of an article the opposite of its words, and shows a highlight as proof.
# Source: https://github.com/tilgovi/dom-anchor-text-quote: “toRange(root, [selector], [options])”, by diff-match-patch.
#   W3C Web Annotation, section 4.2.4: `exact` is a copy of the text that is selected.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --prefix "$dir" --save-exact --before=2026-12-01 --ignore-scripts --no-audit --no-fund --loglevel=error \
  dom-anchor-text-quote@4.0.2 \
  jsdom@26.1.0
npm ls --prefix "$dir" --depth=0

cat >finding.mjs <<'EOF'
import assert from 'node:assert/strict';
import { JSDOM } from 'jsdom';

const { window } = new JSDOM('<p>The minister arrived in Moscow on Thursday. He will return to the Syrian coast, where Russia keeps an air base near Latakia.</p>');
for (const name of ['window', 'document', 'Node', 'NodeFilter', 'Range', 'Text', 'DOMException']) globalThis[name] = name === 'window' ? window : window[name];
const quote = await import('dom-anchor-text-quote');
const toRange = quote.toRange ?? quote.default.toRange;
const found = (exact) => toRange(window.document.body, { exact })?.toString() ?? null;
for (const exact of ['on Friday', 'will never return', 'He will not return to the Syrian coast']) console.log(`“${exact}” is found as “${found(exact)}”`);
assert.equal(found('on Friday'), null);
assert.equal(found('He will not return to the Syrian coast'), 'He will return to the Syrian coast');
assert.equal(found('will never return'), 'will return to th');
EOF
node finding.mjs || {
  echo 'Out of date: dom-anchor-text-quote now asks for the exact words.' >&2
  exit 1
}
