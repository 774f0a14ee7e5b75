/** Tells when a page has nothing left to draw. Sent to the browser as text, so it uses nothing outside itself. */

declare global {
  interface Window {
    /** Resolves when nothing is being fetched, computed or drawn any more. */
    whenSettled(): Promise<void>;
  }
}

/**
 * Counts what is under way in a page, from before its first script: frames asked for, fetches, short timers, what
 * MapLibre has asked of its workers, and animations. Nobody outside the app can hear MapLibre's `idle` after the first.
 */
export function trackWork(): void {
  /** Timers that are due within this many milliseconds are work; longer ones are notices and the like. */
  const SHORT_TIMER = 1_000;
  const pending = new Set<string>();
  let changes = 0;
  const begin = (what: string): void => {
    changes += 1;
    pending.add(what);
  };
  const end = (what: string): void => {
    changes += 1;
    pending.delete(what);
  };

  const nativeFrame = requestAnimationFrame.bind(window);
  const nativeCancelFrame = cancelAnimationFrame.bind(window);
  window.requestAnimationFrame = (callback) => {
    const handle = nativeFrame((time) => {
      end(`frame ${handle}`);
      callback(time);
    });
    begin(`frame ${handle}`);
    return handle;
  };
  window.cancelAnimationFrame = (handle) => {
    end(`frame ${handle}`);
    nativeCancelFrame(handle);
  };

  const nativeTimeout = setTimeout.bind(window);
  const nativeClear = clearTimeout.bind(window);
  Object.assign(window, {
    setTimeout(callback: TimerHandler, delay = 0, ...rest: unknown[]) {
      const handle = nativeTimeout(
        (...args: unknown[]) => {
          end(`timer ${handle}`);
          if (typeof callback === 'function') callback(...args);
        },
        delay,
        ...rest,
      );
      if (delay <= SHORT_TIMER) begin(`timer ${handle}`);
      return handle;
    },
    clearTimeout(handle: number) {
      end(`timer ${handle}`);
      nativeClear(handle);
    },
  });

  const nativeFetch = fetch.bind(window);
  let fetches = 0;
  window.fetch = async (...request) => {
    fetches += 1;
    const name = `fetch ${fetches}`;
    begin(name);
    try {
      return await nativeFetch(...request);
    } finally {
      end(name);
    }
  };

  /** Messages of MapLibre's actors: a request has an id, and its answer the same one. */
  const nameOf = (message: unknown): { id: string; type: string } | null => {
    if (typeof message !== 'object' || message === null || !('sourceMapId' in message)) return null;
    const { id, type } = message as Record<string, unknown>;
    return typeof id === 'string' && typeof type === 'string' ? { id, type } : null;
  };
  window.Worker = class extends Worker {
    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options);
      this.addEventListener('message', ({ data }) => {
        const message = nameOf(data);
        if (message?.type === '<response>') end(`worker ${message.id}`);
      });
    }
    override postMessage(data: unknown, options?: StructuredSerializeOptions | Transferable[]): void {
      const message = nameOf(data);
      if (message?.type === '<cancel>') end(`worker ${message.id}`);
      else if (message && message.type !== '<response>') begin(`worker ${message.id}`);
      super.postMessage(data, Array.isArray(options) ? { transfer: options } : options);
    }
  };

  const watch = new MutationObserver(() => {
    changes += 1;
  });
  watch.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });

  const isQuiet = (): boolean =>
    pending.size === 0 &&
    document.readyState === 'complete' &&
    document.fonts.status === 'loaded' &&
    !document.getAnimations().some(({ playState }) => playState === 'running') &&
    [...document.images].every(({ complete }) => complete);

  /** After the next frame has been drawn, and what was waiting behind it has run. */
  const nextFrame = (): Promise<void> =>
    new Promise((resolve) => {
      nativeFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve();
        port2.postMessage(null);
      });
    });

  window.whenSettled = async () => {
    // Work begets work a moment later: it is over when nothing has happened for some frames.
    for (let quietFrames = 0; quietFrames < 4; ) {
      const before = changes;
      await nextFrame();
      quietFrames = isQuiet() && changes === before ? quietFrames + 1 : 0;
    }
  };
}

/** Makes it always the same moment. Timers run on. Sent to the browser as text, too. */
export function stopClock(now: number): void {
  const NativeDate = Date;
  window.Date = new Proxy(NativeDate, {
    construct: (target, given: []) => (given.length === 0 ? new target(now) : new target(...given)),
    get: (target, key) => (key === 'now' ? () => now : Reflect.get(target, key)),
  });
}
