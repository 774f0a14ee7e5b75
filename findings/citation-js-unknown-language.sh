#!/usr/bin/env bash
# A citation in Russian is in English.
#
# Packages: @citation-js/core 0.8.2, @citation-js/plugin-csl 0.8.2.
# Expected: a bibliography asked for in ru-RU or ar has that language’s month names, or an error says that the locale is
#   not there.
# Happens: both, and a language that does not exist (“xx”), give English: “(2025, July 31)”. German, which the package
#   carries, is right.
# Why it matters: The sources of an Arabic or Russian page are in English in their words of time, and a test that compares with
#   English passes.
# Source: https://citation.js.org/: the CSL plugin has en-US, es-ES, de-DE, fr-FR and nl-NL; others have to be added.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --prefix "$dir" --save-exact --before=2026-12-01 --ignore-scripts --no-audit --no-fund --loglevel=error \
  @citation-js/core@0.8.2 \
  @citation-js/plugin-csl@0.8.2
npm ls --prefix "$dir" --depth=0

cat >finding.mjs <<'EOF'
import assert from 'node:assert/strict';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';

const source = new Cite({ id: 'a', type: 'article-newspaper', title: 'Syria wants Russia', author: [{ literal: 'Al Jazeera' }], issued: { 'date-parts': [[2025, 7, 31]] } });
const written = (lang) => source.format('bibliography', { template: 'apa', lang }).trim();
for (const lang of ['en-US', 'de-DE', 'ru-RU', 'ar', 'xx']) console.log(lang, written(lang));
for (const lang of ['ru-RU', 'ar', 'xx']) assert.equal(written(lang), written('en-US'));
assert.match(written('de-DE'), /Juli/);
EOF
node finding.mjs || {
  echo 'Out of date: @citation-js/plugin-csl now refuses or knows Russian and Arabic.' >&2
  exit 1
}
