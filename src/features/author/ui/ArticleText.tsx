/** Shows the article as lines of sentences, in which passages are chosen. */
import { useComputed, useSignal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { codePointsOf } from '../../../domain/code-points.ts';
import { directionOf } from '../../../domain/languages.ts';
import { useAppState } from '../../../ui/shared/app-state.ts';
import { useLocalization } from '../../../ui/shared/localization.ts';
import { createNameFinder } from '../draft/find-words.ts';
import { partsOf, type UnitSpan } from '../draft/sentences.ts';
import { SELECTION_BUTTON, SelectionBar, TextLineView } from './ArticleLine.tsx';
import { useAuthor } from './author-context.ts';

/** Characters of a text that are in the page at once. */
const PART_LENGTH = 40_000;

/** A text of any length, part by part. What depends on passages and places is drawn anew line by line, where it changed. */
export function ArticleText() {
  const { author } = useAuthor();
  const { highlight: pointing } = useAppState();
  const { messages, format } = useLocalization();
  const { passages: words } = messages.author;
  const box = useRef<HTMLFieldSetElement>(null);
  const text = useComputed(() => author.draft.value.text);
  const language = useComputed(() => author.draft.value.article.language);
  const places = useComputed(() => author.draft.value.places);
  const finder = useComputed(() => createNameFinder(places.value));
  const passages = useComputed(() => author.draft.value.passages);
  const lost = useComputed(() => author.draft.value.lost);
  const chosen = useComputed(() => {
    const { unitOf } = codePointsOf(text.value);
    return passages.value.flatMap(({ id, quotes }) =>
      lost.value.includes(id)
        ? []
        : quotes.map(({ start, end }) => ({ type: 'passage' as const, id, start: unitOf(start), end: unitOf(end) })),
    );
  });
  const parts = useComputed(() => partsOf(text.value, PART_LENGTH));
  const part = useSignal(0);
  const selected = useSignal<UnitSpan | null>(null);
  const now = Math.min(part.value, parts.value.length - 1);
  // Taken together by keys: marked by the page. What the browser has selected it marks itself, and loses where its text is drawn anew.
  const ranged = useSignal<UnitSpan | null>(null);
  const marked = useComputed(() => (ranged.value === selected.value ? ranged.value : null));
  const keys = useSentenceKeys(box, selected, (span) => {
    ranged.value = span;
    selected.value = span;
  });
  useSelectedText(box, (span) => {
    selected.value = span;
  });
  const turn = (by: number): void => {
    part.value = now + by;
    selected.value = null;
    box.current?.scrollIntoView({ block: 'start' });
  };
  return (
    <>
      <p class="caption">{words.hint}</p>
      <p class="caption" id="sentence-keys">
        {words.keys}
      </p>
      {/* biome-ignore lint/a11y/useKeyWithMouseEvents: a name that has no focus of its own is pointed at by the pointer alone. */}
      <fieldset
        ref={box}
        class="article-text"
        aria-label={words.text}
        aria-describedby="sentence-keys"
        lang={language.value}
        dir={directionOf(language.value)}
        onKeyDown={keys.onKeyDown}
        onFocusIn={keys.onFocusIn}
        onClick={(event) => {
          // Words were selected by the mouse: that is no tick.
          if (event.detail > 0 && getSelection()?.isCollapsed === false) event.preventDefault();
        }}
        onMouseOver={({ target }) => {
          const place = target instanceof HTMLElement ? target.dataset['place'] : undefined;
          pointing.highlight(place === undefined ? [] : [place]);
        }}
        onMouseLeave={() => pointing.highlight([])}
      >
        {(parts.value[now] ?? []).map((line) => (
          <TextLineView
            key={`${line.start} ${line.text.length}`}
            line={line}
            language={language.value}
            finder={finder}
            chosen={chosen}
            ranged={marked}
          />
        ))}
      </fieldset>
      {parts.value.length > 1 && (
        <div class="author-row">
          <button type="button" class="button" disabled={now === 0} onClick={() => turn(-1)}>
            {words.earlier}
          </button>
          <span class="caption">{words.part(format.number(now + 1), format.number(parts.value.length))}</span>
          <button type="button" class="button" disabled={now >= parts.value.length - 1} onClick={() => turn(1)}>
            {words.later}
          </button>
        </div>
      )}
      <SelectionBar selected={selected} />
    </>
  );
}

/** Words that are selected in a passage, and where. */
export interface SelectedWords {
  readonly start: number;
  readonly exact: string;
}

/**
 * Calls `hear` with what is selected in `box`, whose runs carry `data-run` and `data-run-end`; with null where a selection in it is
 * given up. A selection elsewhere changes nothing: pressing a button must not forget what it is about.
 */
export function useSelectedText(
  box: RefObject<HTMLElement | null>,
  onSelect: (selected: UnitSpan | null) => void,
): void {
  const latest = useRef(onSelect);
  latest.current = onSelect;
  useLayoutEffect(() => {
    const onChange = (): void => {
      const selection = getSelection();
      const container = box.current;
      if (!selection || !container || selection.rangeCount === 0) return;
      const range = selection.getRangeAt(0);
      if (!container.contains(range.commonAncestorContainer)) return;
      latest.current(selection.isCollapsed ? null : spanOf(container, range));
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

interface SentenceKeys {
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocusIn: (event: FocusEvent) => void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/**
 * @param selected what is selected now
 * @param take takes the sentences that are taken together, or none
 */
function useSentenceKeys(
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
