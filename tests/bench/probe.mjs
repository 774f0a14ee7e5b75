/**
 * What watches a page from inside. It is sent to the browser as text and runs before the page's own scripts, so it may
 * use nothing outside itself. Times are milliseconds from the start of the navigation, or from an event's own time stamp.
 */

/** Puts `window.bench` into the page. */
export function probe() {
  const changes = new Set();
  const notify = () => {
    for (const listener of [...changes]) listener();
  };
  const observer = new MutationObserver(notify);
  observer.observe(document, { childList: true, subtree: true, attributes: true, characterData: true });

  /** Resolves with what `find` gives, as soon as a change of the page makes it give something. */
  const whenThere = (find) =>
    new Promise((resolve) => {
      const look = () => {
        const found = find();
        if (!found) return;
        changes.delete(look);
        resolve(found);
      };
      changes.add(look);
      look();
    });

  /**
   * Resolves after the frame with `element` on screen: observers of intersections are told once a frame is laid out.
   * Gives the time then, or undefined where the element has been taken out of the page.
   */
  const whenSeen = (element) =>
    new Promise((resolve) => {
      const intersections = new IntersectionObserver((entries) => {
        const entry = entries[entries.length - 1];
        const seen = entry?.isIntersecting === true && entry.intersectionRect.height > 0;
        if (!seen && element.isConnected) return;
        intersections.disconnect();
        resolve(seen ? performance.now() : undefined);
      });
      intersections.observe(element);
    });

  /** Time when what `find` gives is on screen; a view that is drawn anew meanwhile is found again. */
  const whenShown = async (find) => {
    let time;
    while (time === undefined) time = await whenSeen(await whenThere(find));
    return time;
  };

  const painted = new Promise((resolve) => {
    new PerformanceObserver((list) => {
      const entry = list.getEntries().find(({ name }) => name === 'first-contentful-paint');
      if (entry) resolve(entry.startTime);
    }).observe({ type: 'paint', buffered: true });
  });

  let sayIdle;
  const idle = new Promise((resolve) => {
    sayIdle = () => resolve(performance.now());
  });
  // The app says of its map what it does in an attribute; the bare pages call `idle` themselves.
  void whenThere(() => document.querySelector('.map-pane[data-status="ready"]')).then(() => sayIdle());

  let quotationSeen;
  void whenShown(() => document.querySelector('blockquote p')).then((time) => {
    quotationSeen = time;
  });

  const longTasks = [];
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) longTasks.push({ startTime, duration });
  }).observe({ type: 'longtask', buffered: true });

  /** An element for `selector` whose text holds `text`. */
  const elementWith = (selector, text) =>
    [...document.querySelectorAll(selector)].find((element) => element.textContent?.includes(text));

  /** Whether an entry is in the part of a box that is on screen, and not drawn ahead beside it. */
  const isWithin = (entry, box) => {
    const inner = entry.getBoundingClientRect();
    const outer = box.getBoundingClientRect();
    return inner.top >= outer.top && inner.bottom <= Math.min(outer.bottom, innerHeight);
  };

  let answer;
  window.bench = {
    idle: () => sayIdle(),
    longTasks,

    /** When the map first came to rest, and the page's clock as epoch milliseconds. */
    whenIdle: async () => ({ time: await idle, origin: performance.timeOrigin }),

    /**
     * When the page was first painted, and when the first quotation was on screen: undefined where it lies below the
     * fold or is not there.
     */
    whenReadable: async () => ({ paint: await painted, inWindow: quotationSeen }),

    /** From now on: measures from the next event of `type` to `text` being on screen in an element of `selector`. */
    arm(type, selector, text) {
      answer = new Promise((resolve) => {
        const listener = async (event) => {
          resolve((await whenShown(() => elementWith(selector, text))) - event.timeStamp);
        };
        addEventListener(type, listener, { capture: true, once: true });
      });
    },
    /** What `arm` measured, in milliseconds. */
    answer: () => answer,

    /** Time from scrolling a box to a share of its height until an entry of about that index is on screen. */
    async scrollTo(boxSelector, share, count) {
      const box = document.querySelector(boxSelector);
      if (!box) throw new Error(`There is no ${boxSelector}.`);
      const near = () =>
        [...box.querySelectorAll('[data-index]')].find(
          (entry) => Math.abs(Number(entry.dataset.index) - count * share) < 12 && isWithin(entry, box),
        );
      const start = performance.now();
      box.scrollTop = box.scrollHeight * share;
      return (await whenShown(near)) - start;
    },

    /** Resolves after two frames. */
    frames: () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  };
}
