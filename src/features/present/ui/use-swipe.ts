/** A finger that sweeps across the words goes to the next step or back. */
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Act } from './use-commands.ts';

/** CSS pixels that a finger sweeps at the least, and how much more sideways than up or down. */
const SWEEP = { least: 48, ratio: 1.5 };

/** A sweep towards the start of a line is the next step, as it is the next page of a book. */
export function useSwipe(box: RefObject<HTMLElement | null>, act: Act): void {
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
      act(isBackwards ? 'previous' : 'next');
    };
    element.addEventListener('touchstart', begin, { passive: true });
    element.addEventListener('touchend', end, { passive: true });
    return () => {
      element.removeEventListener('touchstart', begin);
      element.removeEventListener('touchend', end);
    };
  }, [box, act]);
}
