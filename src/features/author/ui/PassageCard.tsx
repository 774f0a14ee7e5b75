/** A chosen passage: its words with their marks, each mark to be changed, and more words to be marked. */
import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { directionOf } from '../../../domain/languages.ts';
import type { Passage, PassagePart } from '../../../domain/lesson.ts';
import { textOf } from '../../../domain/lesson-index.ts';
import { useMessages } from '../../../ui/shared/context.ts';
import { markedStretches } from '../draft/find-words.ts';
import { useAuthor } from './author-context.ts';
import { MarkWords } from './MarkWords.tsx';
import { MentionForm } from './MentionForm.tsx';
import { PassageWords } from './PassageWords.tsx';
import { type SelectedWords, useSelectedText } from './use-selected-text.ts';

const PARTS: readonly PassagePart[] = ['headline', 'standfirst', 'body'];

/** An entry of the list. */
export function PassageCard({ passage }: { readonly passage: Passage }) {
  const { author, acts, desk } = useAuthor();
  const { passages: words } = useMessages().author;
  const { language } = author.draft.value.article;
  const quote = useRef<HTMLQuoteElement>(null);
  const open = useSignal<number | null>(null);
  const selected = useSignal<SelectedWords | null>(null);
  const text = textOf(passage);
  const stretches = markedStretches(passage);
  const opened = stretches.find(({ start }) => start === open.value);
  useSelectedText(quote, (stretch) => {
    const joined = Array.from(passage.quotes.map(({ exact }) => exact).join(''));
    if (!stretch) return;
    const exact = joined.slice(stretch.start, stretch.end).join('');
    const start = stretch.start + exact.length - exact.trimStart().length;
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
        <PassageWords passage={passage} stretches={stretches} open={open} />
      </blockquote>
      {opened && (
        <MentionForm
          key={opened.start}
          passage={passage}
          stretch={opened}
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
            onChange={(event) => acts.setPart(passage.id, event.currentTarget.value as PassagePart)}
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
            acts.removePassage(passage.id);
            desk.announce(words.unmade);
          }}
        >
          {words.remove}
        </button>
      </div>
    </li>
  );
}
