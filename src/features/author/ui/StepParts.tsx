/** Chooses which places and passages a step shows. */
import { textIn } from '../../../domain/languages.ts';
import type { Step } from '../../../domain/lesson.ts';
import { textOf } from '../../../domain/lesson-index.ts';
import { useAppState } from '../../../ui/shared/app-state.ts';
import { pointsAt } from '../../../ui/shared/element-handlers.ts';
import { useLocalization } from '../../../ui/shared/localization.ts';
import { useAuthor } from './author-context.ts';

/** Of more places than this only those of the step are listed: the others are taken in on the map. */
const MAX_LISTED = 60;

/** Two lists of boxes to tick. */
export function StepParts({ step, index }: { readonly step: Step; readonly index: number }) {
  const { author, actions } = useAuthor();
  const { highlight: pointing } = useAppState();
  const { messages, language } = useLocalization();
  const { tell: words } = messages.author;
  const { places, passages, lost, article } = author.draft.value;
  const listed = places.length > MAX_LISTED ? places.filter(({ id }) => step.places.includes(id)) : places;
  const readable = passages.filter(({ id }) => !lost.includes(id));
  return (
    <>
      {places.length > 0 && (
        <fieldset class="author-checks">
          <legend>{words.places}</legend>
          {listed.map(({ id, name }) => (
            <label key={id} class="author-check" {...pointsAt(pointing, [id])}>
              <input
                type="checkbox"
                checked={step.places.includes(id)}
                onChange={() => actions.toggleInStep(index, id)}
              />
              <bdi>{textIn(name, language)}</bdi>
            </label>
          ))}
          <p class="caption">{words.mapHint}</p>
        </fieldset>
      )}
      {readable.length > 0 && (
        <fieldset class="author-checks" data-wide>
          <legend>{words.passages}</legend>
          {readable.map((passage) => (
            <label key={passage.id} class="author-check">
              <input
                type="checkbox"
                checked={step.passages.includes(passage.id)}
                onChange={() => actions.changeStep(index, { passages: toggled(step.passages, passage.id) })}
              />
              <span class="step-passage" lang={article.language} dir="auto">
                {textOf(passage)}
              </span>
            </label>
          ))}
        </fieldset>
      )}
    </>
  );
}

function toggled(ids: readonly string[], id: string): readonly string[] {
  return ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];
}
