#!/usr/bin/env bash
# Loading a second calendar turns every date of the page into Arabic.
#
# Packages: moment-hijri 3.0.0, moment 2.31.0.
# Expected: moment-hijri adds formats (iYYYY) and changes no others; a date outside its table of Umm al-Qura, such as 28
#   July 1914, is refused or falls back to the arithmetic calendar.
# Happens: the import sets the language of moment to ar-sa for all: “July 31, 2025” becomes “٣١ يوليو ٢٠٢٥”. And dates
#   before 1937 are formatted with a day that is not a number.
# Why it matters: An English page shows Arabic digits from the moment that an Arabic feature loads, and a lesson on 1914 reads
#   “1355/12/NaN”.
# Source: https://github.com/xsoh/moment-hijri; the first of Muharram 1356 was 14 March 1937.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --prefix "$dir" --save-exact --before=2026-12-01 --ignore-scripts --no-audit --no-fund --loglevel=error \
  moment-hijri@3.0.0 \
  moment@2.31.0
npm ls --prefix "$dir" --depth=0

cat >finding.mjs <<'EOF'
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const moment = require('moment');
const before = moment('2025-07-31').format('LL');
const hijri = require('moment-hijri');
const after = moment('2025-07-31').format('LL');
const in1914 = hijri('1914-07-28').locale('en').format('iYYYY/iM/iD');
console.log(before, '→', after, '· locale', moment.locale(), '· 28 July 1914:', in1914);
assert.equal(before, 'July 31, 2025');
assert.equal(after, '٣١ يوليو ٢٠٢٥');
assert.match(in1914, /NaN/);
EOF
node finding.mjs || {
  echo 'Out of date: moment-hijri now leaves the language alone, or knows dates before 1937.' >&2
  exit 1
}
