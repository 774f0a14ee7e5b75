/** Files for the tests of the readers, as bytes. */
import { strToU8, zipSync } from 'fflate';
import type { Imported, ImportFailure, ImportOutcome } from '../../../../src/features/import/imported.ts';
import { readContent } from '../../../../src/features/import/readers/read-file.ts';

/** What `content` comes to under `name`; fails the test where it is refused. */
export function opened(content: unknown, name = 'file.json'): Imported {
  const outcome = readContent(name, bytesOf(content));
  if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome)}`);
  return outcome.value;
}

/** Why `content` is refused under `name`; fails the test where it is opened. */
export function refused(content: unknown, name = 'file.json'): ImportFailure {
  const outcome = readContent(name, bytesOf(content));
  if (outcome.ok) throw new Error(`opened: ${outcome.value.kind}`);
  return outcome;
}

/** Bytes as they are, a text in UTF-8, and any other value as JSON. */
export function bytesOf(content: unknown): Uint8Array {
  if (content instanceof Uint8Array) return content;
  return strToU8(typeof content === 'string' ? content : JSON.stringify(content));
}

/** A ZIP of these files. */
export function zipOf(files: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

/** A GeoJSON feature. */
export function featureOf(geometry: unknown, properties: object = {}, more: object = {}): object {
  return { type: 'Feature', properties, geometry, ...more };
}

/** A GeoJSON point. */
export function pointAt(...coordinates: number[]): object {
  return { type: 'Point', coordinates };
}

/** A FeatureCollection of `features`. */
export function collectionOf(...features: unknown[]): object {
  return { type: 'FeatureCollection', features };
}

/** An outcome in the words of `tests/fixtures/imports/expected.ts`. */
export function inWords(outcome: ImportOutcome) {
  const skipped = outcome.ok ? outcome.value.skipped : outcome.skipped;
  const told = skipped.map(({ code, count, names }) => `${code} ${count}${names ? `: ${names.join(', ')}` : ''}`);
  if (!outcome.ok) return { fault: outcome.fault.code, told };
  const { kind, draft } = outcome.value;
  return {
    kind,
    draft,
    told,
    places: draft.places.map(({ name, lngLat }) => `${name.en} @ ${lngLat[1]}, ${lngLat[0]}`),
  };
}
