/** What the files of this project may be called, hold and weigh: checks that give sentences, or nothing. */

const TOP_LEVEL = new Set([
  'package.json',
  'vite.config.ts',
  'tsconfig.json',
  'src',
  'geodata',
  'tests',
  'findings',
  'README.md',
]);
const LOCKS_AND_LICENCES = /^(package-lock\.json|LICEN[CS]E.*)$/;
const MAX_LINES = 300;
const COUNTED = /^(src|tests|\.scripts)\/.*\.(ts|tsx|mjs|mts|css|html)$/;
const DATA = /^(src\/(i18n|features\/[^/]+)\/messages|tests\/fixtures)\//;

/** Names at the top level that the design has no place for. Dot files are free. */
export function strangersAtTop(files: readonly string[]): string[] {
  const names = new Set(files.map((file) => file.split('/', 1)[0] ?? file));
  return [...names].filter((name) => !name.startsWith('.') && !TOP_LEVEL.has(name) && !LOCKS_AND_LICENCES.test(name));
}

/** A sentence where a source file is longer than a reader can hold. Messages and fixtures are data, and exempt. */
export function tooLong(file: string, text: string): string[] {
  if (!COUNTED.test(file) || DATA.test(file)) return [];
  const lines = text.replace(/\n$/, '').split('\n').length;
  return lines > MAX_LINES ? [`${file} has ${lines} lines; past ${MAX_LINES}, split it`] : [];
}

/** Most words in the header of a file. */
const MAX_HEADER_WORDS = 15;

/** A sentence where a source file does not begin with a header comment of at most 15 words. */
export function headerFaults(file: string, text: string): string[] {
  const header = /^\/\*\*([\s\S]*?)\*\//.exec(text)?.[1];
  if (header === undefined) return [`${file} does not begin with a header comment`];
  const words = header.split(/\s+/).filter((word) => word !== '' && word !== '*').length;
  if (words > 0 && words <= MAX_HEADER_WORDS) return [];
  return [`${file} has a header of ${words} words; write 1 to ${MAX_HEADER_WORDS}, verb first`];
}

/** Folders of one machine, its paths ending in a slash, such as a home folder or where the checkout lies. */
export type MachineFolders = readonly string[];

/** True where `text` has `folder` at the start of a path, not in the middle of a longer one. */
function startsIn(text: string, folder: string): boolean {
  for (let at = text.indexOf(folder); at >= 0; at = text.indexOf(folder, at + 1)) {
    if (!/[\w.]/.test(text[at - 1] ?? '')) return true;
  }
  return false;
}

/** Sentences for what ties `text` to one machine or one registry: absolute paths, and addresses of package registries. */
export function tiesToMachine(file: string, text: string, folders: MachineFolders): string[] {
  const paths = [
    ...folders.filter((folder) => startsIn(text, folder)),
    ...(text.match(/(?:(?<![\w.])\/(?:home|Users)\/|\b[A-Z]:\\Users\\)[\w.-]+/g) ?? []),
  ];
  const registries =
    text.match(/https?:\/\/[^\s/"'<>]*(?:registry|npmjs|npmmirror|artifactory|nexus|verdaccio)[^\s/"'<>]*/g) ?? [];
  return [
    ...paths.map((found) => `${file} holds a path of one machine: ${found}`),
    ...registries.map((found) => `${file} holds the address of a registry: ${found}`),
  ];
}
