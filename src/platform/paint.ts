/** Waiting for the screen. */

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
