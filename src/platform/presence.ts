/** Which windows of the page are there, by locks that the browser lets go of when a window closes, is loaded again or crashes. */

const PREFIX = 'dateline-atlas:';

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
        void navigator.locks.request(lockOf(name), { mode: 'shared' }, () => {
          then();
          return staying;
        });
      }
      return leave;
    },
    whenGone(name, listener) {
      if (!navigator.locks) return () => {};
      const waiting = new AbortController();
      navigator.locks.request(lockOf(name), { signal: waiting.signal }, listener).catch((error: unknown) => {
        if (!waiting.signal.aborted) throw error;
      });
      return () => waiting.abort();
    },
  };
}

/** A name that no other window has. Not by `randomUUID`, which pages of a plain `http:` server in a school do not have. */
export function createName(): string {
  return crypto.getRandomValues(new Uint32Array(4)).join('-');
}
