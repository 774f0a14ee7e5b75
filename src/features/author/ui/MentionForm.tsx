/** What marked words stand for here: the place itself, its government, or a description; or that they are not to be marked. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { type Passage, SENSES } from '../../../domain/lesson.ts';
import { useMessages } from '../../../ui/shared/context.ts';
import type { MarkedStretch } from '../draft/find-words.ts';
import { useAuthor } from './author-context.ts';

interface MentionFormProps {
  readonly passage: Passage;
  readonly stretch: MarkedStretch;
  readonly onClose: () => void;
}

/** Below the words; each choice is a change at once. */
export function MentionForm({ passage, stretch, onClose }: MentionFormProps) {
  const { acts } = useAuthor();
  const { author, senses } = useMessages();
  const { passages: words, places } = author;
  const box = useRef<HTMLFieldSetElement>(null);
  const { exact, indexes } = stretch;
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
            onChange={() => acts.setSense(passage.id, indexes, each)}
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
            acts.removeMentions(passage.id, indexes);
            onClose();
          }}
        >
          {words.unmark}
        </button>
      </div>
    </fieldset>
  );
}
