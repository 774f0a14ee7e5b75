import { afterEach, expect, test, vi } from 'vitest';
import { createOffline } from '../../../../src/features/offline/app-cache.ts';
import { cacheNameOf, wholeNameOf } from '../../../../src/platform/service-worker-talk.ts';

const SCOPE = 'https://example.org/atlas/';

class Worker extends EventTarget {
  readonly scriptURL: string;
  state: ServiceWorkerState = 'installing';
  constructor(scriptURL: string) {
    super();
    this.scriptURL = scriptURL;
  }
  postMessage(): void {}
  become(state: ServiceWorkerState): void {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
}

class Registration extends EventTarget {
  active: Worker | null = null;
  installing: Worker | null = null;
  waiting: Worker | null = null;
}

/** A browser with one registration, `active` already, in which each `register` of another script starts a worker. */
function setUp({ active = false, caches = [] as readonly string[] } = {}) {
  const registration = new Registration();
  if (active) registration.active = new Worker(`${SCOPE}service-worker.js?1`);
  const names = new Set(caches);
  const registered: string[] = [];
  const container = Object.assign(new EventTarget(), {
    // A registration that was removed is found no more, and comes back with its worker when it is asked for anew.
    getRegistration: async () => undefined as Registration | undefined,
    async register(address: string) {
      registered.push(address);
      if (registration.active?.scriptURL !== new URL(address, SCOPE).href && !registration.installing) {
        registration.installing = new Worker(new URL(address, SCOPE).href);
        // It begins to fetch at once.
        names.add(cacheNameOf(SCOPE));
      }
      return registration;
    },
  });
  vi.stubGlobal('navigator', { serviceWorker: container });
  vi.stubGlobal('caches', {
    has: async (name: string) => names.has(name),
    delete: async (name: string) => names.delete(name),
  });
  vi.stubGlobal('document', {
    baseURI: SCOPE,
    querySelector: () => ({ content: '1000' }),
    addEventListener: () => undefined,
  });
  const events: string[] = [];
  const start = async (): Promise<void> => {
    createOffline(`${SCOPE}main.js`, false).keep(({ type }) => events.push(type));
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { registration, container, registered, events, start };
}

afterEach(() => vi.unstubAllGlobals());

test('a worker that has only begun to fetch is not taken for one that has its files', async () => {
  const { registration, registered, events, start } = setUp({ active: true });
  await start();
  expect(events).toEqual([]);
  expect(registered).toHaveLength(1);
  registration.installing?.become('activated');
  expect(events).toEqual(['kept']);
});

test('files that a fetch left half done are fetched again', async () => {
  const { registration, container, registered, events, start } = setUp({ active: true, caches: [cacheNameOf(SCOPE)] });
  container.getRegistration = async () => registration;
  await start();
  expect(events).toEqual([]);
  expect(registered).toHaveLength(2);
  expect(registered[1]).toMatch(/^service-worker\.js\?\d+$/);
});

test('a worker whose files are whole serves the page at once', async () => {
  const { registration, container, registered, events, start } = setUp({
    active: true,
    caches: [cacheNameOf(SCOPE), wholeNameOf(SCOPE)],
  });
  container.getRegistration = async () => registration;
  await start();
  expect(events).toEqual(['kept']);
  expect(registered).toEqual([registration.active?.scriptURL]);
});
