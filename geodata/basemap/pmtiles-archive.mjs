/** Writes a PMTiles v3 archive whose bytes depend on nothing but its tiles (the published writers stream and do not share equal tiles). */
import { createHash } from 'node:crypto';
import { gzipSync } from 'fflate';
import { zxyToTileId } from 'pmtiles';

const HEADER_BYTES = 127;
const ROOT_BYTES = 16384 - HEADER_BYTES;
const LEAF_ENTRIES = 4096;
const COMPRESSION = { none: 1, gzip: 2 };
export const TILE_TYPE = { mvt: 1, png: 2, jpeg: 3, webp: 4 };

/** Gzip in JavaScript with no time in its header: the same bytes on every machine. @param {Uint8Array} bytes */
export const gzip = (bytes) => gzipSync(bytes, { level: 9, mtime: 0 });

function varints(numbers) {
  const bytes = [];
  for (let number of numbers) {
    while (number > 127) {
      bytes.push((number % 128) | 128);
      number = Math.floor(number / 128);
    }
    bytes.push(number);
  }
  return bytes;
}

/** A directory in the wire format of the specification, section 4. */
function directory(entries) {
  const ids = entries.map(({ id }, i) => id - (i > 0 ? entries[i - 1].id : 0));
  const offsets = entries.map(({ offset }, i) =>
    i > 0 && offset === entries[i - 1].offset + entries[i - 1].length ? 0 : offset + 1,
  );
  return gzip(
    Uint8Array.from([
      ...varints([entries.length]),
      ...varints(ids),
      ...varints(entries.map(({ run }) => run)),
      ...varints(entries.map(({ length }) => length)),
      ...varints(offsets),
    ]),
  );
}

/** Splits entries into leaves; the first holds what an opening view can ask for, so that it is one small request. */
function leaves(entries, firstLeafEnd) {
  const split = entries.findIndex(({ id }) => id >= firstLeafEnd);
  const first = split > 0 ? [entries.slice(0, split)] : [];
  const rest = split > 0 ? entries.slice(split) : entries;
  for (let i = 0; i < rest.length; i += LEAF_ENTRIES) first.push(rest.slice(i, i + LEAF_ENTRIES));
  return first;
}

function directories(entries, firstLeafEnd) {
  const alone = directory(entries);
  if (alone.length <= ROOT_BYTES && entries.length < LEAF_ENTRIES) return { root: alone, leafBytes: new Uint8Array() };
  const parts = leaves(entries, firstLeafEnd).map((leaf) => ({ id: leaf[0].id, bytes: directory(leaf) }));
  let offset = 0;
  const pointers = parts.map(({ id, bytes }) => {
    const pointer = { id, run: 0, length: bytes.length, offset };
    offset += bytes.length;
    return pointer;
  });
  return { root: directory(pointers), leafBytes: Buffer.concat(parts.map(({ bytes }) => bytes)) };
}

function header({ root, metadata, leafBytes, data, counts, info }) {
  const bytes = new Uint8Array(HEADER_BYTES);
  const view = new DataView(bytes.buffer);
  bytes.set(new TextEncoder().encode('PMTiles'));
  bytes[7] = 3;
  let at = 8;
  const uint64 = (value) => {
    view.setBigUint64(at, BigInt(value), true);
    at += 8;
  };
  let offset = HEADER_BYTES;
  for (const { length } of [root, metadata, leafBytes, data]) {
    uint64(offset);
    uint64(length);
    offset += length;
  }
  for (const count of [counts.tiles, counts.entries, counts.contents]) uint64(count);
  const { tileType, minzoom, maxzoom, bounds, center, plain = tileType !== TILE_TYPE.mvt } = info;
  const tileCompression = plain ? COMPRESSION.none : COMPRESSION.gzip;
  bytes.set([1, COMPRESSION.gzip, tileCompression, tileType, minzoom, maxzoom], 96);
  for (const [i, degrees] of bounds.entries()) view.setInt32(102 + i * 4, Math.round(degrees * 1e7), true);
  bytes[118] = center[2];
  view.setInt32(119, Math.round(center[0] * 1e7), true);
  view.setInt32(123, Math.round(center[1] * 1e7), true);
  return bytes;
}

/**
 * @param {{ z: number, x: number, y: number, data: Uint8Array }[]} tiles as they are stored (compressed if vector), in any order
 * @param {{ tileType: number, minzoom: number, maxzoom: number, bounds: number[], center: [number, number, number], firstLeafMaxzoom: number, metadata: object, plain?: boolean }} info `plain`: tiles are not compressed
 * @returns {{ bytes: Uint8Array, counts: { tiles: number, entries: number, contents: number } }}
 */
export function pmtilesArchive(tiles, info) {
  const sorted = tiles.map(({ z, x, y, data }) => ({ id: zxyToTileId(z, x, y), data })).sort((a, b) => a.id - b.id);
  const contents = new Map();
  const chunks = [];
  const entries = [];
  let size = 0;
  for (const { id, data } of sorted) {
    const hash = createHash('sha256').update(data).digest('hex');
    if (!contents.has(hash)) {
      contents.set(hash, { offset: size, length: data.length });
      chunks.push(data);
      size += data.length;
    }
    const content = contents.get(hash);
    const last = entries.at(-1);
    if (last && last.offset === content.offset && last.id + last.run === id) last.run += 1;
    else entries.push({ id, run: 1, ...content });
  }
  const { root, leafBytes } = directories(entries, zxyToTileId(info.firstLeafMaxzoom + 1, 0, 0));
  const metadata = gzip(new TextEncoder().encode(JSON.stringify(info.metadata)));
  const data = Buffer.concat(chunks);
  const counts = { tiles: sorted.length, entries: entries.length, contents: contents.size };
  const head = header({ root, metadata, leafBytes, data, counts, info });
  return { bytes: Buffer.concat([head, root, metadata, leafBytes, data]), counts };
}
