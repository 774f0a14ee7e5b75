/** Reports uncaught errors to the reader. */

/** Calls `report` with the message of every uncaught error and rejection. */
export function reportErrors(report: (message: string) => void): void {
  addEventListener('error', (event) => {
    // Harmless: ResizeObserver continues in the next frame.
    if (event.message.startsWith('ResizeObserver loop')) return;
    report(event.message);
  });
  addEventListener('unhandledrejection', (event) => {
    report(event.reason instanceof Error ? event.reason.message : String(event.reason));
  });
}
