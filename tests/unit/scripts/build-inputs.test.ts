import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { hashOfInputs } from '../../../.scripts/build-inputs.mjs';

function project(): { root: string; write: (file: string, text: string) => void } {
  const root = mkdtempSync(path.join(tmpdir(), 'dateline-atlas-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  };
  write('src/main.ts', 'first');
  write('package-lock.json', '{}');
  return { root, write };
}

test('the hash stays while the inputs stay', () => {
  const { root } = project();
  expect(hashOfInputs(root)).toBe(hashOfInputs(root));
});

test.each([
  ['a changed source', 'src/main.ts'],
  ['a new source', 'src/map/view.ts'],
  ['a new lesson', 'geodata/lessons/second.geojson'],
  ['a changed lock file', 'package-lock.json'],
])('%s changes it', (_name, file) => {
  const { root, write } = project();
  const before = hashOfInputs(root);
  write(file, 'second');
  expect(hashOfInputs(root)).not.toBe(before);
});

test('packages and caches inside the inputs do not change it', () => {
  const { root, write } = project();
  const before = hashOfInputs(root);
  write('geodata/basemap/node_modules/mapshaper/index.js', 'code');
  write('geodata/basemap/.cache/extract.json', 'data');
  expect(hashOfInputs(root)).toBe(before);
});

test('another lesson, or other words in it, change it', () => {
  const { root, write } = project();
  write('elsewhere.geojson', 'first');
  const hashes = [hashOfInputs(root), hashOfInputs(root, 'elsewhere.geojson')];
  write('elsewhere.geojson', 'second');
  expect(new Set([...hashes, hashOfInputs(root, 'elsewhere.geojson')]).size).toBe(3);
});
