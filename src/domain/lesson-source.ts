/** Identifies lessons: the built-in one, another of the host, or a draft. */

import type { Problem } from './result.ts';

export type LessonSource =
  | { readonly type: 'first' }
  /** `id` is that of a bundled lesson, or the relative address of a file. */
  | { readonly type: 'lesson'; readonly id: string }
  | { readonly type: 'draft'; readonly key: string };

/** The lesson that the page is built with. */
export const FIRST_LESSON: LessonSource = { type: 'first' };

export function isSameSource(one: LessonSource, other: LessonSource): boolean {
  return sourceName(one) === sourceName(other);
}

/** A text that is unique to this source. */
export function sourceName(source: LessonSource): string {
  if (source.type === 'first') return 'first';
  return source.type === 'lesson' ? `lesson ${source.id}` : `draft ${source.key}`;
}

/** Why a lesson cannot be opened; `name` is what the address calls it. */
export type OpenFailure =
  | {
      readonly type: /** The file did not arrive. */
        | 'unreachable'
        /** It is of another origin. */
        | 'foreign'
        /** No bundled lesson is called so. */
        | 'unknown'
        | 'no-draft'
        /** The record of the draft is damaged. */
        | 'unreadable-draft'
        /** The browser lets the page read nothing that it keeps. */
        | 'refused-draft';
      readonly name: string;
    }
  | { readonly type: 'faults'; readonly name: string; readonly problems: readonly Problem[] };
