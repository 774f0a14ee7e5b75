/** What the page may do, as the policies that a browser enforces: once in the page itself, once more in the headers of a host. */
import { BASEMAP_HOSTS } from '../src/domain/basemap.ts';
import { type Policy, printPolicy } from './content-security-policy.ts';

/** The content security policy of the page. */
export const PAGE_POLICY: Policy = {
  'default-src': ["'self'"],
  // Beside our own origin only the hosts of the online grounds, and of those none before a person asks.
  'connect-src': ["'self'", ...Object.values(BASEMAP_HOSTS).map((host) => `https://${host}`)],
  // MapLibre GL makes images of blobs, and the icons of the style are data.
  'img-src': ["'self'", 'data:', 'blob:'],
  'script-src': ["'self'"],
  'worker-src': ["'self'"],
  'style-src': ["'self'"],
  // The words that the build writes have a few widths and positions in their elements.
  'style-src-attr': ["'unsafe-inline'"],
  'object-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'require-trusted-types-for': ["'script'"],
  'trusted-types': ['default'],
};

/**
 * The policy of the page that is one file. Its only script is known by its hash, and may start the program that it unpacks; nothing
 * is `'self'` there, for a file has no origin.
 *
 * @param hashes of the script and the style, as policies write them
 */
export function filePolicy({ script, style }: { readonly script: string; readonly style: string }): Policy {
  return {
    ...PAGE_POLICY,
    'default-src': ["'none'"],
    'connect-src': ['blob:', ...(PAGE_POLICY['connect-src'] ?? []).filter((source) => source !== "'self'")],
    'img-src': ['data:', 'blob:'],
    'font-src': ['blob:'],
    'script-src': [script, "'strict-dynamic'"],
    // MapLibre GL copies its worker into a `data:` address where the page has no origin.
    'worker-src': ['blob:', 'data:'],
    'style-src': [style],
    'trusted-types': ['default', 'loader'],
  };
}

/** What only a header can say: any page may embed the map. */
const HEADER_ONLY: Policy = { 'frame-ancestors': ['*'] };

/** Capabilities of the browser that the page never asks for. Full screen and the clipboard are its own, when a person asks. */
const PERMISSIONS = {
  fullscreen: '(self)',
  'clipboard-write': '(self)',
  ...Object.fromEntries(
    ['camera', 'display-capture', 'geolocation', 'microphone', 'midi', 'payment', 'serial', 'usb'].map((name) => [
      name,
      '()',
    ]),
  ),
};

/** The headers that a host should send with every file. */
export const RESPONSE_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': printPolicy({ ...PAGE_POLICY, ...HEADER_ONLY }),
  'Permissions-Policy': Object.entries(PERMISSIONS)
    .map(([name, allowed]) => `${name}=${allowed}`)
    .join(', '),
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};
