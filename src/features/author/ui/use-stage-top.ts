/** Scrolls a newly opened stage to its top. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useAppState } from '../../../ui/shared/app-state.ts';
import type { Stage } from '../editor-state.ts';

/** Scrolls the column around `box` when `stage` changes; not when the view is opened. */
export function useStageTop(box: RefObject<HTMLElement | null>, stage: Stage): void {
  const { display } = useAppState();
  const last = useRef(stage);
  useLayoutEffect(() => {
    const column = box.current?.parentElement;
    if (last.current === stage || !column) return;
    last.current = stage;
    // The row itself sticks to the top, wherever that is: what stands before it does not.
    const before = box.current?.querySelector('.author-stages')?.previousElementSibling;
    const below = before ? before.getBoundingClientRect().bottom - column.getBoundingClientRect().top : 0;
    column.scrollTo(0, display.compact.peek() ? column.scrollTop + below : 0);
  }, [box, stage, display]);
}
