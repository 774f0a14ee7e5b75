/** Reports when a person leaves or returns to the page. */

/** Calls `listener` when the page is come back to, or is left. Returns the way to stop. */
export function onAttention(listener: () => void): () => void {
  document.addEventListener('visibilitychange', listener);
  addEventListener('pagehide', listener);
  // A page that the browser kept for “Back” has heard nothing meanwhile.
  addEventListener('pageshow', listener);
  return () => {
    document.removeEventListener('visibilitychange', listener);
    removeEventListener('pagehide', listener);
    removeEventListener('pageshow', listener);
  };
}

/** Has the browser ask before the page is left, while `isUnsafe` says so. Returns the way to stop. */
export function askBeforeLeaving(isUnsafe: () => boolean): () => void {
  const ask = (event: BeforeUnloadEvent): void => {
    if (isUnsafe()) event.preventDefault();
  };
  addEventListener('beforeunload', ask);
  return () => removeEventListener('beforeunload', ask);
}
