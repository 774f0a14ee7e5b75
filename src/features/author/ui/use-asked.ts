/** The way to where something is mended ends in the field itself: it takes the focus when it is in the page. */
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { useAuthor } from './author-context.ts';

/** Gives the focus to the element of `container` whose `data-ask` is what the desk asks for. */
export function useFocusRequest(container: RefObject<HTMLElement | null>): void {
  const { desk } = useAuthor();
  const asked = desk.focusRequest.value;
  const stage = desk.stage.value;
  useLayoutEffect(() => {
    if (asked === null) return;
    // When all that has changed is drawn, and before the next key.
    queueMicrotask(() => {
      const field = container.current?.querySelector<HTMLElement>(`[data-ask="${CSS.escape(asked)}"]`);
      if (!field) return;
      for (let box = field.closest('details'); box; box = box.parentElement?.closest('details') ?? null)
        box.open = true;
      field.focus();
      desk.requestFocus(null);
    });
  }, [asked, stage, desk, container]);
}
