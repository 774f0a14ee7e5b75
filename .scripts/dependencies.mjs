/** Installs the packages of the lock file where they are missing or others are there. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from './project.mjs';
import { runNpm } from './run.mjs';

/**
 * True where every package that the lock file asks for is installed in the version it asks for.
 * Compares `package-lock.json` with `node_modules/.package-lock.json`, in which npm records what it installed once it
 * has; an install that was broken off leaves none. Packages for other platforms are optional, and may be missing.
 */
export function dependenciesAreCurrent(root) {
  const record = path.join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const wanted = packagesIn(path.join(root, 'package-lock.json'));
  const installed = packagesIn(record);
  return Object.entries(wanted).every(([location, entry]) => {
    if (location === '') return true;
    const found = installed[location];
    if (!found) return entry.optional === true;
    return found.version === entry.version && found.integrity === entry.integrity;
  });
}

function packagesIn(lockFile) {
  return JSON.parse(readFileSync(lockFile, 'utf8')).packages ?? {};
}

/** Installs the packages unless they are there already. Resolves to false where npm failed; npm has said why. */
export async function provideDependencies() {
  if (dependenciesAreCurrent(projectRoot)) return true;
  console.error('Installing the packages that Dateline Atlas is built from (once; about a minute)…');
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error', '--no-update-notifier'];
  // The development packages build the app, so they are wanted under NODE_ENV=production too.
  const code = await runNpm(['ci', '--include=dev', ...quiet]);
  if (code !== 0) console.error('The packages could not be installed: npm’s own message is above.');
  return code === 0;
}
