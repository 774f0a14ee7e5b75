/** Adapts browser navigation: session history, reload, leaving and returning. */

/** Reads and writes the URL's query and fragment; the path is never touched, so the app runs in any folder. */
export function createBrowserHistory(): {
  read(): string;
  push(url: string): void;
  replace(url: string): void;
  onTravel(listener: () => void): () => void;
} {
  return {
    read: () => location.search + location.hash,
    push: (url) => attempt(() => history.pushState(null, '', tidy(url))),
    replace: (url) => attempt(() => history.replaceState(null, '', tidy(url))),
    onTravel(listener) {
      // A hand-edited fragment fires popstate too, so this one event covers back, forward and typing.
      addEventListener('popstate', listener);
      return () => removeEventListener('popstate', listener);
    },
  };
}

/**
 * Browsers limit the rate of changes (Safari 100 in 30 s, Firefox 200 in 10 s) and the length of a URL. Each change writes the whole
 * state, so the next one that succeeds makes up for it.
 */
function attempt(change: () => void): void {
  try {
    change();
  } catch {
    // See above.
  }
}

/** Removes an empty query: `?#map=…` becomes `#map=…`. */
function tidy(url: string): string {
  return url.startsWith('?#') || url === '?' ? location.pathname + url.slice(1) : url;
}

/**
 * For “Try again” after a module failed to load: browsers cache that failure until a reload (seen in Chromium 150; whatwg/html issue
 * 6768). The URL restores the state.
 */
export function reloadPage(): void {
  location.reload();
}

/** Calls `listener` when a person leaves or returns to the page. Returns a function that stops this. */
export function onAttention(listener: () => void): () => void {
  document.addEventListener('visibilitychange', listener);
  addEventListener('pagehide', listener);
  // A page restored from the back/forward cache missed events.
  addEventListener('pageshow', listener);
  return () => {
    document.removeEventListener('visibilitychange', listener);
    removeEventListener('pagehide', listener);
    removeEventListener('pageshow', listener);
  };
}

/** Makes the browser ask before the page is left while `isUnsafe` is true. Returns a function that stops this. */
export function askBeforeLeaving(isUnsafe: () => boolean): () => void {
  const ask = (event: BeforeUnloadEvent): void => {
    if (isUnsafe()) event.preventDefault();
  };
  addEventListener('beforeunload', ask);
  return () => removeEventListener('beforeunload', ask);
}
