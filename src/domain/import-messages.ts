/** What the page and the worker that reads files say to each other. */
import type { ImportProgress } from './imported.ts';

/** From the page: the one thing that a worker is for. */
export interface ReadRequest {
  readonly file: File;
}

/** From the worker, in this order: progress as often as there is any, then one of the others. */
export type ReadAnswer<Outcome> =
  | { readonly type: 'progress'; readonly progress: ImportProgress }
  | { readonly type: 'outcome'; readonly outcome: Outcome }
  /** A bug: what it threw, in words. */
  | { readonly type: 'broken'; readonly message: string };
