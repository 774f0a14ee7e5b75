/** Runs other programs, with their words going where the caller says. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from './project.mjs';

/**
 * Runs a program to its end. Resolves to its exit code, or 127 where it could not be started.
 * Standard output goes to standard error unless `options.stdio` says otherwise: only results belong on standard output.
 */
export function run(program, programArguments, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, programArguments, { cwd: projectRoot, stdio: ['ignore', 2, 2], ...options });
    child.on('error', () => resolve(127));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** Runs a JavaScript file with this same Node.js. */
export function runNode(file, fileArguments, options) {
  return run(process.execPath, [file, ...fileArguments], options);
}

/** Runs npm: the one that started this script, or the one beside Node.js, or the one on PATH. */
export function runNpm(npmArguments, options) {
  const beside = path.join(path.dirname(process.execPath), 'node_modules', 'npm', 'bin', 'npm-cli.js');
  for (const file of [process.env.npm_execpath, beside]) {
    if (file?.endsWith('npm-cli.js') && existsSync(file)) return runNode(file, npmArguments, options);
  }
  // On Windows npm is a .cmd file, which only a shell can start.
  return run('npm', npmArguments, { ...options, shell: process.platform === 'win32' });
}
