/** Fetches what the map will need while its engine is still on its way. */
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { RangeResponse } from 'pmtiles';

/** Bytes at the beginning of an archive that a reader asks for first: its header and, in ours, all directories. */
export const HEAD_BYTES = 16_384;

const heads = new Map<string, Promise<RangeResponse | null>>();

/**
 * Fetches the engine's files, its worker and the head of an archive, all at low priority. Runs none of them, and reports no failure: each
 * is asked for again where it is used.
 * @param files the engine's programs and style sheets
 * @param archive URL of the bundled tiles
 */
export function prefetchMap(files: readonly string[], archive: string): void {
  for (const file of files) {
    const link = document.createElement('link');
    link.rel = 'preload';
    link.as = file.endsWith('.css') ? 'style' : 'script';
    link.crossOrigin = '';
    link.fetchPriority = 'low';
    link.href = file;
    document.head.append(link);
  }
  const { href } = new URL(archive, document.baseURI);
  heads.set(
    href,
    fetchHead(href).catch(() => null),
  );
  // Into the browser's cache, from which the worker is made.
  fetch(workerUrl, { priority: 'low' })
    .then((response) => response.arrayBuffer())
    .catch(() => undefined);
}

/** The head of the archive at `url`, once; null where it was not fetched, or its host ignores ranges. */
export async function takeHead(url: string): Promise<RangeResponse | null> {
  const head = heads.get(url);
  heads.delete(url);
  return (await head) ?? null;
}

async function fetchHead(url: string): Promise<RangeResponse | null> {
  const response = await fetch(url, { headers: { Range: `bytes=0-${HEAD_BYTES - 1}` }, priority: 'low' });
  if (response.status !== 206) {
    await response.body?.cancel();
    return null;
  }
  const etag = response.headers.get('ETag');
  const data = await response.arrayBuffer();
  // As pmtiles has it: a weak tag tells nothing of single ranges.
  return etag === null || etag.startsWith('W/') ? { data } : { data, etag };
}
