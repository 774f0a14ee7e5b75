/** Reads which file of `src` imports which: values and types, statically, dynamically and through `import('…')` types. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync, Visitor } from 'vite';

/** One file names another, or a package. */
export interface Import {
  /** Path under `src`, with `/`: `ui/explore/Popup.tsx`. */
  readonly from: string;
  /** Path under `src`; a path with `../` where it is a file outside `src`; or, for a package, its specifier. */
  readonly to: string;
  /** `missing` is a relative specifier that leads to no file. */
  readonly kind: 'file' | 'outside' | 'package' | 'missing';
}

/** Specifiers in one module's source, in order. Throws where the source does not parse, or imports what it computes. */
export function specifiersIn(fileName: string, source: string): string[] {
  const { program, errors } = parseSync(fileName, source);
  if (errors.length > 0)
    throw new Error(`${fileName} does not parse: ${errors.map(({ message }) => message).join('; ')}`);
  const found: { start: number; specifier: string }[] = [];
  const add = (node: { type: string; start: number; value?: unknown } | null) => {
    if (!node) return;
    if (typeof node.value !== 'string')
      throw new Error(`${fileName} imports a name that it computes, so it cannot be checked`);
    found.push({ start: node.start, specifier: node.value });
  };
  new Visitor({
    ImportDeclaration: (node) => add(node.source),
    ExportNamedDeclaration: (node) => add(node.source),
    ExportAllDeclaration: (node) => add(node.source),
    ImportExpression: (node) => add(node.source),
    TSImportType: (node) => add(node.source),
  }).visit(program);
  return found.sort((a, b) => a.start - b.start).map(({ specifier }) => specifier);
}

/** All imports of `files`, which are paths under `sourceFolder`. */
export function readImports(sourceFolder: string, files: readonly string[]): Import[] {
  return files
    .filter((file) => /\.tsx?$/.test(file))
    .flatMap((from) =>
      specifiersIn(from, readFileSync(path.join(sourceFolder, from), 'utf8')).map((specifier) =>
        resolveImport(sourceFolder, from, specifier),
      ),
    );
}

function resolveImport(sourceFolder: string, from: string, specifier: string): Import {
  if (!/^\.{0,2}\//.test(specifier)) return { from, to: specifier, kind: 'package' };
  const bare = specifier.replace(/\?.*$/, '');
  const to = bare.startsWith('/') ? bare.slice(1) : path.posix.join(path.posix.dirname(from), bare);
  if (!existsSync(path.join(sourceFolder, to))) return { from, to, kind: 'missing' };
  return { from, to, kind: to.startsWith('../') ? 'outside' : 'file' };
}
