/** Moves between sentences by arrow keys, with one tab stop. */
import type { ReadonlySignal } from '@preact/signals-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { UnitSpan } from '../draft/sentences.ts';
import { SELECTION_BUTTON } from './SelectionBar.tsx';

interface SentenceKeys {
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocusIn: (event: FocusEvent) => void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/**
 * @param selected what is selected now
 * @param take takes the sentences that are taken together, or none
 */
export function useSentenceKeys(
  box: RefObject<HTMLElement | null>,
  selected: ReadonlySignal<UnitSpan | null>,
  take: (span: UnitSpan | null) => void,
): SentenceKeys {
  const anchor = useRef<HTMLInputElement | null>(null);
  const boxes = (): HTMLInputElement[] => [
    ...(box.current?.querySelectorAll<HTMLInputElement>('.sentence input') ?? []),
  ];
  // The tab stop is the page's, not the view's: a line that is drawn anew leaves it.
  useLayoutEffect(() => {
    const all = boxes();
    if (!all.some((each) => each.tabIndex === 0) && all[0]) all[0].tabIndex = 0;
  });
  return {
    onFocusIn({ target }) {
      if (!(target instanceof HTMLInputElement)) return;
      for (const each of boxes()) each.tabIndex = each === target ? 0 : -1;
    },
    onKeyDown(event) {
      const { target } = event;
      if (!(target instanceof HTMLInputElement) || event.altKey || event.ctrlKey || event.metaKey) return;
      if ((event.key === ' ' || event.key === 'Enter') && anchor.current && selected.peek()) {
        event.preventDefault();
        anchor.current = null;
        return document.getElementById(SELECTION_BUTTON)?.click();
      }
      if (event.key === 'Escape') {
        anchor.current = null;
        take(null);
        return;
      }
      const all = boxes();
      const at = all.indexOf(target);
      const to = event.key === 'Home' ? 0 : event.key === 'End' ? all.length - 1 : at + (STEPS[event.key] ?? 0);
      const next = all[Math.max(0, Math.min(all.length - 1, to))];
      if (!next || next === target) return;
      event.preventDefault();
      anchor.current = event.shiftKey ? (anchor.current ?? target) : null;
      take(anchor.current ? between(anchor.current, next) : null);
      next.focus();
    },
  };
}

/** From the beginning of the earlier sentence to the end of the later. */
function between(one: HTMLInputElement, other: HTMLInputElement): UnitSpan {
  const edges = [one, other].flatMap(({ dataset }) => [Number(dataset['start']), Number(dataset['end'])]);
  return { start: Math.min(...edges), end: Math.max(...edges) };
}
