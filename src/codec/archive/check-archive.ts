/** Checks that an archive holds vector tiles of a Protomaps basemap. */
import type { ArchiveProblemCode } from '../../domain/basemap.ts';
import { type Fault, fault, type Result, success } from '../../domain/result.ts';

/** Bytes of the header of a PMTiles archive: https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md. */
export const HEADER_BYTES = 127;

/** Magic number and version. */
const MAGIC = [...new TextEncoder().encode('PMTiles'), 3];

export interface ArchiveHeader {
  /** Size of the file in bytes. */
  readonly size: number;
  /** End of the last section, in bytes. */
  readonly end: number;
  /** The header's tile type: 1 is a vector tile. */
  readonly tileType: number;
  /** Compression of index and tiles: 0 unknown, 1 none, 2 gzip. */
  readonly compressions: readonly number[];
}

const VECTOR = 1;
const PICTURES: Readonly<Record<number, string>> = { 2: 'PNG', 3: 'JPEG', 4: 'WebP', 5: 'AVIF' };
const OTHER_TILES: Readonly<Record<number, string>> = { 6: 'MLT' };
const LAST_COMPRESSION = 2;
const COMPRESSIONS: Readonly<Record<number, string>> = { 3: 'Brotli', 4: 'Zstandard' };

/** Layers that every Protomaps basemap has. */
const NEEDED = ['earth', 'water', 'roads'];

/** A field of the features of version 3 and before. */
const OLD_FIELD = 'pmap:kind';

/** Layer names listed in a problem. */
const MAX_NAMES = 4;

/** @param start the first bytes of the file, up to the length of a header */
export function checkStart(start: Uint8Array, size: number): Result<null, Fault<ArchiveProblemCode>> {
  if (size === 0) return fault('empty');
  if (MAGIC.some((byte, index) => start[index] !== byte)) return fault('not-pmtiles');
  if (size < HEADER_BYTES) return cut(size, HEADER_BYTES);
  return success(null);
}

export function checkHeader({
  size,
  end,
  tileType,
  compressions,
}: ArchiveHeader): Result<null, Fault<ArchiveProblemCode>> {
  if (end > size) return cut(size, end);
  const picture = PICTURES[tileType];
  if (picture !== undefined) return fault('raster', { found: picture });
  if (tileType !== VECTOR) return fault('tile-type', { found: OTHER_TILES[tileType] ?? String(tileType) });
  const strange = compressions.find((compression) => compression > LAST_COMPRESSION);
  if (strange !== undefined) return fault('compression', { found: COMPRESSIONS[strange] ?? String(strange) });
  return success(null);
}

/** @param metadata the archive's JSON, unchecked */
export function checkSchema(metadata: unknown): Result<null, Fault<ArchiveProblemCode>> {
  const layers = vectorLayers(metadata);
  const ids = layers.map(({ id }) => id);
  if (!NEEDED.every((id) => ids.includes(id))) {
    return fault('schema', { found: ids.slice(0, MAX_NAMES).join(', ') || '–' });
  }
  if (layers.some(({ fields }) => fields.includes(OLD_FIELD))) return fault('old-schema');
  return success(null);
}

function cut(found: number, wanted: number) {
  return fault<ArchiveProblemCode>('cut', { found: String(found), wanted: String(wanted) });
}

interface VectorLayer {
  readonly id: string;
  readonly fields: readonly string[];
}

function vectorLayers(metadata: unknown): VectorLayer[] {
  if (!isRecord(metadata) || !Array.isArray(metadata.vector_layers)) return [];
  return metadata.vector_layers.flatMap((layer: unknown) =>
    isRecord(layer) && typeof layer.id === 'string'
      ? [{ id: layer.id, fields: isRecord(layer.fields) ? Object.keys(layer.fields) : [] }]
      : [],
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
