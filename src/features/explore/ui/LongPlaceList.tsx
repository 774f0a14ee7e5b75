/** Lists the places of a large lesson; only those in view are rendered. */
import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useMessages } from '../../../ui/shared/localization.ts';
import { type PlaceListProps, PlaceRow, placeButtonId } from './PlaceRow.tsx';
import { useListWindow } from './use-list-window.ts';

/** Number of entries that PageUp and PageDown move by. */
const PAGE = 8;

/** Estimated height of an entry, in CSS pixels. */
const ENTRY_HEIGHT = 65;

/**
 * `list "Places"` in a scroll box of its own. It is one tab stop; arrows, Home, End and page keys move through all entries. Each has
 * `aria-posinset`, as most are not in the page.
 */
export function LongPlaceList({ found, searching, labelledBy }: PlaceListProps) {
  const { places } = useMessages();
  const box = useRef<HTMLDivElement>(null);
  const window = useListWindow(box, found.length, ENTRY_HEIGHT);
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
      <div class="list-window" ref={box}>
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
