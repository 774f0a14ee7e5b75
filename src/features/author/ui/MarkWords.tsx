/** Marks words that mean a place without naming it. */
import { useSignal, useSignalEffect } from '@preact/signals';
import type { Signal } from '@preact/signals-core';
import { useRef } from 'preact/hooks';
import { textIn } from '../../../domain/languages.ts';
import { type Passage, SENSES, type Sense } from '../../../domain/lesson.ts';
import { useLocalization } from '../../../ui/shared/localization.ts';
import { findWords } from '../draft/find-words.ts';
import { useAuthor } from './author-context.ts';
import { Field } from './Field.tsx';
import { Pick } from './Pick.tsx';
import type { SelectedWords } from './use-selected-text.ts';

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
      problem.value = words.markRefusals[found.fault.code](text.peek());
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
