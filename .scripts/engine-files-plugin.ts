/** Lists the files of the map engine in the built page, so that it can fetch them before it runs them. */
import type { Plugin, Rolldown } from 'vite';

/** Its mark in the page: `<meta name="map-files" content="">`; `app/map-lifecycle.ts` reads it. */
const MARK = /(<meta name="map-files" content=")(")/;

/** @param entry path of the module that is imported for the engine, from the project's root */
export function engineFiles(entry: string): Plugin {
  return {
    name: 'dateline-atlas:engine-files',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(page, { bundle = {} }) {
        if (!MARK.test(page)) throw new Error(`index.html has nothing that matches ${MARK}.`);
        return page.replace(
          MARK,
          (_, before: string, after: string) => before + listFiles(bundle, entry).join(' ') + after,
        );
      },
    },
  };
}

/** The chunk of `entry` and all that it imports, without what the page has already: programs, then style sheets. */
export function listFiles(bundle: Rolldown.OutputBundle, entry: string): string[] {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const engine = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(entry));
  const page = chunks.find(({ isEntry }) => isEntry);
  if (!engine || !page) throw new Error(`The build has no chunk of ${entry}.`);
  const known = withImports(bundle, page);
  const needed = [...withImports(bundle, engine)].filter((chunk) => !known.has(chunk));
  const styles = needed.flatMap((chunk) => [...(chunk.viteMetadata?.importedCss ?? [])]);
  return [...needed.map(({ fileName }) => fileName), ...styles].map((file) => `./${file}`);
}

function withImports(
  bundle: Rolldown.OutputBundle,
  chunk: Rolldown.OutputChunk,
  found = new Set<Rolldown.OutputChunk>(),
): Set<Rolldown.OutputChunk> {
  if (found.has(chunk)) return found;
  found.add(chunk);
  for (const name of chunk.imports) {
    const imported = bundle[name];
    if (imported?.type === 'chunk') withImports(bundle, imported, found);
  }
  return found;
}
