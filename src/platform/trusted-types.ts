/** Creates the page’s Trusted Types policy: it allows only our workers’ addresses, never markup. */

/** Missing in TypeScript's library. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): unknown;
}

interface OwnGlobals {
  readonly trustedTypes?: TrustedTypes;
  readonly origin: string;
  /** In the one-file page: URLs of the files that its loader unpacked. */
  readonly datelineFiles?: Readonly<Record<string, string>>;
}

/** MapLibre GL's worker URL in a page without an origin, such as a file. */
const COPY = 'data:text/javascript;';

/**
 * Sets the default policy, because MapLibre GL creates its worker from a plain URL. Call before any worker is created.
 *
 * @param base absolute address of the page; only what lies below its folder is a worker of ours
 */
export function trustOwnWorkers(base: string): void {
  const { trustedTypes, origin, datelineFiles = {} } = globalThis as OwnGlobals;
  const folder = new URL('.', base).href;
  const unpacked = new Set(Object.values(datelineFiles));
  trustedTypes?.createPolicy('default', {
    createScriptURL(url) {
      const { href } = new URL(url, base);
      if (href.startsWith(folder) || unpacked.has(href) || (origin === 'null' && href.startsWith(COPY))) return url;
      throw new TypeError(`no worker is made of ${href.slice(0, 100)}`);
    },
  });
}
