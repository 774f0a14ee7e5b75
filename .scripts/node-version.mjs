/**
 * Refuses a Node.js that is too old, in one sentence. Every command imports this first and loads the rest with
 * `import()`, so that the sentence comes before any error about syntax or a missing package.
 */
import { readFileSync } from 'node:fs';

/** True where `version` (`20.19.0`, `v22.1.0`) is at least `minimum` (`20.19`); missing parts count as zero. */
export function isAtLeast(version, minimum) {
  const parts = (text) => text.replace(/^v/, '').split('.').map(Number);
  const have = parts(version);
  const want = parts(minimum);
  for (let index = 0; index < 3; index += 1) {
    const difference = (have[index] || 0) - (want[index] || 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}

const { engines } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const minimum = engines.node.replace(/^>=\s*/, '');

if (!isAtLeast(process.versions.node, minimum)) {
  console.error(`Dateline Atlas needs Node.js ${minimum} or newer, and this is ${process.versions.node}.`);
  process.exit(1);
}
