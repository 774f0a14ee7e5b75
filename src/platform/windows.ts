/** Coordinates windows of one origin: messages, presence and locks. */

const PREFIX = 'dateline-atlas:';

/**
 * A channel named `name`; a window does not receive its own messages. Without BroadcastChannel (a page opened as a file, in some browsers)
 * nothing is sent.
 */
export function openChannel(name: string): {
  post(message: unknown): void;
  listen(listener: (message: unknown) => void): () => void;
  close(): void;
} {
  if (typeof BroadcastChannel === 'undefined') return { post() {}, listen: () => () => {}, close() {} };
  const channel = new BroadcastChannel(PREFIX + name);
  return {
    post: (message) => channel.postMessage(message),
    close: () => channel.close(),
    listen(listener) {
      const onMessage = ({ data }: MessageEvent): void => listener(data);
      channel.addEventListener('message', onMessage);
      return () => channel.removeEventListener('message', onMessage);
    },
  };
}

/** Tracks windows of `scope`. Without Web Locks (an insecure context) no window is ever reported as closed. */
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
          // A page without an origin, such as a sandboxed frame, is refused.
          .catch(then);
      }
      return leave;
    },
    whenGone(name, listener) {
      if (!navigator.locks) return () => {};
      const waiting = new AbortController();
      // Refused as above, or aborted.
      navigator.locks.request(lockOf(name), { signal: waiting.signal }, listener).catch(() => undefined);
      return () => waiting.abort();
    },
  };
}

/** Unique name of a window. `randomUUID` is missing on plain `http:` hosts. */
export function createName(): string {
  return crypto.getRandomValues(new Uint32Array(4)).join('-');
}

const LOCK_PREFIX = 'dateline-atlas:draft:';

/** Locks of this origin's drafts. The browser frees those of a closed or crashed window. */
export function createLocks(): {
  request(
    name: string,
    options: { readonly steal: boolean },
    events: { readonly granted: () => void; readonly stolen: () => void; readonly unavailable: () => void },
  ): () => void;
} {
  return {
    request(name, { steal }, { granted, stolen, unavailable }) {
      // Missing on plain `http:` hosts.
      if (!navigator.locks) {
        unavailable();
        return () => {};
      }
      let release = (): void => undefined;
      const held = new Promise<void>((resolve) => {
        release = resolve;
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
          // A page without an origin, such as some files, is refused.
          else unavailable();
        });
      return () => {
        isLeft = true;
        waiting.abort();
        release();
      };
    },
  };
}
