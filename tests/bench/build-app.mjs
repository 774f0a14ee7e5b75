/** `node build-app.mjs FOLDER`: builds the app, with the lesson that `LESSON` names, into another folder than `dist`. */
import path from 'node:path';
import { build } from 'vite';
import { projectRoot } from '../../.scripts/project.mjs';

const [outDir] = process.argv.slice(2);
if (!outDir) throw new Error('Name the folder to build into.');
await build({
  configFile: path.join(projectRoot, 'vite.config.ts'),
  mode: 'production',
  logLevel: 'warn',
  build: { outDir: path.resolve(outDir), emptyOutDir: true },
});
