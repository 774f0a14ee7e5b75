/** Tells the map how much of it the sheet covers, so that the camera keeps places in the free part. */
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { NO_INSETS } from '../../state/map-state.ts';
import { useAppState } from '../shared/app-state.ts';
import type { Rest } from './sheet-rests.ts';

/** Share of the map that counts as covered at the most: behind a full sheet it keeps the view of a half one. */
const MAX_COVERED = 0.55;

/** Measures when the sheet has come to rest, and when the boxes change their size. */
export function useInsets(sheet: RefObject<HTMLElement | null>, pane: RefObject<HTMLElement | null>, rest: Rest): void {
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
