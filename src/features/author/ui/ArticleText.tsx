/** Shows the article with its names and with sentences to choose. */
import { useComputed, useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { codePointsOf } from '../../../domain/code-points.ts';
import { directionOf } from '../../../domain/languages.ts';
import { useAppState } from '../../../ui/shared/app-state.ts';
import { useLocalization } from '../../../ui/shared/localization.ts';
import { createNameFinder } from '../draft/name-finder.ts';
import { partsOf, type UnitSpan } from '../draft/sentences.ts';
import { useAuthor } from './author-context.ts';
import { SelectionBar } from './SelectionBar.tsx';
import { TextLineView } from './TextLineView.tsx';
import { useSelectedText } from './use-selected-text.ts';
import { useSentenceKeys } from './use-sentence-keys.ts';

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
