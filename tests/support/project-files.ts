/** The project's own files: those that git holds or would take in, or, where there is no git, all but what is made. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../../.scripts/project.mjs';

const MADE = new Set(['.git', 'node_modules', 'dist', '.cache']);

/** Paths under the project's top folder, with `/`, sorted. */
export function projectFiles(): string[] {
  const files = filesFromGit() ?? filesUnder('');
  return files.filter((file) => existsSync(path.join(projectRoot, file))).sort();
}

function filesFromGit(): string[] | undefined {
  try {
    const list = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
    const output = execFileSync('git', list, {
      cwd: projectRoot,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return [...new Set(output.split('\0').filter(Boolean))];
  } catch {
    return undefined;
  }
}

function filesUnder(folder: string): string[] {
  return readdirSync(path.join(projectRoot, folder), { withFileTypes: true })
    .filter(({ name }) => !MADE.has(name))
    .flatMap((entry) => {
      const relative = path.posix.join(folder, entry.name);
      return entry.isDirectory() ? filesUnder(relative) : [relative];
    });
}
