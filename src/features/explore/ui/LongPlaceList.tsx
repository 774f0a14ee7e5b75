/** Lists the places of a large lesson; only those in view are rendered. */
import { useSignal } from '@preact/signals';
import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  type VirtualItem,
  Virtualizer,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';
import { useMessages } from '../../../ui/shared/localization.ts';
import { type PlaceListProps, PlaceRow, placeButtonId } from './PlaceRow.tsx';

/** Number of entries that PageUp and PageDown move by. */
const PAGE = 8;

/**
 * `list "Places"` in a scroll box of its own. It is one tab stop; arrows, Home, End and page keys move through all entries. Each has
 * `aria-posinset`, as most are not in the page.
 */
export function LongPlaceList({ found, searching, labelledBy }: PlaceListProps) {
  const { places } = useMessages();
  const box = useRef<HTMLDivElement>(null);
  const window = useListWindow(box, found.length);
  const current = useSignal(0);
  const focusTarget = useSignal<number | null>(null);
  const tabStop = Math.min(current.value, found.length - 1);

  const moveTo = (index: number): void => {
    const next = Math.min(Math.max(index, 0), found.length - 1);
    current.value = next;
    focusTarget.value = next;
    window.scrollTo(next);
  };
  // Scrolling renders the entry; it takes the focus once it is rendered.
  useLayoutEffect(() => {
    const place = focusTarget.value === null ? undefined : found[focusTarget.value]?.place;
    const button = place && box.current?.querySelector<HTMLElement>(`#${CSS.escape(placeButtonId(place.id))}`);
    if (!button) return;
    focusTarget.value = null;
    button.focus({ preventScroll: true });
  });

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const targets: Record<string, number> = {
      ArrowDown: tabStop + 1,
      ArrowUp: tabStop - 1,
      PageDown: tabStop + PAGE,
      PageUp: tabStop - PAGE,
      Home: 0,
      End: found.length - 1,
    };
    const target = targets[event.key];
    if (target === undefined) return;
    event.preventDefault();
    moveTo(target);
  };

  return (
    <>
      <div class="place-window" ref={box}>
        <ul
          class="place-list"
          aria-labelledby={labelledBy}
          style={{ height: `${window.totalSize}px` }}
          onKeyDown={onKeyDown}
        >
          {window.items.map(({ index, start }) => {
            const entry = found[index];
            if (!entry) return null;
            return (
              <li
                key={entry.place.id}
                ref={window.measure}
                data-index={index}
                aria-setsize={found.length}
                aria-posinset={index + 1}
                style={{ transform: `translateY(${start}px)` }}
                onFocusIn={() => {
                  current.value = index;
                }}
              >
                <PlaceRow found={entry} searching={searching} tabIndex={index === tabStop ? 0 : -1} />
              </li>
            );
          })}
        </ul>
      </div>
      <p class="caption">{places.showing(window.items.length, found.length)}</p>
    </>
  );
}

/** Estimated height of an entry, in CSS pixels. */
const ENTRY_HEIGHT = 65;
/** Number of entries rendered above and below the view. */
const OVERSCAN = 6;
/** Assumed size of the box for the first render, in CSS pixels. */
const INITIAL_BOX = { width: 352, height: 480 };

export interface ListWindow {
  readonly items: readonly VirtualItem[];
  /** Height of the whole list in CSS pixels. */
  readonly totalSize: number;
  scrollTo(index: number): void;
  /** The `ref` of each entry, which must have `data-index`. */
  readonly measure: (element: Element | null) => void;
}

/** @param box the element that scrolls */
export function useListWindow(box: RefObject<HTMLElement | null>, count: number): ListWindow {
  const [, rerender] = useReducer<number, void>((renders) => renders + 1, 0);
  const options = {
    count,
    getScrollElement: () => box.current,
    estimateSize: () => ENTRY_HEIGHT,
    overscan: OVERSCAN,
    initialRect: INITIAL_BOX,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
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
