/** Sends requests for online basemaps without cookies or referrer, and reports failed answers. */
import { addProtocol, type RequestParameters } from 'maplibre-gl';
import { BASEMAP_HOSTS } from '../../domain/basemap.ts';

const SCHEME = 'basemap';

/** Milliseconds after which a host that does not answer counts as blocked. */
const TIMEOUT_MS = 20_000;

const ORIGINS = Object.values(BASEMAP_HOSTS).map((host) => `https://${host}/`);

let isRegistered = false;

/** Registers the protocol once for the page: MapLibre's protocols are global. */
export function registerBasemapProtocol(): void {
  if (isRegistered) return;
  isRegistered = true;
  addProtocol(SCHEME, fetchFromHost);
}

/** The URL for MapLibre to request: those of an online basemap get the protocol's scheme, others stay. */
export function toBasemapProtocol(url: string): string {
  return ORIGINS.some((origin) => url.startsWith(origin)) ? url.replace('https:', `${SCHEME}:`) : url;
}

async function fetchFromHost({ url, type }: RequestParameters, { signal }: AbortController) {
  const response = await fetch(url.replace(`${SCHEME}:`, 'https:'), {
    signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
  });
  // MapLibre by itself draws nothing for a 404, and reports nothing.
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}: ${response.url}`);
  return {
    data: type === 'json' ? await response.json() : await response.arrayBuffer(),
    cacheControl: response.headers.get('Cache-Control') ?? '',
    expires: response.headers.get('Expires') ?? '',
  };
}
