/** Changes what marked words mean, or removes the mark. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { type Passage, SENSES } from '../../../domain/lesson.ts';
import { useMessages } from '../../../ui/shared/localization.ts';
import type { MarkedSpan } from '../draft/find-words.ts';
import { useAuthor } from './author-context.ts';

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
