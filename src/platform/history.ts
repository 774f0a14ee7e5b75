/** The browser's session history as the models know it. */

/** Reads and writes the URL's query and fragment; the path is never touched, so the app runs in any folder. */
export function createBrowserHistory(): {
  read(): string;
  push(url: string): void;
  replace(url: string): void;
  onTravel(listener: () => void): () => void;
} {
  return {
    read: () => location.search + location.hash,
    push: (url) => history.pushState(null, '', tidy(url)),
    replace: (url) => history.replaceState(null, '', tidy(url)),
    onTravel(listener) {
      // A hand-edited fragment fires popstate too, so this one event covers back, forward and typing.
      addEventListener('popstate', listener);
      return () => removeEventListener('popstate', listener);
    },
  };
}

/** A URL without parameters needs no question mark: `?#map=…` becomes `#map=…`, and `?` the page itself. */
function tidy(url: string): string {
  return url.startsWith('?#') || url === '?' ? location.pathname + url.slice(1) : url;
}
