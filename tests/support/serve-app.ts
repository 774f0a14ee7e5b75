/** Builds the app once for all end-to-end tests, beside `dist` and not into it, and serves it while they run. */
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { type BuildOptions, build } from 'vite';
import type { TestProject } from 'vitest/node';
import { cacheFolder, projectRoot } from '../../.scripts/project.mjs';
import { serveFolder } from '../../.scripts/serve-folder.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built app, with a closing slash. */
    appUrl: string;
    /** Absolute path of its folder, for tests that bring a host of their own. */
    appFolder: string;
  }
}

export default async function serveApp(project: TestProject): Promise<() => Promise<void>> {
  // Named by process, so that two runs at a time do not build into each other.
  const folder = path.join(cacheFolder, `e2e-${process.pid}`);
  await buildForReaders(folder);
  const { url, close } = await serveFolder({ folder, host: '127.0.0.1' });
  project.provide('appUrl', url);
  project.provide('appFolder', folder);
  return async () => {
    await close();
    await rm(folder, { recursive: true, force: true });
  };
}

/** Vitest sets NODE_ENV to `test`, which would build packages in their development form. */
export async function buildForReaders(outDir: string, options: BuildOptions = {}, mode = 'production'): Promise<void> {
  const before = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  try {
    const configFile = path.join(projectRoot, 'vite.config.ts');
    await build({ configFile, mode, logLevel: 'warn', build: { ...options, outDir } });
  } finally {
    process.env['NODE_ENV'] = before;
  }
}
