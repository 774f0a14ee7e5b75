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

/** The one that is served in this process: each project of tests loads this module anew. */
const shared = globalThis as { servedApp?: ReturnType<typeof buildAndServe> };

export default async function serveApp(project: TestProject): Promise<() => Promise<void>> {
  shared.servedApp ??= buildAndServe();
  const { url, folder, close } = await shared.servedApp;
  project.provide('appUrl', url);
  project.provide('appFolder', folder);
  return close;
}

async function buildAndServe() {
  // Named by process, so that two runs at a time do not build into each other.
  const folder = path.join(cacheFolder, `e2e-${process.pid}`);
  await buildForReaders(folder);
  const served = await serveFolder({ folder, host: '127.0.0.1' });
  const close = async (): Promise<void> => {
    await served.close();
    await rm(folder, { recursive: true, force: true });
  };
  return { url: served.url, folder, close };
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
