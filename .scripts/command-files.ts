/** Reads the files of a command, and types what it has to say. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** What a command has to say, and its exit code: 0 well, 1 faults, 2 not understood. */
export interface CommandOutcome {
  /** Results, for standard output. */
  readonly lines: readonly string[];
  /** What went wrong, for standard error. */
  readonly errors: readonly string[];
  readonly code: 0 | 1 | 2;
}

/** The bytes of a file, or a sentence why there are none. */
export async function readOr(file: string, folder: string): Promise<Uint8Array | string> {
  try {
    return await readFile(path.resolve(folder, file));
  } catch (error) {
    return `${file}: ${wordsOf(error)}`;
  }
}

/** Why a file could not be read or written. */
export function wordsOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'There is no such file.';
  if (code === 'EISDIR') return 'This is a folder.';
  return error instanceof Error ? error.message : String(error);
}
