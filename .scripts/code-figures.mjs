/** Counts the code's size, beside what it should be. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** At most so many; a figure past its target is marked and fails nothing. */
const TARGETS = { files: 430, lines: 33_000, longest: 300, contextUsers: 60, readme: 150 };

/** The reader's words: every component that says something imports them. */
const WORDS = 'ui/shared/localization.ts';

/** Prints the figures of the checkout in `root`; the first load only where there is a build. */
export function printCodeFigures(root) {
  const source = path.join(root, 'src');
  const files = readdirSync(source, { recursive: true })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => ({ name, text: readFileSync(path.join(source, name), 'utf8') }))
    .map(({ name, text }) => ({ name, text, lines: countLines(text) }));
  const longest = files.reduce((most, file) => (file.lines > most.lines ? file : most));
  const contexts = files
    .filter(({ name, text }) => name !== WORDS && /= create(Required)?Context\b/.test(text))
    .map(({ name }) => ({ name, users: files.filter((file) => imports(file, name)).length }))
    .sort((a, b) => b.users - a.users);
  const rows = [
    ['files in src', files.length, TARGETS.files],
    ['lines of TypeScript in src', files.reduce((sum, file) => sum + file.lines, 0), TARGETS.lines],
    [`longest file (${longest.name})`, longest.lines, TARGETS.longest],
    ...contexts.slice(0, 2).map(({ name, users }) => [`files that import ${name}`, users, TARGETS.contextUsers]),
    ['lines of README.md', countLines(readFileSync(path.join(root, 'README.md'), 'utf8')), TARGETS.readme],
  ];
  for (const [name, figure, target] of rows) {
    console.log(`${figure <= target ? ' ' : '!'} ${name}: ${format(figure)}, at most ${format(target)}`);
  }
  const bytes = firstLoadBytes(path.join(root, 'dist'));
  if (bytes !== null)
    console.log(`  page, styles and scripts before the map, of the last build: ${format(bytes)} bytes gzipped`);
}

/** Whether a file of `src` imports the one called `name`. */
function imports(file, name) {
  return [...file.text.matchAll(/ from '(\.[^']+)'/g)].some(
    ([, specifier]) => path.posix.join(path.posix.dirname(file.name), specifier) === name,
  );
}

/** Gzipped bytes of the page, what it names, and what its scripts import statically; null without a build. */
function firstLoadBytes(folder) {
  if (!existsSync(path.join(folder, 'index.html'))) return null;
  const page = readFileSync(path.join(folder, 'index.html'), 'utf8');
  const pending = [...page.matchAll(/(?:src|href)="\.\/([^"?#]+\.(?:js|css))"/g)].map(([, name]) => name);
  const seen = new Set();
  let bytes = gzipSync(page).length;
  for (const name of pending) {
    if (seen.has(name)) continue;
    seen.add(name);
    const content = readFileSync(path.join(folder, name));
    bytes += gzipSync(content).length;
    const imports = name.endsWith('.js')
      ? content.toString().matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)
      : [];
    for (const [, other] of imports) pending.push(path.posix.join(path.posix.dirname(name), other));
  }
  return bytes;
}

function countLines(text) {
  return text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
}

function format(figure) {
  return figure.toLocaleString('en');
}
