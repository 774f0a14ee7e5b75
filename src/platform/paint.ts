/** Waits for frames to be painted. */

/** Resolves after the next frame has been painted, or at once in a hidden tab, which paints none. */
export function afterPaint(): Promise<void> {
  if (document.visibilityState === 'hidden') return Promise.resolve();
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      // A message arrives after the frame's own work, that is after its paint.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(null);
    });
  });
}

/**
 * Resolves when the page's first words or pictures are on screen, which is later than {@link afterPaint}: a frame still has to be
 * shown. At once in a hidden tab; after a paint where the browser does not tell of the first.
 */
export function afterFirstContent(): Promise<void> {
  if (document.visibilityState === 'hidden') return Promise.resolve();
  if (!PerformanceObserver.supportedEntryTypes.includes('paint')) return afterPaint();
  return new Promise((resolve) => {
    const observer = new PerformanceObserver((list) => {
      if (!list.getEntries().some((entry) => entry.name === 'first-contentful-paint')) return;
      observer.disconnect();
      resolve();
    });
    observer.observe({ type: 'paint', buffered: true });
  });
}

/**
 * Calls `callback` after layout with `element` in the page and before paint, so that reading the layout forces none. At once in a hidden
 * tab. Never if the element is removed before, or has no size.
 */
export function afterLayout(element: Element, callback: () => void): void {
  if (document.visibilityState === 'hidden') {
    callback();
    return;
  }
  const observer = new ResizeObserver(() => {
    observer.disconnect();
    if (element.isConnected) callback();
  });
  observer.observe(element);
}
