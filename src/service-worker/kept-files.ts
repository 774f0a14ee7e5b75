/** Lists the files to cache; the build writes the list. */

/** A file of the app. */
export interface KeptFile {
  /** Relative to the worker. */
  readonly url: string;
  /** Null where the name itself changes with the content. */
  readonly revision: string | null;
  /** Subresource integrity: a file that came broken is not kept. */
  readonly integrity: string;
  readonly bytes: number;
}

declare const __KEPT_FILES__: readonly KeptFile[];

/** All of them, the page first. */
export const KEPT_FILES: readonly KeptFile[] = __KEPT_FILES__;
