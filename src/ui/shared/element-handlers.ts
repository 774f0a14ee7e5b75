/** Makes event handlers of elements: plain clicks, hover and focus. */
import type { UrlValues } from '../../codec/url/page-url.ts';
import { printUrl } from '../../codec/url/print-url.ts';
import type { HighlightModel, PlacePair } from '../../state/pointing-model.ts';

/** The link to a place with the language, unit and layers of `address`; the map takes its opening view. */
export function placeHref(address: UrlValues, place: string): string {
  return printUrl({ ...address, place });
}

/** Does `act` in place of following a link, unless the person asked for a new tab or window. */
export function onPlainClick(act: () => void): (event: MouseEvent) => void {
  return (event) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    act();
  };
}

interface PointingHandlers {
  readonly onMouseEnter: () => void;
  readonly onMouseLeave: () => void;
  readonly onFocusIn: () => void;
  readonly onFocusOut: () => void;
}

/** Handlers of an element that stands for places. */
export function pointsAt(pointing: HighlightModel, places: readonly string[]): PointingHandlers {
  return handlers(
    () => pointing.highlight(places),
    () => pointing.highlight([]),
  );
}

/** Handlers of an element that stands for the way between two places. */
export function pointsAtPair(pointing: HighlightModel, pair: PlacePair): PointingHandlers {
  return handlers(
    () => pointing.highlightPair(pair),
    () => pointing.highlightPair(null),
  );
}

function handlers(begin: () => void, end: () => void): PointingHandlers {
  return { onMouseEnter: begin, onMouseLeave: end, onFocusIn: begin, onFocusOut: end };
}
