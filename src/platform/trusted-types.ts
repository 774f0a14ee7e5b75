/** Creates the page’s Trusted Types policy: it allows only our workers’ addresses, never markup. */

/** What of the browser's types is used here; TypeScript's library does not have them yet. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): unknown;
}

interface OwnGlobals {
  readonly trustedTypes?: TrustedTypes;
  readonly origin: string;
  /** In the page that is one file: addresses of what its first script has unpacked. */
  readonly datelineFiles?: Readonly<Record<string, string>>;
}

/** What MapLibre GL makes of the address of its worker in a page without an origin, as a file is one: a copy of the program. */
const COPY = 'data:text/javascript;';

/**
 * Sets the policy, as the default because MapLibre GL makes its worker of a plain address. To be called before anything makes one.
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
