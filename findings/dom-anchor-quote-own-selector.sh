#!/usr/bin/env bash
# The first mention of Damascus, described and looked up again, is the second.
#
# Packages: dom-anchor-text-quote 4.0.2, jsdom 26.1.0.
# Expected: a selector that the package made of a passage leads back to that passage: `exact`, `prefix` and `suffix`
#   together fit nothing else in the text.
# Happens: it leads to the other mention: the prefix (“In ”, all there is before the first one) is looked for from the
#   middle of the text, and once it is found the suffix, however different, is no longer decisive. Passages with
#   32 letters before them come back; those near the beginning do not.
# Why it matters: The headline and the first sentence, where an article names its places, are the very passages that are
#   anchored to another sentence.
# Source: https://github.com/tilgovi/dom-anchor-text-quote, `toTextPosition` and the option `hint`; W3C Web Annotation,
#   section 4.2.4: prefix and suffix are there to tell copies apart.
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

const { window } = new JSDOM('<p>In Damascus the talks began. They met a minister and left. In Damascus they were hailed.</p>');
for (const name of ['window', 'document', 'Node', 'NodeFilter', 'Range', 'Text', 'DOMException']) globalThis[name] = name === 'window' ? window : window[name];
const module = await import('dom-anchor-text-quote');
const { fromRange, toRange } = module.toRange ? module : module.default;
const text = window.document.querySelector('p').firstChild;
const again = (start) => {
  const range = window.document.createRange();
  range.setStart(text, start);
  range.setEnd(text, start + 'Damascus'.length);
  const selector = fromRange(window.document.body, range);
  const found = toRange(window.document.body, selector);
  console.log(JSON.stringify(selector), `made at ${start}, found at ${found.startOffset}: …${text.data.slice(found.startOffset - 3, found.startOffset + 20)}…`);
  return found.startOffset;
};
const [first, second] = [3, text.data.lastIndexOf('Damascus')];
assert.equal(again(second), second);
assert.equal(again(first), second);
EOF
node finding.mjs || {
  echo 'Out of date: dom-anchor-text-quote now finds the first mention again.' >&2
  exit 1
}
