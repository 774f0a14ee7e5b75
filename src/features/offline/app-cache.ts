/** Registers the service worker that stores the app's files, and follows its progress. */
import {
  cacheNameOf,
  type KeepingMessage,
  PAGE_LOCK,
  USE_NOW,
  wholeNameOf,
} from '../../platform/service-worker-talk.ts';

/** Address of the worker, relative to the page; `.scripts/offline-plugin.ts` writes it. */
const WORKER = 'service-worker.js';

type KeepingEvent =
  | { readonly type: 'keeping'; readonly bytes: number }
  | { readonly type: 'kept' | 'failed' | 'newer' };

/**
 * @param program absolute address of the page's own script, by which the worker knows which version is open
 * @param embedded whether the page is embedded; then nothing is stored
 */
export function createOffline(program: string, embedded: boolean) {
  const container = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  const bytes = Number(document.querySelector<HTMLMetaElement>('meta[name="offline-bytes"]')?.content);
  const scope = new URL('.', document.baseURI).href;
  /** Aborted when a person removes the files. */
  let following = new AbortController();
  holdPage(program);
  return {
    bytes: container && !embedded && bytes > 0 ? bytes : null,
    sparing: (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true,
    keep(listener: (event: KeepingEvent) => void): void {
      following.abort();
      following = new AbortController();
      if (container) void keep({ container, scope, listener, signal: following.signal });
    },
    async remove(): Promise<void> {
      following.abort();
      await (await container?.getRegistration(scope))?.unregister();
      await caches.delete(wholeNameOf(scope));
      await caches.delete(cacheNameOf(scope));
    },
    useNewer(): void {
      // If the worker does not answer, a reload is all that is left.
      loadNewer(container, scope).catch(() => location.reload());
    },
  };
}

interface Keeping {
  readonly container: ServiceWorkerContainer;
  readonly scope: string;
  readonly listener: (event: KeepingEvent) => void;
  /** Ends the following. */
  readonly signal: AbortSignal;
}

async function keep({ container, scope, listener, signal }: Keeping): Promise<void> {
  const onMessage = ({ data }: MessageEvent<KeepingMessage>): void => {
    if (data?.type === 'keeping') listener(data);
  };
  container.addEventListener('message', onMessage, { signal });
  try {
    const { registration, whole } = await registerWorker(container, scope);
    let isWhole = whole;
    if (signal.aborted) return;
    const notify = (event: KeepingEvent): void => {
      // Later events are about a newer version.
      if (event.type === 'kept') isWhole = true;
      listener(event);
    };
    const follow = (worker: ServiceWorker | null): void => {
      if (worker) followWorker(worker, isWhole, notify, signal);
    };
    registration.addEventListener('updatefound', () => follow(registration.installing), { signal });
    if (isWhole) listener({ type: 'kept' });
    if (isWhole && registration.waiting) listener({ type: 'newer' });
    follow(registration.installing);
    // Another window may have loaded the newer version; this one keeps its own.
    if (isWhole)
      container.addEventListener('controllerchange', () => listener({ type: 'newer' }), { once: true, signal });
    lookAgainWhenShown(registration, signal);
  } catch (error) {
    // No network, a filter, a policy: the page itself works as before.
    console.error(error);
    if (!signal.aborted) listener({ type: 'failed' });
  }
}

/** Registers the worker, or finds it; `whole` says whether it has its files. */
async function registerWorker(
  container: ServiceWorkerContainer,
  scope: string,
): Promise<{ registration: ServiceWorkerRegistration; whole: boolean }> {
  const register = (address: string): Promise<ServiceWorkerRegistration> =>
    container.register(address, { updateViaCache: 'none' });
  const known = await container.getRegistration(scope);
  // Asked before registering, which may start a worker that begins to fetch them.
  const whole = known?.active != null && (await caches.has(wholeNameOf(scope)));
  const registration = await register(known?.active?.scriptURL ?? WORKER);
  if (whole || registration.installing || !registration.active) return { registration, whole };
  // A worker that was removed lives on while it serves a page, and browsers clear their stores: its files are gone. Under another
  // address it is another worker, which fetches them again.
  return { registration: await register(`${WORKER}?${Date.now()}`), whole: false };
}

/** Says when `worker` has its files, or that it did not get them. @param newer whether there is a whole one already */
function followWorker(
  worker: ServiceWorker,
  newer: boolean,
  listener: (event: KeepingEvent) => void,
  signal: AbortSignal,
): void {
  const changed = (): void => {
    if (worker.state === 'installed') {
      if (newer) listener({ type: 'newer' });
      // It replaces one without files, so no one needs to confirm.
      else worker.postMessage(USE_NOW);
    }
    if (worker.state === 'activated' && !newer) listener({ type: 'kept' });
    // A failed update goes unreported, because the current version is complete.
    if (worker.state === 'redundant' && !newer) listener({ type: 'failed' });
  };
  worker.addEventListener('statechange', changed, { signal });
}

/** Checks for a newer version when a person returns to the page. */
function lookAgainWhenShown(registration: ServiceWorkerRegistration, signal: AbortSignal): void {
  const look = (): void => {
    // Without a network there is nothing newer to be had.
    if (document.visibilityState === 'visible') registration.update().catch(() => undefined);
  };
  document.addEventListener('visibilitychange', look, { signal });
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
