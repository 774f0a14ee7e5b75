/** Reads which words of a text are selected, by mouse or touch. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { UnitSpan } from '../draft/sentences.ts';

/** Words that are selected in a passage, and where. */
export interface SelectedWords {
  readonly start: number;
  readonly exact: string;
}

/**
 * Calls `hear` with what is selected in `box`, whose runs carry `data-run` and `data-run-end`; with null where a selection in it is
 * given up. A selection elsewhere changes nothing: pressing a button must not forget what it is about.
 */
export function useSelectedText(box: RefObject<HTMLElement | null>, hear: (selected: UnitSpan | null) => void): void {
  const heard = useRef(hear);
  heard.current = hear;
  useLayoutEffect(() => {
    const onChange = (): void => {
      const selection = getSelection();
      const container = box.current;
      if (!selection || !container || selection.rangeCount === 0) return;
      const range = selection.getRangeAt(0);
      if (!container.contains(range.commonAncestorContainer)) return;
      heard.current(selection.isCollapsed ? null : spanOf(container, range));
    };
    document.addEventListener('selectionchange', onChange);
    return () => document.removeEventListener('selectionchange', onChange);
  }, [box]);
}

function spanOf(container: HTMLElement, range: Range): UnitSpan | null {
  const runs = [...container.querySelectorAll<HTMLElement>('[data-run]')].filter((run) => range.intersectsNode(run));
  const [first] = runs;
  const last = runs.at(-1);
  if (!first || !last) return null;
  const start =
    Number(first.dataset['run']) +
    (first.contains(range.startContainer) ? offsetIn(range.startContainer, range.startOffset) : 0);
  const end = last.contains(range.endContainer)
    ? Number(last.dataset['run']) + offsetIn(range.endContainer, range.endOffset)
    : Number(last.dataset['runEnd']);
  return start < end ? { start, end } : null;
}

/** A run holds one text: an offset in it counts letters, one in the run itself counts that text. */
function offsetIn(node: Node, offset: number): number {
  return node instanceof Text ? offset : offset === 0 ? 0 : (node.textContent?.length ?? 0);
}
