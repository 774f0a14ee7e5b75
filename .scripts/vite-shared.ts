/** What the build, the development server and the tests read source files by. */
import path from 'node:path';
import type { UserConfig } from 'vite';
import { palettePlugin } from './palette-plugin.ts';
import { projectRoot } from './project.mjs';

/** Absolute path of the lesson that the app is built with: the one that `LESSON` names, or the first lesson. */
export const lessonFile = path.resolve(projectRoot, process.env['LESSON'] || 'geodata/lessons/moscow-visit.geojson');

/** Options that every Vite of this project has in common. */
export const sharedOptions = {
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  css: { postcss: { plugins: [palettePlugin] } },
  assetsInclude: ['**/*.pmtiles', '**/*.geojson'],
  resolve: {
    // The query is left on: `#lesson?url` is the lesson's address, `#lesson?raw` its text.
    alias: [{ find: /^#lesson(?=\?|$)/, replacement: lessonFile }],
    dedupe: ['preact', '@preact/signals-core'],
  },
} satisfies UserConfig;
