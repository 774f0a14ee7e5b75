#!/usr/bin/env bash
# Russia, Turkey, Iran and South Korea have a code; Syria and Moldova have none.
#
# Package: i18n-iso-countries 7.14.0.
# Expected: `getAlpha2Code` of a language knows a country by its everyday name, or only by the name of ISO 3166-1.
# Happens: It depends on the country. In English “Russia”, “Turkey”, “Iran” and “Palestine” are found, “Syria” and “Moldova” are
#   undefined; in Russian “Сирия” is found and “Палестина” is not. A table read with it loses single countries.
# Why it matters: A column of countries in an article's table comes out with holes, at the countries that the article is about.
# Source: https://github.com/michaelwittig/node-i18n-iso-countries, langs/en.json and langs/ru.json.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --prefix "$dir" --save-exact --before=2026-12-01 --ignore-scripts --no-audit --no-fund --loglevel=error \
  i18n-iso-countries@7.14.0
npm ls --prefix "$dir" --depth=0

cat >finding.mjs <<'EOF'
import assert from 'node:assert/strict';
import countries from 'i18n-iso-countries';

const code = (name, language = 'en') => countries.getAlpha2Code(name, language);
for (const name of ['Russia', 'Turkey', 'Iran', 'South Korea', 'Palestine', 'Syria', 'Moldova']) console.log(name, '→', code(name));
for (const name of ['Сирия', 'Россия', 'Палестина']) console.log(name, '→', code(name, 'ru'));
assert.deepEqual(['Russia', 'Turkey', 'Iran', 'South Korea', 'Palestine'].map((name) => code(name)), ['RU', 'TR', 'IR', 'KR', 'PS']);
assert.deepEqual(['Syria', 'Moldova'].map((name) => code(name)), [undefined, undefined]);
assert.deepEqual(['Сирия', 'Россия', 'Палестина'].map((name) => code(name, 'ru')), ['SY', 'RU', undefined]);
EOF
node finding.mjs || {
  echo 'Out of date: i18n-iso-countries now knows other names.' >&2
  exit 1
}
