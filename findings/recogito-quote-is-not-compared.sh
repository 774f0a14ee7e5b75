#!/usr/bin/env bash
# An annotation of “Damascus” is shown on “Moscow”.
#
# Packages: @recogito/text-annotator 4.1.1, jsdom 26.1.0.
# Expected: of a W3C annotation with a quotation and a position (both are required here) that no longer agree, since the
#   article was edited, the quotation decides, or the annotation is reported as lost.
# Happens: the position alone is used: the range covers “Moscow” while the annotation still says that it quotes
#   “Damascus”. Nothing compares the two.
# Why it matters: A correction of one word by the publisher moves all later highlights to other words, each with a quotation
#   that is not there.
# Source: https://www.w3.org/TR/annotation-model/#text-position-selector: a position does not survive changes of the
#   text; `parseW3CTextAnnotation` and `reviveAnnotation` of the package.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --prefix "$dir" --save-exact --before=2026-12-01 --ignore-scripts --no-audit --no-fund --loglevel=error \
  @recogito/text-annotator@4.1.1 \
  jsdom@26.1.0
npm ls --prefix "$dir" --depth=0

cat >finding.mjs <<'EOF'
import assert from 'node:assert/strict';
import { JSDOM } from 'jsdom';

const { window } = new JSDOM('<div>In Damascus the talks began. In Moscow they ended. In Damascus they were hailed.</div>');
for (const name of ['window', 'document', 'Node', 'NodeFilter', 'NodeList', 'Range', 'HTMLElement', 'Element', 'Text', 'DOMParser']) globalThis[name] = name === 'window' ? window : window[name];
const { parseW3CTextAnnotation, reviveAnnotation } = await import('@recogito/text-annotator');
const container = window.document.querySelector('div');
const selector = [{ type: 'TextQuoteSelector', exact: 'Damascus' }, { type: 'TextPositionSelector', start: 32, end: 38 }];
const { parsed, error } = parseW3CTextAnnotation({ '@context': 'http://www.w3.org/ns/anno.jsonld', id: 'a', type: 'Annotation', body: [], target: { source: 'https://example.org/', selector } }, container);
const [{ quote, range }] = reviveAnnotation(parsed, container).target.selector;
console.log(`the annotation quotes “${quote}” and is shown on “${range}”; error: ${error}`);
assert.equal(error, undefined);
assert.equal(quote, 'Damascus');
assert.equal(range.toString(), 'Moscow');
EOF
node finding.mjs || {
  echo 'Out of date: @recogito/text-annotator now compares the quotation with the text.' >&2
  exit 1
}
