/**
 * The one door through which requests for an online ground leave the machine. It tells neither page nor person of them,
 * and takes every answer but a good one for a failure: the engine alone would draw nothing for a 404 and say nothing.
 */
import { addProtocol, type RequestParameters } from 'maplibre-gl';
import { BASEMAP_HOSTS } from '../../domain/basemap.ts';

const SCHEME = 'basemap';

/** Milliseconds after which a host that does not answer counts as blocked. */
const TIMEOUT_MS = 20_000;

const ORIGINS = Object.values(BASEMAP_HOSTS).map((host) => `https://${host}/`);

let open = false;

/** Opens the door, once a page: MapLibre's protocols are global. */
export function registerBasemapProtocol(): void {
  if (open) return;
  open = true;
  addProtocol(SCHEME, fetchFromHost);
}

/** The URL by which the map asks: those of an online ground go through the door, others stay as they are. */
export function toBasemapProtocol(url: string): string {
  return ORIGINS.some((origin) => url.startsWith(origin)) ? url.replace('https:', `${SCHEME}:`) : url;
}

async function fetchFromHost({ url, type }: RequestParameters, { signal }: AbortController) {
  const response = await fetch(url.replace(`${SCHEME}:`, 'https:'), {
    signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
  });
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}: ${response.url}`);
  return {
    data: type === 'json' ? await response.json() : await response.arrayBuffer(),
    cacheControl: response.headers.get('Cache-Control') ?? '',
    expires: response.headers.get('Expires') ?? '',
  };
}
