/** Reads an archive by HTTP ranges, or whole where its host ignores ranges. */
import { FetchSource, type RangeResponse, type Source } from 'pmtiles';
import { HEAD_BYTES, takeHead } from '../prefetch.ts';

/**
 * The archive at `url`, which is absolute. `getBytes` rejects where the host does not answer, or has less of the file than requested.
 * Where the host ignores ranges, as many a school's plain web server does, the file is fetched once and cached: the source of
 * pmtiles refuses such a host.
 */
export function createArchiveSource(url: string): Source {
  const ranges = new FetchSource(url);
  /** The first bytes, where they were fetched before: the directories are read out of them. */
  const head = takeHead(url);
  /** The file, where the host sends it only whole; null where it honours ranges. Settled by the first request; others wait for it. */
  let whole: Promise<ArrayBuffer | null> | undefined;

  /** Requests the first range. Its response goes to `answer`. */
  const tryRanges = async (
    offset: number,
    length: number,
    answer: (response: RangeResponse) => void,
  ): Promise<ArrayBuffer | null> => {
    try {
      // Without the caller's signal: all callers wait for whether the host honours ranges.
      answer(await ranges.getBytes(offset, length));
      return null;
    } catch (refused) {
      const response = await fetch(url).catch(() => null);
      if (!response?.ok) throw refused;
      return response.arrayBuffer();
    }
  };

  return {
    getKey: () => url,
    async getBytes(offset, length, signal, etag) {
      const known = offset + length <= HEAD_BYTES ? await head : null;
      if (known && offset + length <= known.data.byteLength) {
        return { ...known, data: known.data.slice(offset, offset + length) };
      }
      let first: RangeResponse | undefined;
      whole ??= tryRanges(offset, length, (response) => {
        first = response;
      });
      const attempt = whole;
      const file = await attempt.catch((error: unknown) => {
        // The next request tries again.
        if (whole === attempt) whole = undefined;
        throw error;
      });
      if (file) return { data: cut(file, offset, length) };
      return first ?? ranges.getBytes(offset, length, signal, etag);
    },
  };
}

/** A range of the file. The first one may be longer than a small file; any other must be complete. */
function cut(file: ArrayBuffer, offset: number, length: number): ArrayBuffer {
  if (offset > 0 && offset + length > file.byteLength) {
    throw new Error(`the archive ends at byte ${file.byteLength}, before ${offset + length}`);
  }
  return file.slice(offset, offset + length);
}
