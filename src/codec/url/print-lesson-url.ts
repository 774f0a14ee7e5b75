/** Addresses of the page with another lesson or draft in it: the language and unit stay, everything else begins anew. */
import { DEFAULT_URL_VALUES, type UrlValues } from './page-url.ts';
import { printUrl } from './print-url.ts';

/** What the page is to be opened with: a bundled lesson (null: the one that it opens with by itself), or a draft of this machine. */
export type Opening =
  | { readonly lesson: string | null }
  | { readonly draft: string /** In the author's view. */; readonly author: boolean };

/** A relative URL, as `printAddress` gives them. */
export function printLessonUrl(opening: Opening, { language, unit }: Pick<UrlValues, 'language' | 'unit'>): string {
  const rest = printUrl({ ...DEFAULT_URL_VALUES, language, unit }).slice(1);
  const parts =
    'draft' in opening
      ? [`draft=${encodeURIComponent(opening.draft)}`, opening.author ? 'view=author' : '']
      : [opening.lesson === null ? '' : `lesson=${encodeURIComponent(opening.lesson)}`];
  return `?${[...parts, rest].filter((part) => part !== '').join('&')}`;
}
