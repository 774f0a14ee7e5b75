/**
 * Composition root of the service worker: it holds every file of the app, so that the page opens without a network. It is built by
 * itself into `service-worker.js`; `.scripts/offline-plugin.ts` writes the list of files into it.
 *
 * A page keeps the files of its own version as long as it is open, whatever version the worker has become meanwhile: files are
 * named by their content, none is taken out while a page that may ask for it is there.
 */
import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import { createPartialResponse } from 'workbox-range-requests';
import { cacheNameOf, USE_NOW } from '../platform/service-worker-talk.ts';
import { askTheHost } from './ask-the-host.ts';
import { KEPT_FILES } from './kept-files.ts';
import { isOlderPageOpen } from './open-pages.ts';
import { createProgress } from './progress.ts';

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
