/** Makes event handlers for links and for elements that highlight places. */
import type { HighlightModel, PlacePair } from '../../state/highlight-model.ts';

/** Calls `listener` in place of following a link, except for clicks that open a new tab or window. */
export function onPlainClick(listener: () => void): (event: MouseEvent) => void {
  return (event) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    listener();
  };
}

interface PointingHandlers {
  readonly onMouseEnter: () => void;
  readonly onMouseLeave: () => void;
  readonly onFocusIn: () => void;
  readonly onFocusOut: () => void;
}

/** Highlights places while the element is hovered or focused. */
export function pointsAt(pointing: HighlightModel, places: readonly string[]): PointingHandlers {
  return handlers(
    () => pointing.highlight(places),
    () => pointing.highlight([]),
  );
}

/** Highlights the line between two places while the element is hovered or focused. */
export function pointsAtPair(pointing: HighlightModel, pair: PlacePair): PointingHandlers {
  return handlers(
    () => pointing.highlightPair(pair),
    () => pointing.highlightPair(null),
  );
}

function handlers(begin: () => void, end: () => void): PointingHandlers {
  return { onMouseEnter: begin, onMouseLeave: end, onFocusIn: begin, onFocusOut: end };
}
