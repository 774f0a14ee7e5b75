/** Takes features out of a copy of the project, which must still build. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { projectRoot } from '../../../.scripts/project.mjs';

const COPIED = ['src', '.scripts', 'vite.config.ts', 'tsconfig.json', 'package.json', 'LICENSE'];
const DATA = ['lessons', 'basemap', 'gazetteer'];

/** A copy of the project, without tests, in a folder of its own that is removed after the test. */
function copyProject(): string {
  const copy = mkdtempSync(path.join(tmpdir(), 'dateline-atlas-'));
  onTestFinished(() => rmSync(copy, { recursive: true, force: true }));
  for (const name of COPIED) cpSync(path.join(projectRoot, name), path.join(copy, name), { recursive: true });
  for (const name of DATA)
    cpSync(path.join(projectRoot, 'geodata', name), path.join(copy, 'geodata', name), {
      recursive: true,
      filter: (from) => !from.includes('node_modules'),
    });
  symlinkSync(path.join(projectRoot, 'node_modules'), path.join(copy, 'node_modules'));
  return copy;
}

/** Deletes the folder of a view and its line in the list of views. */
function removeView(copy: string, view: string): void {
  rmSync(path.join(copy, 'src', 'features', view), { recursive: true });
  const list = path.join(copy, 'src', 'app', 'views.ts');
  const lines = readFileSync(list, 'utf8').split('\n');
  const others = lines.filter((line) => !line.includes(`features/${view}/`));
  expect(others, `${view} has one line`).toHaveLength(lines.length - 1);
  writeFileSync(list, others.join('\n'));
}

test.each(['quiz', 'measure'])('without %s the types hold and the app builds', { timeout: 180_000 }, (view) => {
  const copy = copyProject();
  removeView(copy, view);
  const run = (file: string, ...given: string[]): string =>
    execFileSync(process.execPath, [path.join(projectRoot, 'node_modules', file), ...given], {
      cwd: copy,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  const config = path.join(copy, 'tsconfig.json');
  writeFileSync(config, readFileSync(config, 'utf8').replace(/"include": \[[^\]]*\]/, '"include": ["src"]'));
  expect(run('typescript/bin/tsc', '-p', '.')).toBe('');
  run('vite/bin/vite.js', 'build', '--logLevel', 'error');
  const built = readdirSync(path.join(copy, 'dist', 'assets'));
  expect(built.some((name) => name.startsWith('compare-'))).toBe(true);
  expect(built.some((name) => name.startsWith(`${view}-`) && name.endsWith('.css'))).toBe(false);
});
