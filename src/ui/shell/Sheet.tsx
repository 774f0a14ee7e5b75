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
  /** What is open among the words: on a phone it fills the sheet, elsewhere it covers the foot of the column. */
  readonly panel: ComponentChildren;
  /** Identifies what is open among the words; null for nothing. */
  readonly panelKey: string | null;
  /** The element of the map's part of the page. */
  readonly pane: RefObject<HTMLElement | null>;
}

/** CSS makes it a column or a sheet. */
export function Sheet({ children, panel, panelKey, pane }: SheetProps) {
  const sheet = useRef<HTMLDivElement>(null);
  const snapPoint = useSignal<SnapPoint>('half');
  // Shows both what is open and its place on the map.
  useLayoutEffect(() => {
    if (panelKey !== null) snapPoint.value = 'half';
  }, [panelKey, snapPoint]);
  useInsets(sheet, pane, snapPoint.value);
  return (
    <div class="words" ref={sheet} data-snap={snapPoint.value} data-panel={panelKey !== null}>
      <SheetHandle sheet={sheet} snapPoint={snapPoint.value} onSnap={(next) => (snapPoint.value = next)} />
      <div class="words-body">
        <div class="words-scroll" id="words" tabIndex={-1}>
          {children}
        </div>
        {panel}
      </div>
      {/* In the flow: notices take room from the words and cover no place on the map. */}
      <Notices />
    </div>
  );
}

/** Movement below which a drag is a press, in CSS pixels. */
const PRESS_PIXELS = 6;

interface SheetHandleProps {
  readonly sheet: RefObject<HTMLElement | null>;
  readonly snapPoint: SnapPoint;
  readonly onSnap: (snapPoint: SnapPoint) => void;
}

interface Drag {
  readonly startY: number;
  readonly startHeight: number;
  moved: boolean;
}

/** Dragged, pressed or moved by arrow keys; named by the sheet's height. CSS shows it where the words are a sheet. */
function SheetHandle({ sheet, snapPoint, onSnap }: SheetHandleProps) {
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
    if (dragged.current) onSnap(nearestSnapPoint(height, snapHeights(element)));
  };
  const onClick = (): void => {
    if (!dragged.current) onSnap(snapPoint === 'full' ? 'peek' : nextSnapPoint(snapPoint, 1));
    dragged.current = false;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    onSnap(nextSnapPoint(snapPoint, by));
  };
  return (
    <button
      type="button"
      class="sheet-handle"
      aria-expanded={snapPoint !== 'peek'}
      aria-controls="words"
      aria-label={`${words.handle}: ${words.heights[snapPoint]}`}
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

/** Measures each snap point in CSS pixels, by applying it. */
function snapHeights(element: HTMLElement): number[] {
  const before = element.dataset['snap'];
  element.dataset['dragging'] = 'true';
  const heights = SNAP_POINTS.map((snapPoint) => {
    element.dataset['snap'] = snapPoint;
    return element.offsetHeight;
  });
  if (before !== undefined) element.dataset['snap'] = before;
  delete element.dataset['dragging'];
  return heights;
}

/** Lowest first. */
const SNAP_POINTS = ['peek', 'half', 'full'] as const;

/** A height at which the sheet comes to rest; CSS has its size: `--sheet-peek`, `--sheet-half`, `--sheet-full`. */
type SnapPoint = (typeof SNAP_POINTS)[number];

/** The snap point `by` steps above, at most the last and at least the first. */
function nextSnapPoint(snapPoint: SnapPoint, by: number): SnapPoint {
  const index = Math.min(Math.max(SNAP_POINTS.indexOf(snapPoint) + by, 0), SNAP_POINTS.length - 1);
  return SNAP_POINTS[index] ?? snapPoint;
}

/** The snap point nearest to `height`; `heights` are in the order of {@link SNAP_POINTS}. */
function nearestSnapPoint(height: number, heights: readonly number[]): SnapPoint {
  const distances = heights.map((snapPoint) => Math.abs(snapPoint - height));
  return SNAP_POINTS[distances.indexOf(Math.min(...distances))] ?? 'half';
}

/** Maximum share of the map that counts as covered: behind a full sheet the camera stays as it is behind a half one. */
const MAX_COVERED = 0.55;

/** Tells the map how much of it the sheet covers, once the sheet rests and when sizes change. */
function useInsets(
  sheet: RefObject<HTMLElement | null>,
  pane: RefObject<HTMLElement | null>,
  snapPoint: SnapPoint,
): void {
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
    const measureAtRest = (): void => {
      const running = sheetElement.getAnimations().map((animation) => animation.finished);
      // A cancelled animation is over, too; one that replaces it is measured by its own call.
      void Promise.allSettled(running).then(measure);
    };
    measureAtRest();
    const observer = new ResizeObserver(measureAtRest);
    observer.observe(paneElement);
    return () => {
      left = true;
      observer.disconnect();
    };
  }, [sheet, pane, map, snapPoint]);
}

/** Height of the part of `pane` that `sheet` covers from below, in CSS pixels; 0 where they are side by side. */
function coveredBelow(sheet: HTMLElement, pane: HTMLElement): number {
  const over = sheet.getBoundingClientRect();
  const under = pane.getBoundingClientRect();
  const apart =
    over.right <= under.left || over.left >= under.right || over.top >= under.bottom || over.bottom < under.bottom;
  return apart ? 0 : Math.max(under.bottom - over.top, 0);
}
