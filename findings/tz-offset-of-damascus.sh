#!/usr/bin/env bash
# The clock of Damascus is an hour slow.
#
# Package: tz-offset 0.0.2.
# Expected: the offset of a zone by its name is that of the tz database, or the package says of what year its table is.
# Happens: Asia/Damascus and Asia/Amman are two hours ahead of UTC (three since October 2022), Asia/Almaty six (five
#   since March 2024), Africa/Juba three (two since February 2021). Moscow and Istanbul are right. A zone that was
#   added since, America/Nuuk, throws.
# Why it matters: “Local time at the base” beside a report is an hour off, for Syria and Jordan and not for their neighbours.
# Source: https://www.iana.org/time-zones, NEWS of 2022e (Syria and Jordan), 2024a (Kazakhstan), 2021a (South Sudan).
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --prefix "$dir" --save-exact --before=2026-12-01 --ignore-scripts --no-audit --no-fund --loglevel=error \
  tz-offset@0.0.2
npm ls --prefix "$dir" --depth=0

cat >finding.mjs <<'EOF'
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';

const { offsetOf } = createRequire(import.meta.url)('tz-offset');
const hours = (zone) => -offsetOf(zone) / 60;
const today = (zone) => new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' }).formatToParts(new Date('2025-07-31T12:00:00Z')).find(({ type }) => type === 'timeZoneName').value;
for (const zone of ['Europe/Moscow', 'Asia/Damascus', 'Asia/Amman', 'Asia/Almaty', 'Africa/Juba']) console.log(zone, hours(zone), 'hours · this machine:', today(zone));
assert.equal(hours('Europe/Moscow'), 3);
assert.equal(hours('Asia/Damascus'), 2);
assert.equal(hours('Asia/Almaty'), 6);
assert.throws(() => offsetOf('America/Nuuk'));
EOF
node finding.mjs || {
  echo 'Out of date: tz-offset has a newer table.' >&2
  exit 1
}
