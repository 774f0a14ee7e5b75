#!/usr/bin/env bash
# A headline about Latakia is in Klingon.
#
# Packages: franc 6.2.0, tinyld 1.3.4.
# Expected: the language of a caption of 25 to 55 letters on Syria and Russia, in plain English or Russian, is English or
#   Russian.
# Happens: franc: “Syria wants Russia by our side in first Moscow visit” is Sardinian, “Новости дня” Serbian. tinyld:
#   “Khmeimim air base in Latakia” is Klingon, “Tartous naval base” French. Names are most of a headline, and they
#   are no words of its language. Arabic is right.
# Why it matters: Hyphenation, speech and the `lang` of the page follow the guess: a screen reader reads the headline in another
#   voice.
# Source: https://github.com/wooorm/franc: small samples are its documented weakness, the size of a headline is not;
#   https://github.com/komodojp/tinyld.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --prefix "$dir" --save-exact --before=2026-12-01 --ignore-scripts --no-audit --no-fund --loglevel=error \
  franc@6.2.0 \
  tinyld@1.3.4
npm ls --prefix "$dir" --depth=0

cat >finding.mjs <<'EOF'
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { franc } from 'franc';

const { detect } = createRequire(import.meta.url)('tinyld');
for (const text of ['Syria wants Russia by our side in first Moscow visit', 'Khmeimim air base in Latakia', 'Tartous naval base', 'Новости дня', 'دمشق عاصمة سوريا']) console.log(text, '· franc:', franc(text), '· tinyld:', detect(text));
assert.equal(franc('Syria wants Russia by our side in first Moscow visit'), 'src');
assert.equal(franc('Новости дня'), 'srp');
assert.equal(detect('Khmeimim air base in Latakia'), 'tlh');
assert.equal(detect('Tartous naval base'), 'fr');
EOF
node finding.mjs || {
  echo 'Out of date: one of the two now knows the language of these headlines.' >&2
  exit 1
}
