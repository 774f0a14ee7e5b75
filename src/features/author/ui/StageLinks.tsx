/** The four stages of making a lesson, one behind the other, with what each has already. */

import { useLocalization } from '../../../ui/shared/context.ts';
import { STAGES } from '../editor-state.ts';
import { useAuthor } from './author-context.ts';

/** `navigation "Stages"`. */
export function StageLinks() {
  const { author, desk } = useAuthor();
  const { messages, format } = useLocalization();
  const { stages } = messages.author;
  const { places, passages, steps } = author.draft.value;
  const counts = { text: 0, places: places.length, passages: passages.length, tell: steps.length };
  return (
    <nav class="author-stages" aria-label={stages.label}>
      <ol>
        {STAGES.map((stage) => (
          <li key={stage}>
            <button
              type="button"
              class="author-stage"
              aria-current={desk.stage.value === stage ? 'step' : undefined}
              onClick={() => desk.goTo(stage)}
            >
              {stages.names[stage]}
              {counts[stage] > 0 && <span class="author-count"> {format.number(counts[stage])}</span>}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
