/** The grip of the sheet: dragged by a finger, pressed or moved by the arrow keys. */
import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import { useMessages } from '../shared/localization.ts';
import { nearestRest, RESTS, type Rest, stepRest } from './sheet-rests.ts';

/** A finger that moved less than this pressed, CSS pixels. */
const PRESS_PIXELS = 6;

interface SheetHandleProps {
  readonly sheet: RefObject<HTMLElement | null>;
  readonly rest: Rest;
  readonly onRest: (rest: Rest) => void;
}

interface Drag {
  readonly startY: number;
  readonly startHeight: number;
  moved: boolean;
}

/** A button that says how high the sheet is. CSS shows it only where the words are a sheet. */
export function SheetHandle({ sheet, rest, onRest }: SheetHandleProps) {
  const { sheet: words } = useMessages();
  const drag = useRef<Drag | null>(null);
  const dragged = useRef(false);

  const onPointerDown = (event: PointerEvent & { readonly currentTarget: HTMLElement }): void => {
    if (!sheet.current || event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { startY: event.clientY, startHeight: sheet.current.offsetHeight, moved: false };
  };
  const onPointerMove = (event: PointerEvent): void => {
    if (!drag.current || !sheet.current) return;
    const up = drag.current.startY - event.clientY;
    if (Math.abs(up) > PRESS_PIXELS) drag.current.moved = true;
    if (!drag.current.moved) return;
    sheet.current.dataset['dragging'] = 'true';
    sheet.current.style.setProperty('--sheet-height', `${drag.current.startHeight + up}px`);
  };
  const onPointerEnd = (): void => {
    const element = sheet.current;
    if (!drag.current || !element) return;
    dragged.current = drag.current.moved;
    const height = element.offsetHeight;
    drag.current = null;
    delete element.dataset['dragging'];
    element.style.removeProperty('--sheet-height');
    if (dragged.current) onRest(nearestRest(height, restHeights(element)));
  };
  const onClick = (): void => {
    if (!dragged.current) onRest(rest === 'full' ? 'peek' : stepRest(rest, 1));
    dragged.current = false;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    onRest(stepRest(rest, by));
  };
  return (
    <button
      type="button"
      class="sheet-handle"
      aria-expanded={rest !== 'peek'}
      aria-controls="words"
      aria-label={`${words.handle}: ${words.rests[rest]}`}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerEnd}
      onPointerCancel={onPointerEnd}
      onClick={onClick}
      onKeyDown={onKeyDown}
    >
      <span class="sheet-grip" aria-hidden="true" />
    </button>
  );
}

/** Heights of the rests in CSS pixels, read from the elements' own style by trying each. */
function restHeights(element: HTMLElement): number[] {
  const before = element.dataset['rest'];
  element.dataset['dragging'] = 'true';
  const heights = RESTS.map((rest) => {
    element.dataset['rest'] = rest;
    return element.offsetHeight;
  });
  if (before !== undefined) element.dataset['rest'] = before;
  delete element.dataset['dragging'];
  return heights;
}
