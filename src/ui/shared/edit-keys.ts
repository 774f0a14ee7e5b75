/** Edits by keyboard: undo, redo, and moving a position by arrow keys. */
import { useEffect } from 'preact/hooks';
import type { LngLat } from '../../domain/lng-lat.ts';
import { fromMercator, toMercator, worldPixels } from '../../geo/web-mercator.ts';

interface Undoable {
  undo(): void;
  redo(): void;
}

/** Ctrl+Z, Ctrl+Y and their Mac variants, except in text fields, which have an undo of their own. */
export function useHistoryKeys(model: Undoable): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented) return;
      if (hasOwnUndo(event.target)) return;
      const key = event.key.toLowerCase();
      const action =
        key === 'z' && !event.shiftKey
          ? model.undo
          : key === 'y' || (key === 'z' && event.shiftKey)
            ? model.redo
            : undefined;
      if (!action) return;
      event.preventDefault();
      action();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [model]);
}

function hasOwnUndo(target: EventTarget | null): boolean {
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === 'text');
}

/** CSS pixels of the map that an arrow key moves by; ten times as many with Shift. */
const STEP_PIXELS = 2;
const LARGE = 10;

/** Zoom of the step where no map draws: that of a region. */
const PLAIN_ZOOM = 8;

const ARROWS: Readonly<Record<string, readonly [right: number, down: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The position to which the key moves `at` on a map of `zoom`; null for other keys. */
export function arrowMove({ key, shiftKey }: KeyboardEvent, at: LngLat, zoom = PLAIN_ZOOM): LngLat | null {
  const arrow = ARROWS[key];
  if (!arrow) return null;
  const pixels = (STEP_PIXELS * (shiftKey ? LARGE : 1)) / worldPixels(zoom);
  const [x, y] = toMercator(at);
  return fromMercator([x + arrow[0] * pixels, y + arrow[1] * pixels]);
}
