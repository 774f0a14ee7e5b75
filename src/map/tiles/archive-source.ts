/**
 * Where the bytes of a bundled archive come from: ranges of the file where its host honours them, and else the whole file, fetched
 * once and kept. The library's own source refuses a host that ignores ranges, as many a school's plain web server does.
 */
import { FetchSource, type RangeResponse, type Source } from 'pmtiles';

/**
 * The archive at `url`, an absolute address. `getBytes` rejects where the host does not answer, or has less of the file than was
 * asked for.
 */
export function createArchiveSource(url: string): Source {
  const ranges = new FetchSource(url);
  /** The file, where the host has it only whole; null where it honours ranges. Settled by the first request, which others wait for. */
  let whole: Promise<ArrayBuffer | null> | undefined;

  /** Asks for the first range that is wanted. What that request brought is given to its caller by `answer`. */
  const tryRanges = async (
    offset: number,
    length: number,
    answer: (response: RangeResponse) => void,
  ): Promise<ArrayBuffer | null> => {
    try {
      // Without the caller's signal: whether there are ranges is a question of all callers.
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
      let first: RangeResponse | undefined;
      whole ??= tryRanges(offset, length, (response) => {
        first = response;
      });
      const attempt = whole;
      const file = await attempt.catch((error: unknown) => {
        // Whoever asks next tries again.
        if (whole === attempt) whole = undefined;
        throw error;
      });
      if (file) return { data: cut(file, offset, length) };
      return first ?? ranges.getBytes(offset, length, signal, etag);
    },
  };
}

/** A stretch of the file. Of its beginning more is asked for than a small file has; anything else must be there in full. */
function cut(file: ArrayBuffer, offset: number, length: number): ArrayBuffer {
  if (offset > 0 && offset + length > file.byteLength) {
    throw new Error(`the archive ends at byte ${file.byteLength}, before ${offset + length}`);
  }
  return file.slice(offset, offset + length);
}
