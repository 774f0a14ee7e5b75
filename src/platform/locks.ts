/** Hands out Web Locks, of which one window has each. */

const PREFIX = 'dateline-atlas:draft:';

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
        .request(PREFIX + name, steal ? { steal } : { signal: waiting.signal }, () => {
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
