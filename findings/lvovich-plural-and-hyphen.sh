#!/usr/bin/env bash
# A Russian declension by rules says “from the Athenses”.
#
# Package: lvovich 2.1.0.
# Expected: names of towns that have a plural form, and those with hyphens, are declined as Russian has them: из Афин, из
#   Великих Лук, в Черкассах, в Эль-Кувейте, в Дейр-эз-Зоре.
# Happens: из Афинов, из Великих Луков, в Черкассы (which means “to”), в Эль-Кувейт (“to Kuwait”), в Дейр-эзе-Зоре. Most
#   others are right, Набережные Челны and Ростов-на-Дону among them.
# Why it matters: A caption in Russian says “to” for “in”, or has a word that does not exist, in names that the news of the
#   Middle East is full of.
# Source: https://github.com/nodkz/lvovich: `cityIn`, `cityFrom`, `cityTo`. Forms: Zaliznyak’s grammatical dictionary
#   has Афины, Афин and Луки, Лук.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --prefix "$dir" --save-exact --before=2026-12-01 --ignore-scripts --no-audit --no-fund --loglevel=error \
  lvovich@2.1.0
npm ls --prefix "$dir" --depth=0

cat >finding.mjs <<'EOF'
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';

const { cityFrom, cityIn } = createRequire(import.meta.url)('lvovich');
for (const name of ['Ростов-на-Дону', 'Афины', 'Великие Луки', 'Черкассы', 'Эль-Кувейт', 'Дейр-эз-Зор']) console.log(`${name}: в ${cityIn(name)}, из ${cityFrom(name)}`);
assert.equal(cityIn('Ростов-на-Дону'), 'Ростове-на-Дону');
assert.equal(cityFrom('Афины'), 'Афинов');
assert.equal(cityFrom('Великие Луки'), 'Великих Луков');
assert.equal(cityIn('Эль-Кувейт'), 'Эль-Кувейт');
assert.equal(cityIn('Дейр-эз-Зор'), 'Дейр-эзе-Зоре');
EOF
node finding.mjs || {
  echo 'Out of date: lvovich now declines these names.' >&2
  exit 1
}
