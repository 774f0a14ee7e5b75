/** Reads the one-file page, and the lesson that it contains. */

/** File name of the one-file page beside the app; the build writes it. */
const PAGE = 'dateline-atlas.html';

/** Keys of the files that the page's loader unpacks: the page itself, and its own lesson. */
const UNPACKED = { page: 'page.html', lesson: 'own-lesson' } as const;

function unpacked(): Readonly<Record<string, string>> {
  return (globalThis as { datelineFiles?: Readonly<Record<string, string>> }).datelineFiles ?? {};
}

/** Null if this page contains no lesson of its own. */
export function ownLessonUrl(): string | null {
  return unpacked()[UNPACKED.lesson] ?? null;
}

export function textOfElement(id: string): string | null {
  return document.getElementById(id)?.textContent ?? null;
}

/** The one-file page as built; null if it cannot be fetched. Rejects with the signal's reason. */
export async function readPage(signal: AbortSignal): Promise<string | null> {
  try {
    const response = await fetch(unpacked()[UNPACKED.page] ?? PAGE, { signal });
    return response.ok ? await response.text() : null;
  } catch {
    signal.throwIfAborted();
    return null;
  }
}
