/** From a file to its bytes, and from those to its text: bounded, counted while they arrive, and never guessed. */
import { cannotOpen, type ImportFailure, type ImportProgress } from '../imported.ts';

/** Largest file that is read: a lesson of 100,000 places has 39 MB. */
export const MAX_BYTES = 100_000_000;

/** Says how far reading has come. */
export type Tell = (progress: ImportProgress) => void;

/**
 * The bytes of `file`, told as they arrive. Throws the signal's reason where it is aborted.
 * Faults: `too-large`, `empty-file`, `unreadable`.
 */
export async function readBytes(file: Blob, tell: Tell, signal: AbortSignal): Promise<Uint8Array | ImportFailure> {
  signal.throwIfAborted();
  if (file.size > MAX_BYTES) {
    return cannotOpen('too-large', { found: megabytes(file.size), limit: megabytes(MAX_BYTES) });
  }
  if (file.size === 0) return cannotOpen('empty-file');
  const bytes = new Uint8Array(file.size);
  let done = 0;
  try {
    const reader = file.stream().getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      bytes.set(part.value, done);
      done += part.value.length;
      tell({ stage: 'bytes', done, total: file.size });
      signal.throwIfAborted();
    }
  } catch {
    signal.throwIfAborted();
    return cannotOpen('unreadable');
  }
  return bytes.subarray(0, done);
}

function megabytes(bytes: number): string {
  return String(Math.ceil(bytes / 1e6));
}

/**
 * The text of `bytes`: UTF-16 where a byte order mark says so, else UTF-8, whose mark is taken off. Fault: `not-unicode`, with the first
 * line that is neither.
 */
export function decodeText(bytes: Uint8Array): string | ImportFailure {
  const encoding = utf16Of(bytes) ?? 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return cannotOpen('not-unicode', { line: String(lineOfFault(bytes, encoding)) });
  }
}

/** The kind of UTF-16 that a byte order mark announces. */
export function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** 1-based number of the first line that cannot be decoded. */
function lineOfFault(bytes: Uint8Array, encoding: string): number {
  const strict = new TextDecoder(encoding, { fatal: true });
  let line = 1;
  const newline = 0x0a;
  for (let start = 0; start < bytes.length; ) {
    // Lines end at the same byte in UTF-8 and in every older encoding; UTF-16 fails as a whole, and is rare.
    const found = bytes.indexOf(newline, start);
    const end = found < 0 ? bytes.length : found;
    try {
      strict.decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    line++;
    start = end + 1;
  }
  return 1;
}
