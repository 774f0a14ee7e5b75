/** The form in which the one-file page carries its files: an index and their bytes, one after the other, compressed together. */
import { gzipSync } from 'fflate';

/** A file in the page. */
export interface PackedFile {
  /** What the program asks for it by. */
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly bytes: Uint8Array;
}

/**
 * Files and the style sheet's font faces as the text that `loader.js` unpacks: base64 of gzip of the length of the index as 32 bits
 * (big-endian), the index in JSON, and the files. The same bytes each time.
 *
 * @param fontFaces CSS, in which a packed font is `url(packed:NAME)`
 */
export function pack(files: readonly PackedFile[], fontFaces: string): string {
  const listed = files.map(({ name, type, bytes }) => ({ name, type, length: bytes.length }));
  const index = Buffer.from(JSON.stringify({ files: listed, fontFaces }));
  const length = Buffer.alloc(4);
  length.writeUInt32BE(index.length);
  const content = Buffer.concat([length, index, ...files.map(({ bytes }) => bytes)]);
  return Buffer.from(gzipSync(content, { level: 9, mtime: 0 })).toString('base64');
}
