/** A map file that a person opens from their own machine: read by ranges, never whole, and nothing of it leaves the machine. */
import { FileSource, PMTiles } from 'pmtiles';
import { checkHeader, checkSchema } from '../codec/archive/check-archive.ts';
import type { ArchiveProblemCode, Ground } from '../domain/ground.ts';
import { done, fault, type Outcome } from '../domain/outcome.ts';
import { archives } from './archive.ts';

let opened = 0;

/** The ground that `file` is, ready to be drawn, or what is wrong with it. */
export async function openArchive(file: File): Promise<Outcome<Ground, ArchiveProblemCode>> {
  if (file.size === 0) return fault('empty');
  opened += 1;
  // Two files may have one name; the map asks for tiles by this key.
  const key = `file-${opened}`;
  const source = new FileSource(file);
  source.getKey = () => key;
  const archive = new PMTiles(source);
  try {
    const { tileDataOffset, tileDataLength = 0, tileType } = await archive.getHeader();
    const header = checkHeader({ size: file.size, end: tileDataOffset + tileDataLength, tileType });
    if (!header.ok) return header;
    const schema = checkSchema(await archive.getMetadata());
    if (!schema.ok) return schema;
  } catch (error) {
    return fault(error instanceof DOMException ? 'unreadable' : 'not-pmtiles');
  }
  archives().add(archive);
  return done({ type: 'file', key, name: file.name });
}
