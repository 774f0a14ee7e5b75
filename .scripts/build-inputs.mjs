/** One hash over everything that a build is made from, to tell whether the last build is still good. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

const INPUTS = ['src', 'geodata', '.scripts', 'vite.config.ts', 'tsconfig.json', 'package.json', 'package-lock.json'];

/**
 * SHA-256, hexadecimal, of the names and bytes of all inputs of a build, and of the lesson that `LESSON` names.
 * Packages and caches inside the inputs (`node_modules`, names with a leading dot) do not count.
 */
export function hashOfInputs(root, lesson = '') {
  const hash = createHash('sha256');
  const add = (file) => hash.update(`${file.split(path.sep).join('/')}\0`).update(fileHash(path.join(root, file)));
  for (const input of INPUTS) for (const file of filesUnder(root, input)) add(file);
  if (lesson) hash.update(`LESSON\0${lesson}\0`).update(fileHash(path.resolve(root, lesson)));
  return hash.digest('hex');
}

function fileHash(file) {
  return createHash('sha256')
    .update(existsSync(file) ? readFileSync(file) : '')
    .digest();
}

function filesUnder(root, relative) {
  const full = path.join(root, relative);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [relative];
  return readdirSync(full)
    .filter((name) => name !== 'node_modules' && !name.startsWith('.'))
    .sort()
    .flatMap((name) => filesUnder(root, path.join(relative, name)));
}
