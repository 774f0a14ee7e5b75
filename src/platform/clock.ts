/** The machine's clock. */

/** Calls `listener` about once a second. Returns the way to stop. */
export function everySecond(listener: () => void): () => void {
  const timer = setInterval(listener, 1000);
  return () => clearInterval(timer);
}

/** Calls `listener` when the page has been in sight about `milliseconds` long. Returns the way to stop. */
export function afterWaiting(milliseconds: number, listener: () => void): () => void {
  let timer = setTimeout(ring, milliseconds);
  function ring(): void {
    // A hidden tab draws nothing, and nobody waits for it.
    if (document.visibilityState === 'hidden') timer = setTimeout(ring, milliseconds);
    else listener();
  }
  return () => clearTimeout(timer);
}
