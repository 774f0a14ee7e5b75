/** Recognizes binary formats by their first bytes, to explain what to do. */
import { unzipSync } from 'fflate';
import { cannotOpen, type ImportFailure, type ImportFaultCode } from '../imported.ts';

/** Beginnings of files, as Latin-1 text; a `?` stands for any byte. */
const BEGINNINGS: readonly (readonly [beginning: string, code: ImportFaultCode])[] = [
  ['%PDF', 'pdf'],
  ['{\\rtf', 'rich-text'],
  // Compound files: Word, Excel and PowerPoint up to 2003. Nearly all that are met are documents.
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'document'],
  ['\x89PNG', 'picture'],
  ['\xff\xd8\xff', 'picture'],
  ['GIF8', 'picture'],
  ['RIFF????', 'picture'],
  ['II*\0', 'picture'],
  ['MM\0*', 'picture'],
  ['????ftyp', 'picture'],
  ['OggS', 'picture'],
  ['ID3', 'picture'],
  ['\x1f\x8b', 'archive'],
  ['7z\xbc\xaf', 'archive'],
  ['Rar!', 'archive'],
];

/** What is in a ZIP by the files that are in it, the first that fits. */
const PARTS: readonly (readonly [part: RegExp, code: ImportFaultCode])[] = [
  [/^word\//, 'document'],
  [/^xl\//, 'spreadsheet'],
  [/^ppt\//, 'slides'],
];

/** By the `mimetype` entry of OpenDocument. */
const OPEN_DOCUMENTS: Readonly<Record<string, ImportFaultCode>> = {
  'application/vnd.oasis.opendocument.text': 'document',
  'application/vnd.oasis.opendocument.spreadsheet': 'spreadsheet',
  'application/vnd.oasis.opendocument.presentation': 'slides',
};

/** The maps in a KMZ, and the names of what else is in it. */
export interface UnpackedMaps {
  readonly maps: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  readonly others: readonly string[];
}

/** What `bytes` are where they are no text: a failure, the KML files of a KMZ, or undefined. Never throws. */
export function signatureOf(bytes: Uint8Array): ImportFailure | UnpackedMaps | undefined {
  if (startsWith(bytes, 'PK\x03\x04') || startsWith(bytes, 'PK\x05\x06')) return zipped(bytes);
  const code = BEGINNINGS.find(([beginning]) => startsWith(bytes, beginning))?.[1];
  return code && cannotOpen(code);
}

/** Whether `bytes` hold a zero, which no text in UTF-8 does. Looks at the first 4,096. */
export function isBinary(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 4096).includes(0);
}

function startsWith(bytes: Uint8Array, beginning: string): boolean {
  for (let index = 0; index < beginning.length; index++) {
    if (beginning[index] !== '?' && bytes[index] !== beginning.charCodeAt(index)) return false;
  }
  return true;
}

/** Largest KML that is taken out of a KMZ, bytes: as large as a KML by itself may be. */
const MAX_UNZIPPED = 100_000_000;

function zipped(bytes: Uint8Array): ImportFailure | UnpackedMaps {
  const names: string[] = [];
  let size = 0;
  try {
    const files = unzipSync(bytes, {
      filter({ name, originalSize }) {
        names.push(name);
        if (name !== 'mimetype' && !isMap(name)) return false;
        size += originalSize;
        return size <= MAX_UNZIPPED;
      },
    });
    const kind = OPEN_DOCUMENTS[new TextDecoder().decode(files['mimetype'] ?? new Uint8Array()).trim()];
    if (kind !== undefined) return cannotOpen(kind);
    if (names.some(isMap) && size > MAX_UNZIPPED) {
      return cannotOpen('too-large', { found: String(Math.ceil(size / 1e6)), limit: String(MAX_UNZIPPED / 1e6) });
    }
    const maps = names.filter((name) => isMap(name) && files[name] !== undefined);
    // Finder and Windows leave files of their own behind.
    const others = names.filter(
      (name) => !isMap(name) && !/\/$|(?:^|\/)(?:__MACOSX\/|\._|\.DS_Store$|Thumbs\.db$)/.test(name),
    );
    if (maps.length > 0) {
      // The first KML of a KMZ is the one that is shown, by KML 2.2, 2.3.
      return { maps: maps.map((name) => ({ name, bytes: files[name] ?? new Uint8Array() })), others };
    }
  } catch {
    // Cut short: the names that were read before still say what it is.
  }
  return cannotOpen(PARTS.find(([part]) => names.some((name) => part.test(name)))?.[1] ?? 'archive');
}

function isMap(name: string): boolean {
  return /\.kml$/i.test(name) && !/(?:^|\/)(?:__MACOSX\/|\._)/.test(name);
}
