import path from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../../.scripts/project.mjs';
import { readImports } from '../../support/import-graph.ts';
import { checkImports } from '../../support/import-rules.ts';
import { projectFiles } from '../../support/project-files.ts';

test('every import in src takes a direction that the design allows', () => {
  const files = projectFiles()
    .filter((file) => file.startsWith('src/'))
    .map((file) => file.slice('src/'.length));

  const imports = readImports(path.join(projectRoot, 'src'), files);

  expect(imports.length).toBeGreaterThan(0);
  expect(checkImports(imports)).toEqual([]);
});
