import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../../../.scripts/project.mjs';
import { headerFaults } from '../../support/house-rules.ts';
import { projectFiles } from '../../support/project-files.ts';

const sources = projectFiles().filter((file) => /^src\/.*\.tsx?$/.test(file) && !file.endsWith('.d.ts'));
const faultsIn = (files: readonly string[]): string[] =>
  files.flatMap((file) => headerFaults(file, readFileSync(path.join(projectRoot, file), 'utf8')));

describe('source files', () => {
  test('begin with a header of at most 15 words', () => {
    expect(sources.length).toBeGreaterThan(300);
    expect(faultsIn(sources)).toEqual([]);
  });
});

describe('the check', () => {
  test('takes a header of 15 words, over several lines, too', () => {
    const words = 'Word '.repeat(15);
    expect(headerFaults('a.ts', `/** ${words}*/\n`)).toEqual([]);
    expect(headerFaults('a.ts', '/**\n * Reads\n * files.\n */\n')).toEqual([]);
  });

  test('names a longer one, an empty one, and a file without any', () => {
    expect(headerFaults('a.ts', `/** ${'Word '.repeat(16)}*/`)).toEqual([
      'a.ts has a header of 16 words; write 1 to 15, verb first',
    ]);
    expect(headerFaults('a.ts', '/** */')).toEqual(['a.ts has a header of 0 words; write 1 to 15, verb first']);
    expect(headerFaults('a.ts', "import './b.ts';\n/** Reads. */")).toEqual([
      'a.ts does not begin with a header comment',
    ]);
  });
});
