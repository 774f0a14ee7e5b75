/** Lists the chosen passages; each is a card with its words. */
import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { directionOf } from '../../../domain/languages.ts';
import type { Passage, PassagePart } from '../../../domain/lesson.ts';
import { textOf } from '../../../domain/lesson-index.ts';
import { useLocalization, useMessages } from '../../../ui/shared/localization.ts';
import { Segmented } from '../../../ui/shared/Segmented.tsx';
import { SenseLegend } from '../../../ui/shared/SenseLegend.tsx';
import { markedSpans } from '../draft/find-words.ts';
import { ArticleText, type SelectedWords, useSelectedText } from './ArticleText.tsx';
import { useAuthor } from './author-context.ts';
import { MarkWords, MentionForm, PassageWords } from './PassageWords.tsx';
import { LANDING } from './use-focus-kept.ts';

/** Two sides of one thing: the text to choose from, and what is chosen. */
export function PassagesStage() {
  const { author, editor } = useAuthor();
  const { messages, format } = useLocalization();
  const { passages: words, stages } = messages.author;
  const { passages, text } = author.draft.value;
  const which = editor.passages.value;
  return (
    <section class="block author-stage-body" aria-labelledby="author-passages-heading">
      <div class="author-row">
        <h2 id="author-passages-heading" class="visually-hidden" {...LANDING}>
          {stages.names.passages}
        </h2>
        <Segmented
          name="author-passages"
          legend={words.modes.label}
          options={[
            { value: 'read', label: words.modes.read, shown: words.modes.read },
            {
              value: 'chosen',
              label: words.modes.chosen(format.number(passages.length)),
              shown: words.modes.chosen(format.number(passages.length)),
            },
          ]}
          value={which}
          onChoose={(next) => editor.showPassages(next)}
        />
      </div>
      <LostPassages />
      {which === 'chosen' && <ChosenPassages />}
      {which === 'read' && (text === '' ? <p class="empty">{words.noText}</p> : <ArticleText />)}
    </section>
  );
}

/** The list, with the legend of its marks. */
function ChosenPassages() {
  const { author } = useAuthor();
  const { author: words } = useMessages();
  const { passages, lost } = author.draft.value;
  const chosen = passages.filter(({ id }) => !lost.includes(id));
  if (chosen.length === 0) return <p class="empty">{words.passages.none}</p>;
  return (
    <>
      <SenseLegend />
      <ul class="passage-list" aria-label={words.passages.list}>
        {chosen.map((passage) => (
          <PassageCard key={passage.id} passage={passage} />
        ))}
      </ul>
    </>
  );
}

const PARTS: readonly PassagePart[] = ['headline', 'standfirst', 'body'];

/** An entry of the list. */
function PassageCard({ passage }: { readonly passage: Passage }) {
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

/** Nothing where none is lost. */
function LostPassages() {
  const { author, editor, actions } = useAuthor();
  const { passages: words } = useMessages().author;
  const { passages, lost, article } = author.draft.value;
  if (lost.length === 0) return null;
  const finding = editor.finding.value;
  return (
    <section class="lost-passages" aria-labelledby="author-lost-heading">
      <h3 id="author-lost-heading" {...LANDING}>
        {words.lost}
      </h3>
      <p class="caption">{words.lostHint(lost.length)}</p>
      <ul aria-labelledby="author-lost-heading">
        {passages
          .filter(({ id }) => lost.includes(id))
          .map((passage) => (
            <li key={passage.id} class="lost-passage">
              <blockquote class="quote" lang={article.language} dir="auto">
                <p>{textOf(passage)}</p>
              </blockquote>
              {finding === passage.id && <p class="caption">{words.finding}</p>}
              <div class="button-row">
                <button
                  type="button"
                  class="button"
                  aria-pressed={finding === passage.id}
                  onClick={() => editor.find(finding === passage.id ? null : passage.id)}
                >
                  {finding === passage.id ? words.stopFinding : words.find}
                </button>
                <button
                  type="button"
                  class="button"
                  aria-label={words.removeThis(textOf(passage))}
                  onClick={() => actions.removePassage(passage.id)}
                >
                  {words.remove}
                </button>
              </div>
            </li>
          ))}
      </ul>
    </section>
  );
}
