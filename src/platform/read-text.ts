/** Reading a file of the page's own origin. */

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
