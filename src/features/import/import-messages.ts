/** What the page and the worker that reads files say to each other. */
import type { FurtherChoice } from './import-file.ts';
import type { ImportProgress } from './imported.ts';

/** From the page: the one thing that a worker is for. */
export interface ReadRequest {
  readonly file: File;
  readonly choice?: FurtherChoice | undefined;
  /**
   * What a draft is called that is kept aside for the one that is read, in the reader's language: {@link TITLE_MARK} stands for its own title.
   */
  readonly savedTitle: string;
}

/** Stands for a title where its words are still to come; no text that a person writes has it. */
export const TITLE_MARK = '\ufffc';

/** From the worker, in this order: progress as often as there is any, then one of the others. */
export type ReadAnswer<Outcome> =
  | { readonly type: 'progress'; readonly progress: ImportProgress }
  | { readonly type: 'outcome'; readonly outcome: Outcome }
  /** A bug: what it threw, in words. */
  | { readonly type: 'broken'; readonly message: string };
