/** Reads and writes the own lesson of the one-file page. */
import type { PageContent } from '../codec/one-file/fill-page.ts';
import { OWN_LESSON } from '../codec/one-file/own-lesson.ts';
import type { BundledLesson } from '../domain/bundled-lesson.ts';
import { ownLessonUrl, readPage, textOfElement } from '../platform/one-file.ts';

/** A lesson that was put into this page. */
export interface OwnLesson {
  readonly url: string;
  /** What a list says of it. */
  readonly entry: BundledLesson;
}

/** The page's own lesson; null where it has none, as on a host. */
export function ownLesson(): OwnLesson | null {
  const url = ownLessonUrl();
  const entry = textOfElement(OWN_LESSON.entry);
  // `fillPage` wrote it.
  return url === null || entry === null ? null : { url, entry: JSON.parse(entry) as BundledLesson };
}

/** The page that is one file, with another lesson in it; null where the page cannot be had, as without a network. */
export async function pageWith(content: PageContent, signal: AbortSignal): Promise<Blob | null> {
  const [{ fillPage }, page] = await Promise.all([import('../codec/one-file/fill-page.ts'), readPage(signal)]);
  return page === null ? null : new Blob([fillPage(page, content)], { type: 'text/html' });
}
