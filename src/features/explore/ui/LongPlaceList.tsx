/** The places of a large lesson: a window on the list, so that 100,000 of them are as quick as ten. */
import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useMessages } from '../../../ui/shared/localization.ts';
import { PlaceRow } from './PlaceRow.tsx';
import { placeButtonId } from './place-button-id.ts';
import type { PlaceListProps } from './place-list-props.ts';
import { useListWindow } from './use-list-window.ts';

/** Entries that PageUp and PageDown pass. */
const PAGE = 8;

/**
 * `list "Places"` of a lesson of many places: its own scroll box, one tab stop, arrows, Home, End and page keys move through all
 * of them. Each entry says its position, for most of them are not in the page.
 */
export function LongPlaceList({ found, searching, labelledBy }: PlaceListProps) {
  const { places } = useMessages();
  const box = useRef<HTMLDivElement>(null);
  const window = useListWindow(box, found.length);
  const current = useSignal(0);
  const wanted = useSignal<number | null>(null);
  const tabStop = Math.min(current.value, found.length - 1);

  const moveTo = (index: number): void => {
    const next = Math.min(Math.max(index, 0), found.length - 1);
    current.value = next;
    wanted.value = next;
    window.scrollTo(next);
  };
  // The entry comes into the page with the scrolling; it takes the focus when it is there.
  useLayoutEffect(() => {
    const place = wanted.value === null ? undefined : found[wanted.value]?.place;
    const button = place && box.current?.querySelector<HTMLElement>(`#${CSS.escape(placeButtonId(place.id))}`);
    if (!button) return;
    wanted.value = null;
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
