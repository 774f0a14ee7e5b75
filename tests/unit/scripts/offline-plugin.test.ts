import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { listFiles, sayBytes } from '../../../.scripts/offline-plugin.ts';

test('the page says how many bytes are kept, and a page without the place for it is refused', () => {
  expect(sayBytes('<meta name="offline-bytes" content="0">', 42)).toBe('<meta name="offline-bytes" content="42">');
  expect(() => sayBytes('<head></head>', 42)).toThrow('offline-bytes');
});

test('every file that a page asks for is listed, the page first; a name that changes with its content needs no revision', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'dateline-atlas-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(path.join(folder, 'assets'));
  for (const name of [
    'service-worker.js',
    '.build-inputs',
    'index.html',
    'assets/b.js',
    'assets/b.js.map',
    'assets/a.css',
  ])
    writeFileSync(path.join(folder, name), name);
  const files = listFiles(folder);
  expect(files.map(({ url }) => url)).toEqual(['index.html', 'assets/a.css', 'assets/b.js']);
  expect(files.map(({ revision }) => revision === null)).toEqual([false, true, true]);
  expect(files[1]).toEqual({
    url: 'assets/a.css',
    revision: null,
    bytes: 12,
    integrity: `sha256-${createHash('sha256').update('assets/a.css').digest('base64')}`,
  });
  writeFileSync(path.join(folder, 'index.html'), 'another page');
  expect(listFiles(folder)[0]?.revision).not.toBe(files[0]?.revision);
});
