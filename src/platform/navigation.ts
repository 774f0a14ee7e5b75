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
 * Browsers refuse more than so many changes in so many seconds (Safari 100 in 30, Firefox 200 in 10), and addresses past their own
 * length. Each change writes the whole state: the next one that is let through makes up for it, and what is on screen is right.
 */
function attempt(change: () => void): void {
  try {
    change();
  } catch {
    // As said above.
  }
}

/** A URL without parameters needs no question mark: `?#map=…` becomes `#map=…`, and `?` the page itself. */
function tidy(url: string): string {
  return url.startsWith('?#') || url === '?' ? location.pathname + url.slice(1) : url;
}

/**
 * What a press on “Try again” does where a part of the program did not come: browsers keep the failure of a module as long as the page
 * (seen in Chromium 150 for a module that another one imports; whatwg/html issue 6768). The address holds what there is to see.
 */
export function reloadPage(): void {
  location.reload();
}

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
