/** Checks how the scripts in findings/ are written; CI does not run them. */
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../../../.scripts/project.mjs';
import { faultsOfFinding } from '../../support/finding-rules.ts';
import { projectFiles } from '../../support/project-files.ts';

const scripts = projectFiles().filter((file) => /^findings\/[^/]+\.sh$/.test(file));
const readme = readFileSync(path.join(projectRoot, 'findings/README.md'), 'utf8');

/** What a good finding looks like; each case below spoils one thing. */
const GOOD = `#!/usr/bin/env bash
# A title.
#
# Package: turf 7.4.0.
# Expected: 1
# Happens: 2
# Why it matters: 3
# Source: 4
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --prefix "$dir" --save-exact --before=2026-12-01 \\
  @turf/distance@7.4.0 \\
  edtf@4.11.1-beta.2
npm ls --prefix "$dir" --depth=0
`;

describe('findings/', () => {
  test('holds scripts, and a README that lists each of them once', () => {
    expect(scripts.length).toBeGreaterThan(0);
    const listed = [...readme.matchAll(/^\| \[([^\]]+)\]\(([^)]+)\) \| .+ \|$/gm)].map(([, name, link]) => {
      expect(link).toBe(`${name}.sh`);
      return `findings/${link}`;
    });
    expect([...listed].sort()).toEqual([...scripts].sort());
  });

  test.each(scripts)('%s can be run, cleans up after itself and pins what it installs', (file) => {
    expect(statSync(path.join(projectRoot, file)).mode & 0o111).toBe(0o111);
    expect(faultsOfFinding(readFileSync(path.join(projectRoot, file), 'utf8'))).toEqual([]);
  });
});

describe('the checks of a finding', () => {
  test('a good one has no faults', () => {
    expect(faultsOfFinding(GOOD)).toEqual([]);
  });

  test.each([
    ['#!/usr/bin/env bash', '#!/bin/sh', 'does not begin with #!/usr/bin/env bash'],
    ['set -euo pipefail', 'set -e', 'lacks set -euo pipefail'],
    ['$(mktemp -d)', '/tmp/finding', 'makes no folder by mktemp -d'],
    [`trap 'rm -rf "$dir"' EXIT`, 'true', 'does not remove its folder by a trap'],
    ['# Expected: 1', '# 1', 'says nothing under “Expected:”'],
    ['npm ls --prefix', 'true', 'does not print the versions by npm ls'],
    ['@turf/distance@7.4.0', '@turf/distance', 'does not pin @turf/distance'],
    ['@turf/distance@7.4.0', '@turf/distance@^7.4.0', 'does not pin @turf/distance@^7.4.0'],
    ['edtf@4.11.1-beta.2', 'edtf@latest', 'does not pin edtf@latest'],
    ['npm install', 'npm view', 'installs nothing'],
  ])('%s in place of %s is told', (good, bad, fault) => {
    expect(faultsOfFinding(GOOD.replace(good, bad))).toEqual([fault]);
  });
});
