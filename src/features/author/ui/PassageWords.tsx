/** Shows the words of a passage, and edits the mentions marked in them. */
import { useSignal, useSignalEffect } from '@preact/signals';
import type { Signal } from '@preact/signals-core';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { countCodePoints } from '../../../domain/code-points.ts';
import { textIn } from '../../../domain/languages.ts';
import { type Passage, SENSES, type Sense } from '../../../domain/lesson.ts';
import { segmentsOf } from '../../../domain/lesson-index.ts';
import { useAppState } from '../../../ui/shared/app-state.ts';
import { pointsAt } from '../../../ui/shared/element-handlers.ts';
import { layerStyle } from '../../../ui/shared/KindIcon.tsx';
import { useLocalization, useMessages } from '../../../ui/shared/localization.ts';
import { findWords, type MarkedSpan } from '../draft/find-words.ts';
import type { SelectedWords } from './ArticleText.tsx';
import { useAuthor } from './author-context.ts';
import { Field, Pick } from './fields.tsx';

interface PassageWordsProps {
  readonly passage: Passage;
  readonly spans: readonly MarkedSpan[];
  /** Start of the mark that is open to be changed. */
  readonly open: Signal<number | null>;
}

/** Runs carry where they stand, in code points, so that a selection of them is known. */
export function PassageWords({ passage, open }: PassageWordsProps) {
  const { author } = useAuthor();
  const { highlight: pointing } = useAppState();
  const { messages, format, language } = useLocalization();
  const { places, layers } = author.draft.value;
  let at = 0;
  return (
    <p>
      {segmentsOf(passage).map((segment) => {
        if (segment.type === 'cut') return ` ${messages.passages.cut} `;
        const start = at;
        at += countCodePoints(segment.text);
        const run = (
          <span data-run={start} data-run-end={at}>
            {segment.text}
          </span>
        );
        if (segment.type === 'text') return run;
        const meant = places.filter(({ id }) => segment.places.includes(id));
        const names = format.list(meant.map(({ name }) => textIn(name, language)));
        const layer = layers.findIndex(({ id }) => id === meant[0]?.layer);
        return (
          <button
            type="button"
            class="mention mention-button"
            data-sense={segment.sense}
            style={layerStyle(Math.max(0, layer))}
            aria-expanded={open.value === start}
            aria-label={messages.author.passages.mention(segment.text, names, messages.senses[segment.sense].label)}
            onClick={() => {
              open.value = open.value === start ? null : start;
            }}
            {...pointsAt(pointing, segment.places)}
          >
            {run}
          </button>
        );
      })}
    </p>
  );
}

interface MarkWordsProps {
  readonly passage: Passage;
  /** What was last selected in the passage. */
  readonly selected: Signal<SelectedWords | null>;
}

/** A form that opens by itself when words are selected. */
export function MarkWords({ passage, selected }: MarkWordsProps) {
  const { author, actions, editor } = useAuthor();
  const { messages, language } = useLocalization();
  const { passages: words } = messages.author;
  const text = useSignal('');
  const sense = useSignal<Sense>('description');
  const meant = useSignal<ReadonlySet<string>>(new Set());
  const problem = useSignal('');
  const details = useRef<HTMLDetailsElement>(null);
  const { places } = author.draft.value;
  useSignalEffect(() => {
    const now = selected.value;
    if (!now) return;
    text.value = now.exact;
    problem.value = '';
    if (details.current) details.current.open = true;
  });
  const toggle = (id: string): void => {
    const next = new Set(meant.peek());
    if (!next.delete(id)) next.add(id);
    meant.value = next;
    problem.value = '';
  };
  const mark = (event: Event): void => {
    event.preventDefault();
    const near = selected.peek()?.exact === text.peek() ? (selected.peek()?.start ?? null) : null;
    const found = findWords(passage, text.peek(), near);
    if (!found.ok) {
      problem.value = words.markRefusals[found.error.code](text.peek());
      return;
    }
    if (meant.peek().size === 0) {
      problem.value = words.choosePlace;
      return;
    }
    actions.addMentions(passage.id, { ...found.value, sense: sense.peek() }, [...meant.peek()]);
    editor.announce(words.marked(text.peek()));
    text.value = '';
    selected.value = null;
    getSelection()?.removeAllRanges();
  };
  return (
    <details ref={details} class="mark-words">
      <summary>{words.mark}</summary>
      {places.length === 0 ? (
        <p class="caption">{words.needPlace}</p>
      ) : (
        <form class="author-form" onSubmit={mark} noValidate>
          <p class="caption">{words.markHint}</p>
          <Field
            label={words.words}
            value={text.value}
            lang={author.draft.value.article.language}
            onChange={(next) => {
              text.value = next;
              problem.value = '';
            }}
          />
          <fieldset class="author-checks">
            <legend>{words.stands}</legend>
            {places.map(({ id, name }) => (
              <label key={id} class="author-check">
                <input type="checkbox" checked={meant.value.has(id)} onChange={() => toggle(id)} />
                <bdi>{textIn(name, language)}</bdi>
              </label>
            ))}
          </fieldset>
          <Pick
            label={words.as}
            value={sense.value}
            options={SENSES.map((each) => ({ value: each, words: messages.senses[each].explanation }))}
            onChoose={(next) => {
              sense.value = next as Sense;
            }}
          />
          {problem.value !== '' && (
            <p class="caption problem" role="alert">
              {problem.value}
            </p>
          )}
          <button type="submit" class="button">
            {words.add}
          </button>
        </form>
      )}
    </details>
  );
}

interface MentionFormProps {
  readonly passage: Passage;
  readonly span: MarkedSpan;
  readonly onClose: () => void;
}

/** Below the words; each choice is a change at once. */
export function MentionForm({ passage, span, onClose }: MentionFormProps) {
  const { actions } = useAuthor();
  const { author, senses } = useMessages();
  const { passages: words, places } = author;
  const box = useRef<HTMLFieldSetElement>(null);
  const { exact, indexes } = span;
  const sense = passage.mentions[indexes[0] ?? 0]?.sense;
  useLayoutEffect(() => box.current?.querySelector<HTMLInputElement>('input:checked')?.focus(), []);
  return (
    <fieldset ref={box} class="mention-form">
      <legend>
        <bdi>{words.sense(exact)}</bdi>
      </legend>
      {SENSES.map((each) => (
        <label key={each} class="mention-choice">
          <input
            type="radio"
            name={`sense-${passage.id}`}
            checked={each === sense}
            onChange={() => actions.setSense(passage.id, indexes, each)}
          />
          <span class="mention" data-sense={each}>
            {senses[each].label}
          </span>
          <span class="caption">{senses[each].explanation}</span>
        </label>
      ))}
      <div class="button-row">
        <button type="button" class="button" onClick={onClose}>
          {places.done}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => {
            actions.removeMentions(passage.id, indexes);
            onClose();
          }}
        >
          {words.unmark}
        </button>
      </div>
    </fieldset>
  );
}
