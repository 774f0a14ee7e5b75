/** Reports uncaught errors to the reader. */

/** Calls `tell` with the message of every uncaught error and rejection from now on. */
export function reportErrors(tell: (message: string) => void): void {
  addEventListener('error', (event) => {
    // ResizeObserver says so when a frame was not enough; the next frame is.
    if (event.message.startsWith('ResizeObserver loop')) return;
    tell(event.message);
  });
  addEventListener('unhandledrejection', (event) => {
    tell(event.reason instanceof Error ? event.reason.message : String(event.reason));
  });
}
