import { readFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../../../.scripts/project.mjs';
import { strangersAtTop, tiesToMachine, tooLong } from '../../support/house-rules.ts';
import { projectFiles } from '../../support/project-files.ts';

const files = projectFiles();
const texts = files
  .map((file) => ({ file, bytes: readFileSync(path.join(projectRoot, file)) }))
  .filter(({ bytes }) => !bytes.includes(0))
  .map(({ file, bytes }) => ({ file, text: bytes.toString('utf8') }));

describe('this project', () => {
  test('has at its top level what the design allows, and nothing else', () => {
    expect(files).toContain('package.json');
    expect(strangersAtTop(files)).toEqual([]);
  });

  test('has no source file of more than 300 lines', () => {
    expect(texts.flatMap(({ file, text }) => tooLong(file, text))).toEqual([]);
  });

  test('names no folder of this or another machine, and no registry', () => {
    // A root or a folder for temporary files is on every machine, and tells nothing of this one.
    const folders = [projectRoot, path.dirname(projectRoot), homedir()].filter(
      (folder) => folder !== path.parse(folder).root && folder !== tmpdir(),
    );
    const found = texts.flatMap(({ file, text }) =>
      tiesToMachine(
        file,
        text,
        folders.map((folder) => `${folder}${path.sep}`),
      ),
    );
    expect(found).toEqual([]);
  });
});

describe('the checks', () => {
  test('a stranger at the top level is named once', () => {
    expect(strangersAtTop(['src/main.ts', 'utils/a.ts', 'utils/b.ts', 'notes.md', '.ci/run', 'LICENSE'])).toEqual([
      'utils',
      'notes.md',
    ]);
  });

  test('a file of 300 lines is short enough, one of 301 is not', () => {
    expect(tooLong('src/map/view.ts', 'line\n'.repeat(300))).toEqual([]);
    expect(tooLong('src/map/view.ts', 'line\n'.repeat(301))).toEqual([
      'src/map/view.ts has 301 lines; past 300, split it',
    ]);
  });

  test('data may be as long as it is', () => {
    expect(tooLong('src/i18n/messages/ar.ts', 'line\n'.repeat(900))).toEqual([]);
    expect(tooLong('geodata/lessons/moscow-visit.geojson', 'line\n'.repeat(900))).toEqual([]);
  });

  test.each([
    ['a folder of this machine', 'open /somewhere/checkout/src/main.ts'],
    ['a home folder', ['', 'home', 'someone', 'notes'].join('/')],
    ['a home folder on macOS', ['', 'Users', 'someone'].join('/')],
    ['a home folder on Windows', ['C:', 'Users', 'someone'].join('\\')],
    ['the address of a registry', ['https:', '', 'registry.example.org', 'preact'].join('/')],
  ])('%s is found', (_name, text) => {
    expect(tiesToMachine('README.md', text, ['/somewhere/checkout/'])).toHaveLength(1);
  });

  test.each([
    'https://example.org/home/someone',
    'npm install preact',
    'src/home/start.ts',
    './somewhere/checkout/a.ts',
  ])('%s is free', (text) => {
    expect(tiesToMachine('README.md', text, ['/somewhere/checkout/'])).toEqual([]);
  });
});
