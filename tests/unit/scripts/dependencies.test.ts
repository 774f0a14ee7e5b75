import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { dependenciesAreCurrent } from '../../../.scripts/dependencies.mjs';

const preact = { version: '11.2.0', integrity: 'sha512-a' };

/** A project whose lock file wants `wanted` and whose npm recorded `installed`, or recorded nothing. */
function project(wanted: object, installed?: object): string {
  const root = mkdtempSync(path.join(tmpdir(), 'dateline-atlas-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const write = (file: string, packages: object) => writeFileSync(path.join(root, file), JSON.stringify({ packages }));
  mkdirSync(path.join(root, 'node_modules'));
  write('package-lock.json', { '': { name: 'dateline-atlas' }, ...wanted });
  if (installed) write('node_modules/.package-lock.json', installed);
  return root;
}

test('packages as the lock file wants them are current', () => {
  expect(dependenciesAreCurrent(project({ 'node_modules/preact': preact }, { 'node_modules/preact': preact }))).toBe(
    true,
  );
});

test('packages without npm’s record are not: an install may have been broken off', () => {
  expect(dependenciesAreCurrent(project({ 'node_modules/preact': preact }))).toBe(false);
});

test.each([
  ['of another version', { 'node_modules/preact': { ...preact, version: '11.1.0' } }],
  ['of other content', { 'node_modules/preact': { ...preact, integrity: 'sha512-b' } }],
  ['that is missing', {}],
])('a package %s is not current', (_name, installed) => {
  expect(dependenciesAreCurrent(project({ 'node_modules/preact': preact }, installed))).toBe(false);
});

test('a package for another platform may be missing', () => {
  const wanted = { 'node_modules/fsevents': { ...preact, optional: true } };
  expect(dependenciesAreCurrent(project(wanted, {}))).toBe(true);
});
