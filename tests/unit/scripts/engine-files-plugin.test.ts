import type { Rolldown } from 'vite';
import { expect, test } from 'vitest';
import { listFiles } from '../../../.scripts/engine-files-plugin.ts';

const chunk = (fileName: string, imports: readonly string[], more: object = {}) => ({
  type: 'chunk',
  fileName,
  imports,
  ...more,
});

/** A build whose page and map share a part. */
const BUNDLE = Object.fromEntries(
  [
    chunk('page.js', ['shared.js'], { isEntry: true, facadeModuleId: '/src/main.ts' }),
    chunk('shared.js', []),
    chunk('map.js', ['shared.js', 'engine.js'], {
      facadeModuleId: '/src/map/create-map.ts',
      viteMetadata: { importedCss: new Set(['map.css']) },
    }),
    chunk('engine.js', ['map.js']),
    chunk('other.js', [], { facadeModuleId: '/src/features/quiz/index.ts' }),
  ].map((file) => [file.fileName, file]),
) as unknown as Rolldown.OutputBundle;

test('the files of the engine are its chunk, what that imports and the page has not, and its styles', () => {
  expect(listFiles(BUNDLE, 'src/map/create-map.ts')).toEqual(['./map.js', './engine.js', './map.css']);
});

test('an engine that the build does not have is named', () => {
  expect(() => listFiles(BUNDLE, 'src/map/gone.ts')).toThrow('src/map/gone.ts');
});
