/** Debian's packages as a source of data: downloaded, unpacked beside the scripts, never installed. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const cache = join(dirname(fileURLToPath(import.meta.url)), '..', '.cache');

/** The unpacked root of a Debian package, downloaded once. */
export function unpackDebian(name) {
  const root = join(cache, name);
  if (!existsSync(root)) {
    mkdirSync(cache, { recursive: true });
    execFileSync('apt-get', ['download', name], { cwd: cache, stdio: 'inherit' });
    const archive = readdirSync(cache).find((file) => file.startsWith(`${name}_`) && file.endsWith('.deb'));
    execFileSync('dpkg-deb', ['-x', join(cache, archive), root]);
  }
  return root;
}
