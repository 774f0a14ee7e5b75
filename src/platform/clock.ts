/** The machine's clock. */

/** Calls `listener` about once a second. Returns the way to stop. */
export function everySecond(listener: () => void): () => void {
  const timer = setInterval(listener, 1000);
  return () => clearInterval(timer);
}
