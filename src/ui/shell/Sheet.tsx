/** Draws the column of words, which is a sheet on a phone. */
import { useSignal } from '@preact/signals';
import type { ComponentChildren, RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { NO_INSETS } from '../../state/map-state.ts';
import { useAppState } from '../shared/app-state.ts';
import { useMessages } from '../shared/localization.ts';
import { Notices } from '../shared/Notices.tsx';

interface SheetProps {
  readonly children: ComponentChildren;
  /** What is open among the words; on a phone it takes the sheet, elsewhere it stands over the foot of the column. */
  readonly panel: ComponentChildren;
  /** Names what is open among the words, or null. */
  readonly panelKey: string | null;
  /** The map's part of the page. */
  readonly pane: RefObject<HTMLElement | null>;
}

/** Column or sheet; which of the two is up to CSS. */
export function Sheet({ children, panel, panelKey, pane }: SheetProps) {
  const sheet = useRef<HTMLDivElement>(null);
  const rest = useSignal<Rest>('half');
  // What is opened is to be read, and its place on the map to be seen beside it.
  useLayoutEffect(() => {
    if (panelKey !== null) rest.value = 'half';
  }, [panelKey, rest]);
  useInsets(sheet, pane, rest.value);
  return (
    <div class="words" ref={sheet} data-rest={rest.value} data-panel={panelKey !== null}>
      <SheetHandle sheet={sheet} rest={rest.value} onRest={(next) => (rest.value = next)} />
      <div class="words-body">
        <div class="words-scroll" id="words" tabIndex={-1}>
          {children}
        </div>
        {panel}
      </div>
      {/* In the flow: what is told takes room from the words and lies over nothing, a place on the map least of all. */}
      <Notices />
    </div>
  );
}

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
function SheetHandle({ sheet, rest, onRest }: SheetHandleProps) {
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

/** Lowest first. */
const RESTS = ['peek', 'half', 'full'] as const;

/** A height of the sheet. Its size is in CSS: `--sheet-peek`, `--sheet-half`, `--sheet-full`. */
type Rest = (typeof RESTS)[number];

/** The rest that is `by` steps above `rest`, the ends being ends. */
function stepRest(rest: Rest, by: number): Rest {
  const index = Math.min(Math.max(RESTS.indexOf(rest) + by, 0), RESTS.length - 1);
  return RESTS[index] ?? rest;
}

/** The rest whose height is nearest to `height`; `heights` are in the order of {@link RESTS}. */
function nearestRest(height: number, heights: readonly number[]): Rest {
  const distances = heights.map((rest) => Math.abs(rest - height));
  return RESTS[distances.indexOf(Math.min(...distances))] ?? 'half';
}

/** Share of the map that counts as covered at the most: behind a full sheet it keeps the view of a half one. */
const MAX_COVERED = 0.55;

/** Measures when the sheet has come to rest, and when the boxes change their size. */
function useInsets(sheet: RefObject<HTMLElement | null>, pane: RefObject<HTMLElement | null>, rest: Rest): void {
  const { map } = useAppState();
  useLayoutEffect(() => {
    const sheetElement = sheet.current;
    const paneElement = pane.current;
    if (!sheetElement || !paneElement) return;
    let left = false;
    const measure = (): void => {
      if (left || sheetElement.dataset['dragging'] === 'true') return;
      const bottom = Math.round(
        Math.min(coveredBelow(sheetElement, paneElement), paneElement.clientHeight * MAX_COVERED),
      );
      if (bottom !== map.insets.peek().bottom) map.setInsets({ ...NO_INSETS, bottom });
    };
    const settle = (): void => {
      const running = sheetElement.getAnimations().map((animation) => animation.finished);
      // A movement that is cancelled is over too; one that takes its place is waited for by its own measurement.
      void Promise.allSettled(running).then(measure);
    };
    settle();
    const observer = new ResizeObserver(settle);
    observer.observe(paneElement);
    return () => {
      left = true;
      observer.disconnect();
    };
  }, [sheet, pane, map, rest]);
}

/** Height in CSS pixels of the part of `pane` that `sheet` lies over, from below; 0 where they stand side by side. */
function coveredBelow(sheet: HTMLElement, pane: HTMLElement): number {
  const over = sheet.getBoundingClientRect();
  const under = pane.getBoundingClientRect();
  const apart =
    over.right <= under.left || over.left >= under.right || over.top >= under.bottom || over.bottom < under.bottom;
  return apart ? 0 : Math.max(under.bottom - over.top, 0);
}
