/** Fetches text files of this origin, and saves files by the browser's download. */

/** Longest wait in milliseconds. */
const PATIENCE = 60_000;

/** The text at `url`, or null where it cannot be had in a minute. */
export async function readText(url: string): Promise<string | null> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE) });
    return response.ok ? await response.text() : null;
  } catch {
    return null;
  }
}

/** First bytes of a gzip file (RFC 1952). */
const GZIP = [0x1f, 0x8b];

/**
 * The text of a gzip file at `url`. Some hosts serve such files as an encoding, which the browser has undone before it comes here:
 * then the bytes are the text. Rejects where it cannot be had in a minute, or with the signal's reason.
 */
export async function readPacked(url: string, signal?: AbortSignal): Promise<string> {
  const patience = AbortSignal.timeout(PATIENCE);
  const response = await fetch(url, { signal: signal ? AbortSignal.any([signal, patience]) : patience });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  const bytes = await response.arrayBuffer();
  const head = new Uint8Array(bytes, 0, Math.min(GZIP.length, bytes.byteLength));
  if (GZIP.some((byte, at) => head[at] !== byte)) return new TextDecoder().decode(bytes);
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text();
}

/** Saves `content` under `name`, by the way the browser saves things. `type` is its media type; text is written as UTF-8. */
export function downloadFile(name: string, type: string, content: string | Blob): void {
  const file = typeof content === 'string' ? new Blob([content], { type: `${type};charset=utf-8` }) : content;
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has begun to read when the click returns; a later task lets go of the copy in memory.
  setTimeout(() => URL.revokeObjectURL(url), 0);
}
