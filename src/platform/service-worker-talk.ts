/** Defines names and messages that the page and its service worker share. */

/** Prefix of a page's lock; the URL of the page's script follows, which differs in each version. */
export const PAGE_LOCK = 'dateline-atlas:page:';

/** Cache name. Caches are shared by an origin, so it contains the folder of this copy of the app. */
export function cacheNameOf(scope: string): string {
  return `dateline-atlas:${scope}`;
}

/** Name of an empty cache that exists once every file is in the other one. */
export function wholeNameOf(scope: string): string {
  return `${cacheNameOf(scope)}:whole`;
}

/** Message of the page that activates the new version at once. */
export const USE_NOW = 'use-now';

/** Message of the worker to all pages while it fetches files. */
export interface KeepingMessage {
  readonly type: 'keeping';
  /** Bytes stored so far, uncompressed. */
  readonly bytes: number;
}
