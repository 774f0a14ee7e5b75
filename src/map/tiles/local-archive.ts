/** Opens a map file of the user, by ranges; nothing leaves the machine. */
import { bytesToHeader, FileSource, type Header, PMTiles } from 'pmtiles';
import { checkHeader, checkSchema, checkStart, HEADER_BYTES } from '../../codec/archive/check-archive.ts';
import type { ArchiveProblemCode, BasemapFile } from '../../domain/basemap.ts';
import type { Bounds } from '../../domain/lng-lat.ts';
import { type Fault, fault, type Result, success } from '../../domain/result.ts';

/** The extent of Web Mercator. */
const WORLD: Bounds = [-180, -85.051129, 180, 85.051129];

let opened = 0;

/** Adds an archive to the maps of the page. */
type Add = (archive: PMTiles) => void;

/** `file` as a basemap, after its archive is passed to `add`; or what is wrong with it. */
export async function openArchive(file: File, add: Add): Promise<Result<BasemapFile, Fault<ArchiveProblemCode>>> {
  try {
    const bytes = await file.slice(0, HEADER_BYTES).arrayBuffer();
    const start = checkStart(new Uint8Array(bytes), file.size);
    if (!start.ok) return start;
    const header = bytesToHeader(bytes);
    const { tileType, internalCompression, tileCompression } = header;
    const compressions = [internalCompression, tileCompression];
    const checked = checkHeader({ size: file.size, end: endOf(header), tileType, compressions });
    return checked.ok ? await readArchive(file, header, add) : checked;
  } catch (error) {
    // The header is valid, so the index is damaged, unless the browser has lost the file.
    return fault(error instanceof DOMException ? 'unreadable' : 'damaged');
  }
}

async function readArchive(
  file: File,
  header: Header,
  add: Add,
): Promise<Result<BasemapFile, Fault<ArchiveProblemCode>>> {
  opened += 1;
  // Two files may have one name: the map requests tiles by this key.
  const key = `file-${opened}`;
  const source = new FileSource(file);
  source.getKey = () => key;
  const archive = new PMTiles(source);
  // Reads the root directory too.
  await archive.getHeader();
  const schema = checkSchema(await archive.getMetadata());
  if (!schema.ok) return schema;
  add(archive);
  const { minZoom, maxZoom } = header;
  return success({ type: 'file', key, name: file.name, bounds: boundsOf(header), minZoom, maxZoom });
}

function endOf(header: Header): number {
  return Math.max(
    header.rootDirectoryOffset + header.rootDirectoryLength,
    header.jsonMetadataOffset + header.jsonMetadataLength,
    header.leafDirectoryOffset + (header.leafDirectoryLength ?? 0),
    header.tileDataOffset + (header.tileDataLength ?? 0),
  );
}

/** Some archives name no bounds: they may cover the world. */
function boundsOf({ minLon, minLat, maxLon, maxLat }: Header): Bounds {
  return minLon < maxLon && minLat < maxLat ? [minLon, minLat, maxLon, maxLat] : WORLD;
}
