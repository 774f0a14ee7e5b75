/** Small PMTiles archives made by hand, for what a person may open: https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md. */
import { makeTile, PROTOMAPS_TILE } from './made-tiles.ts';

const HEADER_BYTES = 127;

/** All tiles from zoom 0 to this one are the same. */
const MAX_ZOOM = 14;

/** What the archive says of itself. */
export interface MadeArchive {
  /** 1 vector, 2 PNG. */
  readonly tileType?: number;
  readonly layers?: readonly string[];
  /** Bytes that the header promises and the file does not have. */
  readonly missing?: number;
  /** West, south, east, north in degrees. */
  readonly bounds?: readonly [number, number, number, number];
  /** Whether the index is nonsense of the right length. */
  readonly damaged?: boolean;
}

/** An archive of one tile that is every tile, without compression. */
export function makeArchive({
  tileType = 1,
  layers = Object.keys(PROTOMAPS_TILE),
  missing = 0,
  bounds = [35.5, 34.5, 36.5, 35.8],
  damaged = false,
}: MadeArchive = {}): Buffer {
  const tile = makeTile(PROTOMAPS_TILE);
  // One entry: its tile id, run length, length and offset (+1), each a varint.
  const all = (4 ** (MAX_ZOOM + 1) - 1) / 3;
  const directory = damaged
    ? Buffer.alloc(8, 0xff)
    : Buffer.from([1, 0, ...varint(all), ...varint(tile.length), ...varint(1)]);
  const metadata = Buffer.from(JSON.stringify({ vector_layers: layers.map((id) => ({ id, fields: {} })) }));
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
    all,
    1,
    1,
  ];
  for (const [index, value] of numbers.entries()) header.writeBigUInt64LE(BigInt(value), 8 + index * 8);
  header.writeUInt8(1, 96);
  header.writeUInt8(1, 97);
  header.writeUInt8(1, 98);
  header.writeUInt8(tileType, 99);
  header.writeUInt8(MAX_ZOOM, 101);
  for (const [index, degrees] of bounds.entries()) header.writeInt32LE(Math.round(degrees * 1e7), 102 + index * 4);
  return Buffer.concat([header, directory, metadata, tile]);
}

function varint(value: number): number[] {
  return value < 128 ? [value] : [(value % 128) + 128, ...varint(Math.floor(value / 128))];
}
