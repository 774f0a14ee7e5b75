/** Reads the one-file page, and the lesson that it contains. */

/** Name of the page beside the app; the build writes it. */
const PAGE = 'dateline-atlas.html';

/** Names that the page's first script gives what it has unpacked: the page as it came, and a lesson that was put into it. */
const UNPACKED = { page: 'page.html', lesson: 'own-lesson' } as const;

function unpacked(): Readonly<Record<string, string>> {
  return (globalThis as { datelineFiles?: Readonly<Record<string, string>> }).datelineFiles ?? {};
}

/** Address of the lesson that was put into this page; null where there is none. */
export function ownLessonUrl(): string | null {
  return unpacked()[UNPACKED.lesson] ?? null;
}

/** The text of the element called `id`, null where there is none. */
export function textOfElement(id: string): string | null {
  return document.getElementById(id)?.textContent ?? null;
}

/** The text of the one-file page, as the build wrote it; null where it does not come. Rejects with the signal's reason. */
export async function readPage(signal: AbortSignal): Promise<string | null> {
  try {
    const response = await fetch(unpacked()[UNPACKED.page] ?? PAGE, { signal });
    return response.ok ? await response.text() : null;
  } catch {
    signal.throwIfAborted();
    return null;
  }
}
