/**
 * Makes the built app one that can be kept on a machine: a web app manifest, its icons, and a service worker with the list of all
 * files. The worker's libraries are Workbox's; vite-plugin-pwa, which would write the list, brings 338 packages for it.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build, type Plugin, type ResolvedConfig } from 'vite';
import type { KeptFile } from '../src/service-worker/kept-files.ts';

/** Where the parts are: absolute paths, and names in the built folder. */
export interface OfflineFiles {
  /** The worker's entry. */
  readonly worker: string;
  /** The web app manifest; its links are relative to the built folder. */
  readonly manifest: string;
  /** Pictures that the manifest and the page name. */
  readonly icons: readonly string[];
}

/** Name of the worker in the built folder; `platform/offline.ts` registers it. */
const WORKER_NAME = 'service-worker.js';

/** Its mark in the page: `<meta name="offline-bytes" content="0">`. */
const BYTES = /(<meta name="offline-bytes" content=")\d*(")/;

/** Files that no page asks for: source maps, notes of the build, the worker itself. */
const NOT_KEPT = [/\.map$/, /^\./, /^service-worker\.js$/];

/** The plugin. In development there is no worker: it would hold files that change. */
export function offline({ worker, manifest, icons }: OfflineFiles): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'dateline-atlas:offline',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    generateBundle() {
      for (const file of [manifest, ...icons]) {
        this.emitFile({ type: 'asset', fileName: path.basename(file), source: readFileSync(file) });
      }
    },
    async writeBundle() {
      const folder = config.build.outDir;
      const page = path.join(folder, 'index.html');
      const bytes = listFiles(folder).reduce((sum, file) => sum + file.bytes, 0);
      writeFileSync(page, sayBytes(readFileSync(page, 'utf8'), bytes));
      await buildWorker(worker, folder, listFiles(folder), config.logLevel);
    },
  };
}

/** `page` with the number of bytes that will be kept. Throws where it has no place for it. */
export function sayBytes(page: string, bytes: number): string {
  if (!BYTES.test(page)) throw new Error(`index.html has nothing that matches ${BYTES}.`);
  return page.replace(BYTES, (_, before: string, after: string) => before + bytes + after);
}

/** The files of a built folder, the page first. A name in `assets` changes with its content, and needs no revision. */
export function listFiles(folder: string): KeptFile[] {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter((name) => !NOT_KEPT.some((pattern) => pattern.test(name)))
    .sort((one, other) => Number(other === 'index.html') - Number(one === 'index.html') || (one < other ? -1 : 1));
  return names.map((url) => {
    const content = readFileSync(path.join(folder, url));
    const digest = createHash('sha256').update(content).digest('base64');
    const revision = url.startsWith('assets/') ? null : digest.slice(0, 16).replace(/[+/]/g, '_');
    return { url, revision, integrity: `sha256-${digest}`, bytes: content.length };
  });
}

/** One classic script: module workers are not had by every browser that has service workers. */
async function buildWorker(
  entry: string,
  outDir: string,
  files: readonly KeptFile[],
  logLevel: ResolvedConfig['logLevel'] = 'info',
): Promise<void> {
  await build({
    configFile: false,
    root: path.dirname(entry),
    logLevel: logLevel === 'info' ? 'warn' : logLevel,
    publicDir: false,
    define: { __KEPT_FILES__: JSON.stringify(files), 'process.env.NODE_ENV': JSON.stringify('production') },
    build: {
      outDir,
      emptyOutDir: false,
      target: 'baseline-widely-available',
      lib: { entry, formats: ['iife'], name: 'serviceWorker', fileName: () => WORKER_NAME },
    },
  });
}
