/** Computes which entries of a long list are in view. */
import {
  defaultRangeExtractor,
  elementScroll,
  observeElementOffset,
  observeElementRect,
  type Range,
  type VirtualItem,
  Virtualizer,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useState } from 'preact/hooks';

/** Number of entries rendered above and below the view. */
const OVERSCAN = 6;
/** Assumed size of the box for the first render, in CSS pixels. */
const INITIAL_BOX = { width: 352, height: 480 };

interface ListWindow {
  readonly items: readonly VirtualItem[];
  /** Height of the whole list in CSS pixels. */
  readonly totalSize: number;
  scrollTo(index: number): void;
  /** The `ref` of each entry, which must have `data-index`. */
  readonly measure: (element: Element | null) => void;
}

/**
 * @param box the element that scrolls
 * @param entryHeight estimate, in CSS pixels
 * @param pinned index of an entry that is rendered wherever the list is scrolled
 */
export function useListWindow(
  box: RefObject<HTMLElement | null>,
  count: number,
  entryHeight: number,
  pinned: number | null = null,
): ListWindow {
  const [, rerender] = useReducer<number, void>((renders) => renders + 1, 0);
  const options = {
    count,
    getScrollElement: () => box.current,
    estimateSize: () => entryHeight,
    overscan: OVERSCAN,
    initialRect: INITIAL_BOX,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    rangeExtractor: (range: Range) => withPinned(defaultRangeExtractor(range), pinned, count),
    onChange: () => rerender(),
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

function withPinned(indexes: number[], pinned: number | null, count: number): number[] {
  if (pinned === null || pinned >= count || indexes.includes(pinned)) return indexes;
  return [...indexes, pinned].sort((a, b) => a - b);
}
