#!/usr/bin/env bash
# The table of subdivisions knows Aquitaine and Sør-Trøndelag, and neither Nouvelle-Aquitaine nor Trøndelag.
#
# Package: iso-3166-2 1.0.0, the newest version.
# Expected: ISO 3166-2 as of the package's time, or at least both the codes of today and those before.
# Happens: The regions that France has had since 2016 and the counties that Norway has had since 2018 are null, those that they replaced
#   answer as if they were in force. Telangana (2014) is there under the code of before 2023.
# Why it matters: Codes of a file of today find no division, and an article of today is given divisions that are gone.
# Source: https://github.com/olahol/iso-3166-2.js; https://www.iso.org/obp/ui/#iso:code:3166:FR and :NO.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --prefix "$dir" --save-exact --before=2026-12-01 --ignore-scripts --no-audit --no-fund --loglevel=error \
  iso-3166-2@1.0.0
npm ls --prefix "$dir" --depth=0

cat >finding.mjs <<'EOF'
import assert from 'node:assert/strict';
import iso from 'iso-3166-2';

const name = (code) => iso.subdivision(code)?.name ?? null;
for (const code of ['FR-NAQ', 'FR-B', 'NO-50', 'NO-16', 'IN-TS', 'IN-TG']) console.log(code, '→', name(code));
assert.deepEqual(['FR-NAQ', 'NO-50', 'IN-TS'].map(name), [null, null, null]);
assert.equal(name('FR-B'), 'Aquitaine');
assert.equal(name('NO-16'), 'Sør-Trøndelag');
assert.equal(name('IN-TG'), 'Telangana');
EOF
node finding.mjs || {
  echo 'Out of date: iso-3166-2 now has other divisions.' >&2
  exit 1
}
