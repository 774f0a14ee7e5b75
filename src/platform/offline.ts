/** The app's files on this machine: registers the service worker that holds them, and follows what becomes of it. */
import { type KeepingMessage, PAGE_LOCK, USE_NOW } from './service-worker-talk.ts';

/** Address of the worker, relative to the page; `.scripts/offline-plugin.ts` writes it. */
const WORKER = 'service-worker.js';

type KeepingEvent =
  | { readonly type: 'keeping'; readonly bytes: number }
  | { readonly type: 'kept' | 'failed' | 'newer' };

/**
 * @param program absolute address of the page's own script, by which the worker knows which version is open
 * @param embedded whether the page is a part of somebody else's: their reader has not come to keep anything
 */
export function createOffline(program: string, embedded: boolean) {
  const container = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  const bytes = Number(document.querySelector<HTMLMetaElement>('meta[name="offline-bytes"]')?.content);
  const scope = new URL('.', document.baseURI).href;
  holdPage(program);
  return {
    bytes: container && !embedded && bytes > 0 ? bytes : null,
    sparing: (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true,
    keep(listener: (event: KeepingEvent) => void): void {
      if (container) void keep(container, listener);
    },
    async remove(): Promise<void> {
      await (await container?.getRegistration(scope))?.unregister();
      await caches.delete(`dateline-atlas:${scope}`);
    },
    useNewer(): void {
      void loadNewer(container, scope);
    },
  };
}

async function keep(container: ServiceWorkerContainer, listener: (event: KeepingEvent) => void): Promise<void> {
  container.addEventListener('message', ({ data }: MessageEvent<KeepingMessage>) => {
    if (data?.type === 'keeping') listener(data);
  });
  try {
    // A page that is served by a worker already may only be offered what is newer.
    const served = container.controller !== null;
    const registration = await container.register(WORKER, { updateViaCache: 'none' });
    const follow = (worker: ServiceWorker | null): void => {
      if (worker) followWorker(worker, served || registration.active !== null, listener);
    };
    registration.addEventListener('updatefound', () => follow(registration.installing));
    if (registration.active) listener({ type: 'kept' });
    if (registration.waiting) listener({ type: 'newer' });
    follow(registration.installing);
    // Another window may have asked for the newer version; this one goes on with its own.
    if (served) container.addEventListener('controllerchange', () => listener({ type: 'newer' }), { once: true });
    lookAgainWhenShown(registration);
  } catch (error) {
    // No network, a filter, a policy: the page itself works as before.
    console.error(error);
    listener({ type: 'failed' });
  }
}

/** Says when `worker` has its files, or that it did not get them. */
function followWorker(worker: ServiceWorker, newer: boolean, listener: (event: KeepingEvent) => void): void {
  worker.addEventListener('statechange', () => {
    if (worker.state === 'installed' && newer) listener({ type: 'newer' });
    if (worker.state === 'activated' && !newer) listener({ type: 'kept' });
    // Of a newer version that did not arrive a reader need not know: the one at hand is whole.
    if (worker.state === 'redundant' && !newer) listener({ type: 'failed' });
  });
}

/** A page that is left open for days learns of a newer version when somebody comes back to it. */
function lookAgainWhenShown(registration: ServiceWorkerRegistration): void {
  document.addEventListener('visibilitychange', () => {
    // Without a network there is nothing newer to be had.
    if (document.visibilityState === 'visible') registration.update().catch(() => undefined);
  });
}

async function loadNewer(container: ServiceWorkerContainer | undefined, scope: string): Promise<void> {
  const reload = (): void => location.reload();
  const waiting = (await container?.getRegistration(scope))?.waiting;
  if (!container || !waiting) return reload();
  container.addEventListener('controllerchange', reload, { once: true });
  waiting.postMessage(USE_NOW);
}

/** Lets the worker know which version is open, by a lock that the browser lets go of with the page. */
function holdPage(program: string): void {
  // Where there are no locks (a plain http: server) there is no service worker either.
  void navigator.locks?.request(PAGE_LOCK + program, { mode: 'shared' }, () => new Promise(() => undefined));
}
