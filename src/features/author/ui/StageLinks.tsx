/** Links the four stages, each with how much it has. */
import { useLocalization } from '../../../ui/shared/localization.ts';
import { STAGES } from '../editor-state.ts';
import { useAuthor } from './author-context.ts';

/** `navigation "Stages"`. */
export function StageLinks() {
  const { author, editor } = useAuthor();
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
              aria-current={editor.stage.value === stage ? 'step' : undefined}
              onClick={() => editor.goTo(stage)}
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
