/** Moves focus to the nearest heading when the focused element is removed. */
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Attributes of an element that takes the focus when what had it near by is gone. */
export const LANDING = { tabIndex: -1, 'data-landing': '' } as const;

/** Watches over the focus in `container`. */
export function useFocusKept(container: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const box = container.current;
    if (!box) return;
    let trail: readonly Element[] = [];
    const onFocusIn = ({ target }: FocusEvent): void => {
      trail = target instanceof Element ? upTo(target, box) : [];
    };
    const observer = new MutationObserver(() => {
      const [element] = trail;
      if (!element || element.isConnected || document.activeElement !== document.body) return;
      const home = trail.find((each) => each.isConnected) ?? box;
      (home.querySelector<HTMLElement>('[data-landing]') ?? box.querySelector<HTMLElement>('[data-landing]'))?.focus();
    });
    box.addEventListener('focusin', onFocusIn);
    observer.observe(box, { childList: true, subtree: true });
    return () => {
      box.removeEventListener('focusin', onFocusIn);
      observer.disconnect();
    };
  }, [container]);
}

function upTo(element: Element, box: Element): Element[] {
  const trail: Element[] = [];
  for (let at: Element | null = element; at && at !== box; at = at.parentElement) trail.push(at);
  return [...trail, box];
}
