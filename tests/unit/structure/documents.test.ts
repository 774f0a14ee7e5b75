/** Checks that the documents are short and that what they name exists. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../../../.scripts/project.mjs';
import { projectFiles } from '../../support/project-files.ts';

const documents = projectFiles().filter((file) => /(^|\/)(README|DECISIONS)\.md$/.test(file));
const read = (file: string): string => readFileSync(path.join(projectRoot, file), 'utf8');
const lines = (file: string): number => read(file).trimEnd().split('\n').length;

/** Paths that a document names: targets of relative links, and what stands in backticks and begins with a folder of the project. */
function namedPaths(file: string): string[] {
  const text = read(file);
  const links = [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target))
    .map((target) => path.join(path.dirname(file), target));
  const quoted = [...text.matchAll(/`((?:src|tests|geodata|findings|\.scripts|\.hosting)\/[\w./-]*)`/g)].map(
    ([, target = '']) => target,
  );
  return [...links, ...quoted];
}

test('the first page is at most 150 lines', () => {
  expect(lines('README.md')).toBeLessThanOrEqual(150);
});

test.each(
  readdirSync(path.join(projectRoot, 'src', 'features'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name),
)('the feature %s says in at most 15 lines what it is', (feature) => {
  expect(lines(`src/features/${feature}/README.md`)).toBeLessThanOrEqual(15);
});

describe('what is named exists', () => {
  test.each(documents.filter((file) => !file.endsWith('DECISIONS.md')))('in %s', (file) => {
    const missing = namedPaths(file).filter((target) => !existsSync(path.join(projectRoot, target)));
    expect(missing).toEqual([]);
  });
});
