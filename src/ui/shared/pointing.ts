/** Pointing at words lights up the map: the handlers that make an element answer to pointer and focus alike. */
import type { HighlightModel, PlacePair } from '../../state/pointing-model.ts';

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
