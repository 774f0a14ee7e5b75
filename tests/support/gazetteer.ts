/** The bundled gazetteer, for tests in Node. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { GazetteerPlace } from '../../src/features/author/geoparsing/gazetteer.ts';
import { GAZETTEER_FILES, type GazetteerTexts, parsePlaces } from '../../src/features/author/geoparsing/gazetteer.ts';

/** Where its files are. */
export const gazetteerFolder = new URL('../../geodata/gazetteer/', import.meta.url);

/** The text of a table of the gazetteer. */
export function gazetteerText(name: keyof GazetteerTexts): string {
  return gunzipSync(readFileSync(new URL(`${name}.tsv.gzip`, gazetteerFolder))).toString();
}

/** All places of the gazetteer. */
export function readGazetteer(): readonly GazetteerPlace[] {
  const texts = Object.fromEntries(GAZETTEER_FILES.map((name) => [name, gazetteerText(name)]));
  return parsePlaces(texts as GazetteerTexts);
}
