/** Whether an archive that a person opens is one that the map can draw: vector tiles in the schema of a Protomaps basemap. */
import type { ArchiveProblemCode } from '../../domain/ground.ts';
import { done, fault, type Outcome } from '../../domain/outcome.ts';

/** What an archive's header says. */
export interface ArchiveHeader {
  /** Size of the file in bytes. */
  readonly size: number;
  /** Where the header says that the last tile ends, in bytes. */
  readonly end: number;
  /** The header's tile type: 1 is a vector tile. */
  readonly tileType: number;
}

const VECTOR = 1;
const TYPES = ['unknown', 'MVT', 'PNG', 'JPEG', 'WebP', 'AVIF'];

/** Layers that every Protomaps basemap of version 3 and 4 has. */
const NEEDED = ['earth', 'water', 'roads'];

/** Names of layers that are told at the most. */
const MOST_NAMES = 4;

/** Whether the file is whole and holds vector tiles. */
export function checkHeader({ size, end, tileType }: ArchiveHeader): Outcome<null, ArchiveProblemCode> {
  if (size === 0) return fault('empty');
  if (end > size) return fault('cut', { found: String(size), wanted: String(end) });
  if (tileType !== VECTOR) return fault('raster', { found: TYPES[tileType] ?? String(tileType) });
  return done(null);
}

/** Whether the tiles have the layers of a Protomaps basemap. `metadata`: the archive's own JSON, whatever it is. */
export function checkSchema(metadata: unknown): Outcome<null, ArchiveProblemCode> {
  const layers = layerIds(metadata);
  if (!NEEDED.every((layer) => layers.includes(layer))) {
    return fault('schema', { found: layers.slice(0, MOST_NAMES).join(', ') || '–' });
  }
  return done(null);
}

function layerIds(metadata: unknown): string[] {
  if (typeof metadata !== 'object' || metadata === null || !('vector_layers' in metadata)) return [];
  const { vector_layers: layers } = metadata;
  if (!Array.isArray(layers)) return [];
  return layers.flatMap((layer: unknown) =>
    typeof layer === 'object' && layer !== null && 'id' in layer && typeof layer.id === 'string' ? [layer.id] : [],
  );
}
