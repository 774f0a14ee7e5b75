/**
 * Writes the lesson's words into the page as it is built or served, so that they can be read before, or without, any
 * script. The page shell holds three things to fill: its `title`, `<!--head-->` and `<!--app-->`.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin, ResolvedConfig, ViteDevServer } from 'vite';
import { runnerImport } from 'vite';
import { sharedOptions } from './vite-shared.ts';

/** What `prerender` is given: the bytes of data files, as text. */
export interface PrerenderInput {
  readonly lessonText: string;
  readonly locatorLandText: string;
  readonly locatorIslandsText: string;
  readonly locatorBordersText: string;
}

/** What `prerender` makes: markup for the page, and its title as plain text. */
export interface PrerenderOutput {
  readonly html: string;
  readonly head?: string;
  readonly title: string;
}

interface PrerenderModule {
  prerender(input: PrerenderInput): PrerenderOutput | Promise<PrerenderOutput>;
}

/** Absolute paths of the data files that the page's words and its locator map come from. */
export interface PrerenderFiles {
  readonly lesson: string;
  readonly locatorLand: string;
  readonly locatorIslands: string;
  readonly locatorBorders: string;
}

const ENTRY = 'prerender.tsx';

/** The plugin; it calls the `prerender` function that `src/prerender.tsx` exports. */
export function prerender(files: PrerenderFiles): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'dateline-atlas:prerender',
    configResolved(resolved) {
      config = resolved;
    },
    configureServer(server) {
      reloadOnChange(server, Object.values(files));
    },
    hotUpdate({ modules, server }) {
      // A module of the page's words: the browser may have none of it to replace.
      if (this.environment.name === 'ssr' && modules.length > 0) reload(server);
    },
    transformIndexHtml: {
      order: 'pre',
      async handler(page, { server }) {
        const module = await load(config, server);
        const output = await module.prerender(await readInput(files));
        return fillPage(page, output);
      },
    },
  };
}

async function load(config: ResolvedConfig, server: ViteDevServer | undefined): Promise<PrerenderModule> {
  const entry = path.join(config.root, ENTRY);
  if (!existsSync(entry)) throw new Error(`The page cannot be written: ${entry} does not exist.`);
  const module = server
    ? await server.ssrLoadModule(`/${ENTRY}`)
    : (await runnerImport<object>(entry, { ...sharedOptions, configFile: false, root: config.root })).module;
  if (!isPrerenderModule(module))
    throw new Error(`The page cannot be written: ${entry} exports no function “prerender”.`);
  return module;
}

function isPrerenderModule(module: object): module is PrerenderModule {
  return 'prerender' in module && typeof module.prerender === 'function';
}

async function readInput(files: PrerenderFiles): Promise<PrerenderInput> {
  const [lessonText, locatorLandText, locatorIslandsText, locatorBordersText] = await Promise.all([
    readFile(files.lesson, 'utf8'),
    readFile(files.locatorLand, 'utf8'),
    readFile(files.locatorIslands, 'utf8'),
    readFile(files.locatorBorders, 'utf8'),
  ]);
  return { lessonText, locatorLandText, locatorIslandsText, locatorBordersText };
}

/** The page shell with its title and its two marks replaced. Throws where one of the three is missing. */
export function fillPage(page: string, { html, head = '', title }: PrerenderOutput): string {
  const escaped = title.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return [
    { mark: /<title>[^<]*<\/title>/, text: `<title>${escaped}</title>` },
    { mark: /<!--head-->/, text: head },
    { mark: /<!--app-->/, text: html },
  ].reduce((filled, { mark, text }) => {
    if (!mark.test(filled)) throw new Error(`The page cannot be written: index.html has nothing that matches ${mark}.`);
    // A function, because “$” in a replacement text would mean something.
    return filled.replace(mark, () => text);
  }, page);
}

/** Reloads open pages when a data file that they were written from changes. */
function reloadOnChange(server: ViteDevServer, files: readonly string[]): void {
  server.watcher.add([...files]);
  server.watcher.on('change', (changed) => {
    if (files.includes(path.resolve(changed))) reload(server);
  });
}

function reload(server: ViteDevServer): void {
  server.environments.client.hot.send({ type: 'full-reload' });
}
