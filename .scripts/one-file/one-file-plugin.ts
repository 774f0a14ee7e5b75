/**
 * Makes one HTML file of the whole app, to be opened from a folder or a USB stick. Plain inlining would be 5.9 MB (the sum of its parts): every binary file is in
 * base64 then, and programs are not compressed. Here all files are compressed together, and a small script unpacks them.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { build, type Plugin } from 'vite';
import type { PackedFile } from './pack.ts';
import { type PageParts, writePage } from './page.ts';
import { smallArchive, WORLD_MAXZOOM } from './small-archive.mjs';

/** Where things are: absolute paths. */
export interface OneFileOptions {
  /** The bundled archive, and the file that describes it. */
  readonly archive: string;
  readonly archiveDetail: string;
  /** What the one file does without, for its size: relief, gazetteers. What asks for it is told that it is not there. */
  readonly leftOut: readonly RegExp[];
  /** The loader's script. */
  readonly loader: string;
  /** Name of the page that is written. */
  readonly fileName: string;
}

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.woff2': 'font/woff2',
  '.geojson': 'application/geo+json',
};

/** Imports that ask for the address of a file. */
const ASKS_ADDRESS = /\?(?:worker&)?url$/;

/** Where a module names the program of its worker. */
const MAKES_WORKER = /new URL\('(\.[\w./-]+)', import\.meta\.url\)/g;

/** Prefix of modules in whose place stands an address. */
const PACKED = '\0packed:';

/** The plugin. To be used with one program for everything (`codeSplitting: false`). */
export function oneFile(options: OneFileOptions): Plugin {
  const packed = new Map<string, PackedFile>();
  const add = (name: string, bytes: Uint8Array): string => {
    packed.set(name, { name, type: TYPES[path.extname(name)] ?? 'application/octet-stream', bytes });
    return name;
  };
  return {
    name: 'dateline-atlas:one-file',
    apply: 'build',
    enforce: 'pre',
    async resolveId(source, importer) {
      // Under a name of our own, or Vite would make an address of it after all.
      if (!ASKS_ADDRESS.test(source)) return null;
      const resolved = await this.resolve(source, importer, { skipSelf: true });
      return resolved && PACKED + resolved.id;
    },
    async load(id) {
      if (id === options.archiveDetail) {
        return JSON.stringify({ ...(await detailOf(options)), worldMaxzoom: WORLD_MAXZOOM });
      }
      if (!id.startsWith(PACKED)) return null;
      const [file = '', query] = id.slice(PACKED.length).split('?');
      if (options.leftOut.some((pattern) => pattern.test(file))) return "export default '';";
      if (query === 'worker&url') return addressOf(add(`${path.parse(file).name}.js`, await buildWorker(file)));
      const bytes = file === options.archive ? await smallArchive(file, await detailOf(options)) : await readFile(file);
      return addressOf(add(path.basename(file), bytes));
    },
    async transform(code, id) {
      const made = [...code.matchAll(MAKES_WORKER)];
      let changed = code;
      for (const [asked, source = ''] of made) {
        const name = add(`${path.parse(source).name}.js`, await buildWorker(path.resolve(path.dirname(id), source)));
        changed = changed.replace(asked, () => `globalThis.datelineFiles[${JSON.stringify(name)}]`);
      }
      return made.length > 0 ? changed : null;
    },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const parts: Partial<Record<keyof PageParts, string>> = {};
        const fonts = new Map<string, string>();
        for (const [name, output] of Object.entries(bundle)) {
          delete bundle[name];
          if (output.type === 'chunk') add('program.js', Buffer.from(output.code));
          else if (name.endsWith('.html')) parts.page = String(output.source);
          else if (name.endsWith('.css')) parts.style = (parts.style ?? '') + String(output.source);
          else if (name.endsWith('.svg')) parts.icon = String(output.source);
          else if (name.endsWith('.woff2')) fonts.set(path.basename(name), nameFont(name, Buffer.from(output.source)));
        }
        const { page = '', style = '', icon = '' } = parts;
        const loader = await readFile(options.loader, 'utf8');
        const source = writePage({ page, style, icon, loader }, [...packed.values()], fonts);
        this.emitFile({ type: 'asset', fileName: options.fileName, source });
      },
    },
  };

  /** A font that the program has by itself already is not packed again under the name of the style sheet. */
  function nameFont(name: string, bytes: Uint8Array): string {
    const digest = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');
    const same = [...packed.values()].find((file) => digest(file.bytes) === digest(bytes));
    return same?.name ?? add(path.basename(name), bytes);
  }
}

/** A module in whose place stands the address that the loader gives the file. */
function addressOf(name: string): string {
  return `export default globalThis.datelineFiles[${JSON.stringify(name)}];`;
}

async function detailOf({ archiveDetail }: OneFileOptions) {
  return JSON.parse(await readFile(archiveDetail, 'utf8')) as {
    readonly minzoom: number;
    readonly maxzoom: number;
    readonly bounds: readonly number[];
  };
}

/** A worker's program in one module, for it has no folder to import from. */
async function buildWorker(entry: string): Promise<Uint8Array> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { 'process.env.NODE_ENV': JSON.stringify('production') },
    build: {
      write: false,
      target: 'baseline-widely-available',
      lib: { entry, formats: ['es'], fileName: 'worker' },
      rolldownOptions: { output: { codeSplitting: false, minify: true } },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error(`${entry} made no program.`);
  return Buffer.from(chunk.code);
}
