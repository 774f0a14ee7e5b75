/** Addresses of the page with another lesson or draft in it: the language and unit stay, everything else begins anew. */
import { type Address, DEFAULT_ADDRESS } from './page-url.ts';
import { printAddress } from './print-url.ts';

/** What the page is to be opened with: a bundled lesson (null: the one that it opens with by itself), or a draft of this machine. */
export type Opening =
  | { readonly lesson: string | null }
  | { readonly draft: string /** In the author's view. */; readonly author: boolean };

/** A relative URL, as `printAddress` gives them. */
export function printOpening(opening: Opening, { language, unit }: Pick<Address, 'language' | 'unit'>): string {
  const rest = printAddress({ ...DEFAULT_ADDRESS, language, unit }).slice(1);
  const parts =
    'draft' in opening
      ? [`draft=${encodeURIComponent(opening.draft)}`, opening.author ? 'view=author' : '']
      : [opening.lesson === null ? '' : `lesson=${encodeURIComponent(opening.lesson)}`];
  return `?${[...parts, rest].filter((part) => part !== '').join('&')}`;
}
