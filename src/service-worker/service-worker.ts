/** Serves every file of the app from a cache, without a network. */
import type { WorkboxPlugin } from 'workbox-core/types.js';
import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import { createPartialResponse } from 'workbox-range-requests';
import { cacheNameOf, type KeepingMessage, PAGE_LOCK, USE_NOW } from '../platform/service-worker-talk.ts';
import { KEPT_FILES, type KeptFile } from './kept-files.ts';

/** A file of which pages read ranges. */
const READ_BY_RANGES = /\.pmtiles$/;

/**
 * A file that once came broken, or a filter's page in its place, may be held by the browser for a year; with the HTTP cache believed,
 * every further attempt to keep the app would fail by it. What is right costs an answer without a body.
 *
 * Of an archive the browser may hold ranges. A host that compresses answers and tags them weakly has the browser join those to the
 * compressed whole: neither can be read then, nor can any later range. So the whole is fetched past the browser's copy.
 */
const askTheHost: WorkboxPlugin = {
  requestWillFetch: async ({ request, event }) => {
    if (event?.type !== 'install') return request;
    return new Request(request, { cache: READ_BY_RANGES.test(request.url) ? 'no-store' : 'no-cache' });
  },
};

/** Whether a page under `scope` is open whose program is not among the files of this version. Without Web Locks it may be. */
async function isOlderPageOpen(scope: string, isOurs: (url: string) => boolean): Promise<boolean> {
  if (!navigator.locks) return true;
  const { held = [] } = await navigator.locks.query();
  return held.some(({ name = '' }) => {
    if (!name.startsWith(PAGE_LOCK)) return false;
    const program = name.slice(PAGE_LOCK.length);
    return program.startsWith(scope) && !isOurs(program);
  });
}

/** A plugin that posts after each file. */
function createProgress(clients: Clients, files: readonly KeptFile[]): WorkboxPlugin {
  const sizes = new Map(files.map(({ url, bytes }) => [new URL(url, location.href).href, bytes]));
  let bytes = 0;
  return {
    async handlerDidComplete({ event, request }) {
      if (event.type !== 'install') return;
      bytes += sizes.get(request.url) ?? 0;
      const message: KeepingMessage = { type: 'keeping', bytes };
      // Pages that came before any worker are not controlled by one yet.
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
  plugins: [askTheHost, createProgress(self.clients, KEPT_FILES)],
});
controller.addToCacheList(KEPT_FILES.map(({ url, revision, integrity }) => ({ url, revision, integrity })));

self.addEventListener('install', (event) => {
  controller.install(event);
});

self.addEventListener('activate', (event) => {
  // The page that brought this worker is served by it from now on: what it asks for later is there without a network too.
  event.waitUntil(Promise.all([self.clients.claim(), tidy(event)]));
});

self.addEventListener('message', (event) => {
  // Never by itself: a person asked for the new version.
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

/** The page's own addresses; their queries are read by the page. */
function isPage(url: string): boolean {
  const { origin, pathname } = new URL(url);
  return [scope, `${scope}index.html`].includes(origin + pathname);
}

/** A kept file, or a stretch of it; what is not kept is asked of the network. */
async function answer(request: Request, url: string): Promise<Response> {
  const kept = await find(url);
  if (!kept) return fetch(request);
  return request.headers.has('range') ? createPartialResponse(request, kept) : kept;
}

/** Of this version, or of an older one whose page is still open. A broken store is the same as an empty one. */
async function find(url: string): Promise<Response | undefined> {
  try {
    const cache = await self.caches.open(cacheName);
    return await cache.match(controller.getCacheKeyForURL(url) ?? url);
  } catch {
    return undefined;
  }
}

/** Takes out files of other versions, unless a page of one is open. */
async function tidy(event: ExtendableEvent): Promise<void> {
  if (await isOlderPageOpen(scope, (url) => controller.getCacheKeyForURL(url) !== undefined)) return;
  await controller.activate(event);
}
