/** A finger that sweeps across the words goes to the next step or back. */
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** CSS pixels that a finger sweeps at the least, and how much more sideways than up or down. */
const SWEEP = { least: 48, ratio: 1.5 };

/** @param onSwipe called with 1 for a sweep towards the start of a line (the next page of a book), and −1 for one back */
export function useSwipe(box: RefObject<HTMLElement | null>, onSwipe: (by: 1 | -1) => void): void {
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    let from: { readonly id: number; readonly x: number; readonly y: number } | null = null;
    const begin = (event: TouchEvent): void => {
      const [touch, ...others] = event.touches;
      from = touch && others.length === 0 ? { id: touch.identifier, x: touch.clientX, y: touch.clientY } : null;
    };
    const end = (event: TouchEvent): void => {
      const touch = [...event.changedTouches].find(({ identifier }) => identifier === from?.id);
      if (!touch || !from) return;
      const [right, down] = [touch.clientX - from.x, touch.clientY - from.y];
      from = null;
      if (Math.abs(right) < SWEEP.least || Math.abs(right) < Math.abs(down) * SWEEP.ratio) return;
      const isBackwards = right > 0 === (getComputedStyle(element).direction === 'ltr');
      onSwipe(isBackwards ? -1 : 1);
    };
    element.addEventListener('touchstart', begin, { passive: true });
    element.addEventListener('touchend', end, { passive: true });
    return () => {
      element.removeEventListener('touchstart', begin);
      element.removeEventListener('touchend', end);
    };
  });
}
