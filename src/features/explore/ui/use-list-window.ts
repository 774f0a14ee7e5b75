/** Which entries of a long list are in sight: TanStack's virtual list, spoken to from Preact. */
import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  type VirtualItem,
  Virtualizer,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useState } from 'preact/hooks';

/** Height in CSS pixels of an entry that has not been measured. */
const ENTRY_HEIGHT = 65;
/** Entries kept ready above and below. */
const OVERSCAN = 6;
/** What the first drawing supposes the box to be, on the server too. */
const INITIAL_BOX = { width: 352, height: 480 };

/** The window on a list. */
export interface ListWindow {
  readonly items: readonly VirtualItem[];
  /** Height of the whole list in CSS pixels. */
  readonly totalSize: number;
  scrollTo(index: number): void;
  /** Given to each entry as its `ref`, which must have `data-index`. */
  readonly measure: (element: Element | null) => void;
}

/** @param box the element that scrolls */
export function useListWindow(box: RefObject<HTMLElement | null>, count: number): ListWindow {
  const [, redraw] = useReducer<number, void>((drawings) => drawings + 1, 0);
  const options = {
    count,
    getScrollElement: () => box.current,
    estimateSize: () => ENTRY_HEIGHT,
    overscan: OVERSCAN,
    initialRect: INITIAL_BOX,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    onChange: () => redraw(),
  };
  const [virtualizer] = useState(() => new Virtualizer<HTMLElement, Element>(options));
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  return {
    items: virtualizer.getVirtualItems(),
    totalSize: virtualizer.getTotalSize(),
    scrollTo: (index) => virtualizer.scrollToIndex(index),
    measure: virtualizer.measureElement,
  };
}
