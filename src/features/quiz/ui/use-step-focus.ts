/** Moves the focus to the question, the next button, or the results. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Attribute of the element that gets the focus after a step. */
export const STEP_FOCUS = { 'data-step-focus': '' } as const;

/** Moves the focus when `step` changes, but not when the view opens. */
export function useStepFocus(container: RefObject<HTMLElement | null>, step: string): void {
  const last = useRef(step);
  useLayoutEffect(() => {
    if (last.current === step) return;
    last.current = step;
    // Each step is read from its top. `scrollIntoView` would move the sheet itself, and the bar out of a low page.
    container.current?.parentElement?.scrollTo(0, 0);
    container.current?.querySelector<HTMLElement>('[data-step-focus]')?.focus();
  }, [container, step]);
}
