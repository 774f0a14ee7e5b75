/** Shows a box above everything beside the button that opened it; on a phone its style makes a sheet of it. */
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** CSS pixels between the button and the box, and around the box. */
const GAP = 8;

/** Shows the popover that `box` is, and keeps it beside `button` when the page's size changes. */
export function usePopover(box: RefObject<HTMLElement | null>, button: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const place = (): void => {
      if (!box.current || !button.current) return;
      const { style } = box.current;
      const { bottom, left, right } = button.current.getBoundingClientRect();
      const isLeftwards = getComputedStyle(box.current).direction === 'rtl';
      style.setProperty('--from-start', `${isLeftwards ? innerWidth - right : left}px`);
      style.setProperty('--from-top', `${bottom + GAP}px`);
    };
    box.current?.showPopover();
    place();
    addEventListener('resize', place);
    return () => removeEventListener('resize', place);
  }, [box, button]);
}
