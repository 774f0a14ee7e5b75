/** Reports which windows are open, by Web Locks. */

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
