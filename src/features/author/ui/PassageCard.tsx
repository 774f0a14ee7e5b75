/** Shows a chosen passage, its marks, and the ways to change them. */
import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { directionOf } from '../../../domain/languages.ts';
import type { Passage, PassagePart } from '../../../domain/lesson.ts';
import { textOf } from '../../../domain/lesson-index.ts';
import { useMessages } from '../../../ui/shared/localization.ts';
import { markedSpans } from '../draft/find-words.ts';
import { useAuthor } from './author-context.ts';
import { MarkWords } from './MarkWords.tsx';
import { MentionForm } from './MentionForm.tsx';
import { PassageWords } from './PassageWords.tsx';
import { type SelectedWords, useSelectedText } from './use-selected-text.ts';

const PARTS: readonly PassagePart[] = ['headline', 'standfirst', 'body'];

/** An entry of the list. */
export function PassageCard({ passage }: { readonly passage: Passage }) {
  const { author, actions, editor } = useAuthor();
  const { passages: words } = useMessages().author;
  const { language } = author.draft.value.article;
  const quote = useRef<HTMLQuoteElement>(null);
  const open = useSignal<number | null>(null);
  const selected = useSignal<SelectedWords | null>(null);
  const text = textOf(passage);
  const spans = markedSpans(passage);
  const opened = spans.find(({ start }) => start === open.value);
  useSelectedText(quote, (unitSpan) => {
    const joined = Array.from(passage.quotes.map(({ exact }) => exact).join(''));
    if (!unitSpan) return;
    const exact = joined.slice(unitSpan.start, unitSpan.end).join('');
    const start = unitSpan.start + exact.length - exact.trimStart().length;
    if (exact.trim() !== '') selected.value = { start, exact: exact.trim() };
  });
  return (
    <li class="passage-card">
      <blockquote
        ref={quote}
        class="quote"
        lang={language}
        dir={directionOf(language)}
        tabIndex={-1}
        data-ask={`passage ${passage.id}`}
      >
        <PassageWords passage={passage} spans={spans} open={open} />
      </blockquote>
      {opened && (
        <MentionForm
          key={opened.start}
          passage={passage}
          span={opened}
          onClose={() => {
            open.value = null;
          }}
        />
      )}
      <MarkWords passage={passage} selected={selected} />
      <div class="author-row">
        <label class="passage-part">
          <span class="caption">{words.place}</span>{' '}
          <select
            class="field"
            value={passage.part}
            onChange={(event) => actions.setPart(passage.id, event.currentTarget.value as PassagePart)}
          >
            {PARTS.map((part) => (
              <option key={part} value={part}>
                {words.parts[part]}
              </option>
            ))}
          </select>
        </label>
        <button
          type="button"
          class="button"
          aria-label={words.removeThis(text)}
          onClick={() => {
            actions.removePassage(passage.id);
            editor.announce(words.unmade);
          }}
        >
          {words.remove}
        </button>
      </div>
    </li>
  );
}
