/** Coordinates windows of one origin: messages, presence and locks. */

const PREFIX = 'dateline-atlas:';

/**
 * A channel named `name`; what one window posts the others hear, and not the window itself. Where the browser has none (a page
 * opened as a file, in some) nothing is heard, and each window works by itself.
 */
export function openChannel(name: string): {
  post(message: unknown): void;
  listen(listener: (message: unknown) => void): () => void;
  /** Nothing is sent or heard afterwards. */
  close(): void;
} {
  if (typeof BroadcastChannel === 'undefined') return { post() {}, listen: () => () => {}, close() {} };
  const channel = new BroadcastChannel(PREFIX + name);
  return {
    post: (message) => channel.postMessage(message),
    close: () => channel.close(),
    listen(listener) {
      const hear = ({ data }: MessageEvent): void => listener(data);
      channel.addEventListener('message', hear);
      return () => channel.removeEventListener('message', hear);
    },
  };
}

/** Windows of what is called `scope`. Without Web Locks (an unsafe context) nobody is known to be gone. */
export function createPresence(scope: string): {
  stay(name: string, then: () => void): () => void;
  whenGone(name: string, listener: () => void): () => void;
} {
  const lockOf = (name: string): string => `${PREFIX}${scope}:${name}`;
  return {
    stay(name, then) {
      let leave = (): void => undefined;
      const staying = new Promise<void>((resolve) => {
        leave = resolve;
      });
      if (!navigator.locks) then();
      else {
        navigator.locks
          .request(lockOf(name), { mode: 'shared' }, () => {
            then();
            return staying;
          })
          // A page without an origin of its own, in a closed frame say, is refused.
          .catch(then);
      }
      return leave;
    },
    whenGone(name, listener) {
      if (!navigator.locks) return () => {};
      const waiting = new AbortController();
      // Refused as above, or no longer waited for: nobody is known to be gone.
      navigator.locks.request(lockOf(name), { signal: waiting.signal }, listener).catch(() => undefined);
      return () => waiting.abort();
    },
  };
}

/** A name that no other window has. Not by `randomUUID`, which pages of a plain `http:` server in a school do not have. */
export function createName(): string {
  return crypto.getRandomValues(new Uint32Array(4)).join('-');
}

const LOCK_PREFIX = 'dateline-atlas:draft:';

/** Locks of the drafts of this origin; the browser frees those of a window that is closed or killed. */
export function createLocks(): {
  request(
    name: string,
    options: { readonly steal: boolean },
    events: { readonly granted: () => void; readonly stolen: () => void; readonly unavailable: () => void },
  ): () => void;
} {
  return {
    request(name, { steal }, { granted, stolen, unavailable }) {
      // Pages of a plain `http:` server have none.
      if (!navigator.locks) {
        unavailable();
        return () => {};
      }
      let giveBack = (): void => undefined;
      const held = new Promise<void>((resolve) => {
        giveBack = resolve;
      });
      const waiting = new AbortController();
      let isGranted = false;
      let isLeft = false;
      navigator.locks
        .request(LOCK_PREFIX + name, steal ? { steal } : { signal: waiting.signal }, () => {
          if (isLeft) return;
          isGranted = true;
          granted();
          return held;
        })
        .catch(() => {
          if (isLeft) return;
          if (isGranted) stolen();
          // A page without an origin of its own, such as some files, is refused.
          else unavailable();
        });
      return () => {
        isLeft = true;
        waiting.abort();
        giveBack();
      };
    },
  };
}
