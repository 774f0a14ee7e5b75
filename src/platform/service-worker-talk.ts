/** Defines names and messages that the page and its service worker share. */

/** What the name of a page's lock begins with; the address of the page's program follows, which is another in each version. */
export const PAGE_LOCK = 'dateline-atlas:page:';

/** Name of the cache that holds the files. Caches belong to the origin: two copies of the app in two folders must not take each other's. */
export function cacheNameOf(scope: string): string {
  return `dateline-atlas:${scope}`;
}

/** What the page posts where a person asks for the new version: it takes the place of the old one at once. */
export const USE_NOW = 'use-now';

/** What the worker posts to all pages while its files are fetched. */
export interface KeepingMessage {
  readonly type: 'keeping';
  /** Bytes kept so far, before compression. */
  readonly bytes: number;
}
