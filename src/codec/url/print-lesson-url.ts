/** Prints the URL of another lesson or draft: language and unit stay, the rest begins anew. */
import { FIRST_LESSON } from '../../domain/lesson-source.ts';
import { DEFAULT_URL_VALUES, type UrlValues } from './page-url.ts';
import { printUrl } from './print-url.ts';

/** What the page is to be opened with: a bundled lesson (null: the one that it opens with by itself), or a draft of this machine. */
export type Opening =
  | { readonly lesson: string | null }
  | { readonly draft: string /** In the author's view. */; readonly author: boolean };

/** A relative URL, as `printUrl` gives them. */
export function printLessonUrl(opening: Opening, { language, unit }: Pick<UrlValues, 'language' | 'unit'>): string {
  const values: UrlValues = { ...DEFAULT_URL_VALUES, language, unit };
  if ('draft' in opening) {
    const view = opening.author ? 'author' : values.view;
    return printUrl({ ...values, source: { type: 'draft', key: opening.draft }, view });
  }
  const { lesson } = opening;
  return printUrl({ ...values, source: lesson === null ? FIRST_LESSON : { type: 'lesson', id: lesson } });
}
