/** A map file that a person opens from their own machine: read by ranges, never whole, and nothing of it leaves the machine. */
import { bytesToHeader, FileSource, type Header, PMTiles } from 'pmtiles';
import { checkHeader, checkSchema, checkStart, HEADER_BYTES } from '../../codec/archive/check-archive.ts';
import type { ArchiveProblemCode, BasemapFile } from '../../domain/basemap.ts';
import type { Bounds } from '../../domain/lng-lat.ts';
import { done, fault, type Outcome } from '../../domain/outcome.ts';

/** What a web map can show of the world. */
const WORLD: Bounds = [-180, -85.051129, 180, 85.051129];

let opened = 0;

/** Takes an archive for the maps to ask for tiles by the key of its source. */
type Add = (archive: PMTiles) => void;

/** The ground that `file` is, given to `add` and ready to be drawn, or what is wrong with it. */
export async function openArchive(file: File, add: Add): Promise<Outcome<BasemapFile, ArchiveProblemCode>> {
  try {
    const bytes = await file.slice(0, HEADER_BYTES).arrayBuffer();
    const start = checkStart(new Uint8Array(bytes), file.size);
    if (!start.ok) return start;
    const header = bytesToHeader(bytes);
    const { tileType, internalCompression, tileCompression } = header;
    const compressions = [internalCompression, tileCompression];
    const right = checkHeader({ size: file.size, end: endOf(header), tileType, compressions });
    return right.ok ? await readArchive(file, header, add) : right;
  } catch (error) {
    // The header was right: what cannot be read after it is the index, unless the browser has lost the file.
    return fault(error instanceof DOMException ? 'unreadable' : 'damaged');
  }
}

async function readArchive(file: File, header: Header, add: Add): Promise<Outcome<BasemapFile, ArchiveProblemCode>> {
  opened += 1;
  // Two files may have one name; the map asks for tiles by this key.
  const key = `file-${opened}`;
  const source = new FileSource(file);
  source.getKey = () => key;
  const archive = new PMTiles(source);
  // Reads the index too.
  await archive.getHeader();
  const schema = checkSchema(await archive.getMetadata());
  if (!schema.ok) return schema;
  add(archive);
  const { minZoom, maxZoom } = header;
  return done({ type: 'file', key, name: file.name, bounds: boundsOf(header), minZoom, maxZoom });
}

function endOf(header: Header): number {
  return Math.max(
    header.rootDirectoryOffset + header.rootDirectoryLength,
    header.jsonMetadataOffset + header.jsonMetadataLength,
    header.leafDirectoryOffset + (header.leafDirectoryLength ?? 0),
    header.tileDataOffset + (header.tileDataLength ?? 0),
  );
}

/** Some archives do not say what they cover: they may cover all. */
function boundsOf({ minLon, minLat, maxLon, maxLat }: Header): Bounds {
  return minLon < maxLon && minLat < maxLat ? [minLon, minLat, maxLon, maxLat] : WORLD;
}
