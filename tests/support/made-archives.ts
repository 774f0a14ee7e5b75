/** Small PMTiles archives made by hand, for what a person may open: https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md. */

const HEADER_BYTES = 127;

/** What the archive says of itself. */
export interface MadeArchive {
  /** 1 vector, 2 PNG. */
  readonly tileType?: number;
  readonly layers?: readonly string[];
  /** Bytes that the header promises and the file does not have. */
  readonly missing?: number;
}

/** An archive of one empty tile at zoom 0, without compression. */
export function makeArchive({ tileType = 1, layers = [], missing = 0 }: MadeArchive = {}): Buffer {
  // Directory: one entry; its tile id, run length, length and offset (+1), each a varint.
  const directory = Buffer.from([1, 0, 1, 1, 1]);
  const metadata = Buffer.from(JSON.stringify({ vector_layers: layers.map((id) => ({ id, fields: {} })) }));
  const tile = Buffer.from([0]);
  const header = Buffer.alloc(HEADER_BYTES);
  header.write('PMTiles', 0, 'latin1');
  header.writeUInt8(3, 7);
  const numbers = [
    HEADER_BYTES,
    directory.length,
    HEADER_BYTES + directory.length,
    metadata.length,
    HEADER_BYTES + directory.length + metadata.length,
    0,
    HEADER_BYTES + directory.length + metadata.length,
    tile.length + missing,
    1,
    1,
    1,
  ];
  for (const [index, value] of numbers.entries()) header.writeBigUInt64LE(BigInt(value), 8 + index * 8);
  header.writeUInt8(1, 96);
  header.writeUInt8(1, 97);
  header.writeUInt8(1, 98);
  header.writeUInt8(tileType, 99);
  return Buffer.concat([header, directory, metadata, tile]);
}
