/** Builds the app, and tells whether the last build is still good. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { hashOfInputs } from './build-inputs.mjs';
import { projectRoot } from './project.mjs';

/** The folder that a build is written to. */
export const distFolder = path.join(projectRoot, 'dist');

const stampFile = path.join(distFolder, '.build-inputs');

/** What a build makes: the folder for a host, and the one file, which the folder's page gives away with a lesson in it. */
const MODES = ['production', 'file'];

/** Builds into `dist`; where everything was built, stamps it with the hash of what it was built from. */
export async function buildApp(logLevel, modes = MODES) {
  const hash = hashOfInputs(projectRoot, process.env.LESSON);
  const { build } = await import('vite');
  for (const mode of modes) await build({ configFile: path.join(projectRoot, 'vite.config.ts'), mode, logLevel });
  if (modes.length === MODES.length) writeFileSync(stampFile, hash);
}

/** Builds unless `dist` was built from what is there now. */
export async function buildIfStale() {
  const stamp = existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : '';
  if (stamp === hashOfInputs(projectRoot, process.env.LESSON)) return;
  console.error('Building Dateline Atlas…');
  await buildApp('warn');
}
