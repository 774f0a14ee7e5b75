/** Puts the one script that is no module beside the built page, as it is: Vite bundles modules only. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';

/** Its name, in `src` and in the built app. The page's shell refers to it. */
const FILE = 'before-paint.js';

/** The plugin. The development server serves the file from where it is. */
export function beforePaint(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'dateline-atlas:before-paint',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    async generateBundle() {
      const source = await readFile(path.join(config.root, FILE), 'utf8');
      this.emitFile({ type: 'asset', fileName: FILE, source });
    },
  };
}
