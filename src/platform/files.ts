/** Fetches text files of this origin, and saves files by the browser's download. */

/** Milliseconds. */
const TIMEOUT = 60_000;

/** Null if the request fails or takes more than a minute. */
export async function readText(url: string): Promise<string | null> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT) });
    return response.ok ? await response.text() : null;
  } catch {
    return null;
  }
}

/** First bytes of a gzip file (RFC 1952). */
const GZIP = [0x1f, 0x8b];

/**
 * The text of a gzip file at `url`. Some hosts send it with `Content-Encoding`, so that the browser has unpacked it already. Rejects if the
 * request fails or takes more than a minute, or with the signal's reason.
 */
export async function readPacked(url: string, signal?: AbortSignal): Promise<string> {
  const timeout = AbortSignal.timeout(TIMEOUT);
  const response = await fetch(url, { signal: signal ? AbortSignal.any([signal, timeout]) : timeout });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  const bytes = await response.arrayBuffer();
  const head = new Uint8Array(bytes, 0, Math.min(GZIP.length, bytes.byteLength));
  if (GZIP.some((byte, at) => head[at] !== byte)) return new TextDecoder().decode(bytes);
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text();
}

/** `type` is the media type; text is written as UTF-8. */
export function downloadFile(name: string, type: string, content: string | Blob): void {
  const file = typeof content === 'string' ? new Blob([content], { type: `${type};charset=utf-8` }) : content;
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has started when `click` returns; a later task frees the memory.
  setTimeout(() => URL.revokeObjectURL(url), 0);
}
