/** Reorders a list by dragging handles with mouse, pen or finger. */
import { type ReadonlySignal, useSignal } from '@preact/signals';
import type { RefObject } from 'preact';

/** The entry that is being dragged, and where it would come to stand. */
export interface Dragged {
  readonly from: number;
  readonly to: number;
}

/** What a handle needs. */
export interface DragOrder {
  readonly dragged: ReadonlySignal<Dragged | null>;
  /** Handlers of the handle of entry `index`. */
  handle(index: number): {
    readonly onPointerDown: (event: PointerEvent) => void;
    readonly onPointerMove: (event: PointerEvent) => void;
    readonly onPointerUp: () => void;
    readonly onPointerCancel: () => void;
  };
}

/** @param move called once, when the hand lets go over another place */
export function useDragOrder(list: RefObject<HTMLElement | null>, move: (from: number, to: number) => void): DragOrder {
  const dragged = useSignal<Dragged | null>(null);
  return {
    dragged,
    handle: (index) => ({
      onPointerDown(event) {
        if (event.button !== 0 || !(event.currentTarget instanceof HTMLElement)) return;
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        dragged.value = { from: index, to: index };
      },
      onPointerMove(event) {
        if (dragged.peek()?.from !== index) return;
        const to = entryAt(list.current, event.clientY);
        if (to !== dragged.peek()?.to) dragged.value = { from: index, to };
      },
      onPointerUp() {
        const now = dragged.peek();
        dragged.value = null;
        if (now && now.to !== now.from) move(now.from, now.to);
      },
      onPointerCancel() {
        dragged.value = null;
      },
    }),
  };
}

/** Number of the entry at a height of the window; beyond the list the first or the last. */
function entryAt(list: HTMLElement | null, y: number): number {
  const entries = [...(list?.children ?? [])];
  const below = entries.findIndex((entry) => y < entry.getBoundingClientRect().bottom);
  return below < 0 ? entries.length - 1 : below;
}
