/** Reads the bytes of a file, and their text in Unicode or an older encoding. */
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

/** The encoding that the declaration of an XML file names, where it is one of eight bits that browsers know. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 200));
  const label = /^\s*<\?xml[^>]*?\bencoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1];
  if (label === undefined || /^utf/i.test(label)) return undefined;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

/** Encodings of spreadsheets that were saved under Windows, which a person can choose between. */
export const OLDER_ENCODINGS = ['windows-1252', 'windows-1251', 'windows-1256'] as const;

/**
 * The encoding that a text which is no UTF-8 is likely in: few letters beyond ASCII are Western; of many, Russian has small letters
 * (0xE0–0xFF) behind one another, and Arabic has both halves mixed.
 */
export function guessEncoding(bytes: Uint8Array): (typeof OLDER_ENCODINGS)[number] {
  let ascii = 0;
  let high = 0;
  let upperWithin = 0;
  let lower = 0;
  for (let index = 0; index < Math.min(bytes.length, 200_000); index++) {
    const byte = bytes[index] ?? 0;
    if (byte >= 0xc0) {
      high++;
      if (byte >= 0xe0) lower++;
      else if ((bytes[index - 1] ?? 0) >= 0xc0) upperWithin++;
    } else if ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a) ascii++;
  }
  // A letter of a Western word stands between letters of ASCII; a word of another script has none of them.
  const runs = countRuns(bytes);
  if (high === 0 || (runs.long < runs.all / 3 && high < 2 * ascii)) return 'windows-1252';
  return lower > 0 && upperWithin > high / 8 ? 'windows-1256' : 'windows-1251';
}

/** Runs of bytes beyond ASCII, and those of three or more. */
function countRuns(bytes: Uint8Array): { readonly all: number; readonly long: number } {
  let [all, long, length] = [0, 0, 0];
  for (let index = 0; index <= Math.min(bytes.length, 200_000); index++) {
    if ((bytes[index] ?? 0) >= 0xc0) length++;
    else {
      if (length > 0) all++;
      if (length >= 3) long++;
      length = 0;
    }
  }
  return { all, long };
}

/** The text of `bytes` in an encoding of eight bits, in which every byte is a letter. */
export function decodeAs(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes);
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
