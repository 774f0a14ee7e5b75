/** Serves every file of the app from a cache, without a network. */
import type { WorkboxPlugin } from 'workbox-core/types.js';
import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import { createPartialResponse } from 'workbox-range-requests';
import { cacheNameOf, type KeepingMessage, PAGE_LOCK, USE_NOW, wholeNameOf } from '../platform/service-worker-talk.ts';
import { KEPT_FILES, type KeptFile } from './kept-files.ts';

const READ_BY_RANGES = /\.pmtiles$/;

/**
 * Revalidates each file before it is cached: the HTTP cache may keep a broken file, or a filter's page in its place, for a year, and
 * every further installation would fail. A valid file costs a response without a body.
 *
 * Archives bypass the HTTP cache, which may hold ranges of them. If a host compresses responses and sends weak tags, browsers join those
 * ranges to the compressed whole, and nothing can be read.
 */
const revalidate: WorkboxPlugin = {
  requestWillFetch: async ({ request, event }) => {
    if (event?.type !== 'install') return request;
    return new Request(request, { cache: READ_BY_RANGES.test(request.url) ? 'no-store' : 'no-cache' });
  },
};

/** Whether a page of another version is open under `scope`. True without Web Locks, which cannot tell. */
async function isOlderPageOpen(scope: string, isOurs: (url: string) => boolean): Promise<boolean> {
  if (!navigator.locks) return true;
  const { held = [] } = await navigator.locks.query();
  return held.some(({ name = '' }) => {
    if (!name.startsWith(PAGE_LOCK)) return false;
    const program = name.slice(PAGE_LOCK.length);
    return program.startsWith(scope) && !isOurs(program);
  });
}

/** Posts the progress to all pages after each file. */
function createProgress(clients: Clients, files: readonly KeptFile[]): WorkboxPlugin {
  const sizes = new Map(files.map(({ url, bytes }) => [new URL(url, location.href).href, bytes]));
  let bytes = 0;
  return {
    async handlerDidComplete({ event, request }) {
      if (event.type !== 'install') return;
      bytes += sizes.get(request.url) ?? 0;
      const message: KeepingMessage = { type: 'keeping', bytes };
      // Pages that opened before any worker are not controlled by one yet.
      for (const client of await clients.matchAll({ includeUncontrolled: true, type: 'window' }))
        client.postMessage(message);
    },
  };
}

declare const self: ServiceWorkerGlobalScope;

const { scope } = self.registration;
const cacheName = cacheNameOf(scope);
const controller = new PrecacheController({
  cacheName,
  plugins: [revalidate, createProgress(self.clients, KEPT_FILES)],
});
controller.addToCacheList(KEPT_FILES.map(({ url, revision, integrity }) => ({ url, revision, integrity })));

self.addEventListener('install', (event) => {
  event.waitUntil(controller.install(event).then(() => self.caches.open(wholeNameOf(scope))));
});

self.addEventListener('activate', (event) => {
  // From now on the worker serves the page that registered it, so that later requests work offline, too.
  event.waitUntil(Promise.all([self.clients.claim(), tidy(event)]));
});

self.addEventListener('message', (event) => {
  // Only when a person asks for the new version.
  if (event.data === USE_NOW) event.waitUntil(self.skipWaiting());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(scope)) return;
  if (request.mode === 'navigate') {
    if (!isPage(request.url)) return;
    event.respondWith(answer(request, new URL('index.html', scope).href));
    event.waitUntil(tidy(event));
  } else event.respondWith(answer(request, request.url));
});

/** Whether `url` is the page, with any query. */
function isPage(url: string): boolean {
  const { origin, pathname } = new URL(url);
  return [scope, `${scope}index.html`].includes(origin + pathname);
}

/** Answers from the cache, with a range if asked; otherwise from the network. */
async function answer(request: Request, url: string): Promise<Response> {
  const kept = await find(url);
  if (!kept) return fetch(request);
  return request.headers.has('range') ? createPartialResponse(request, kept) : kept;
}

/** Finds a file of this version, or of an older one whose page is still open. A broken cache counts as empty. */
async function find(url: string): Promise<Response | undefined> {
  try {
    // Does not create the cache where it was removed, as opening it would.
    return await self.caches.match(controller.getCacheKeyForURL(url) ?? url, { cacheName });
  } catch {
    return undefined;
  }
}

/**
 * Deletes files of other versions, unless a page of one is open. Files are named by their content, so an open page finds those of its
 * own version, whatever the worker has become.
 */
async function tidy(event: ExtendableEvent): Promise<void> {
  if (await isOlderPageOpen(scope, (url) => controller.getCacheKeyForURL(url) !== undefined)) return;
  await controller.activate(event);
}
