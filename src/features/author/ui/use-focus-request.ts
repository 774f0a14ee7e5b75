/** Focuses the field that the editor asks for. */
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { useAuthor } from './author-context.ts';

/** The field is the element of `container` with this `data-ask`. */
export function useFocusRequest(container: RefObject<HTMLElement | null>): void {
  const { editor } = useAuthor();
  const asked = editor.focusRequest.value;
  const stage = editor.stage.value;
  useLayoutEffect(() => {
    if (asked === null) return;
    // When all that has changed is drawn, and before the next key.
    queueMicrotask(() => {
      const field = container.current?.querySelector<HTMLElement>(`[data-ask="${CSS.escape(asked)}"]`);
      if (!field) return;
      for (let box = field.closest('details'); box; box = box.parentElement?.closest('details') ?? null)
        box.open = true;
      field.focus();
      editor.requestFocus(null);
    });
  }, [asked, stage, editor, container]);
}
