/** Offers the candidates of a name as one choice. */
import { useEffect } from 'preact/hooks';
import { textIn } from '../../../domain/languages.ts';
import { useAppState } from '../../../ui/shared/app-state.ts';
import { pointsAt } from '../../../ui/shared/element-handlers.ts';
import { useLocalization } from '../../../ui/shared/localization.ts';
import { NAME_CHOICE } from '../actions.ts';
import { candidateSceneId, candidatesWish } from '../author.mode.ts';
import type { FoundName } from '../editor-state.ts';
import { useAuthor } from './author-context.ts';
import { aboutCandidate } from './candidate-words.ts';
import { NameContext } from './NameContext.tsx';

/** A form: Enter in the choice confirms. */
export function NameChoice({ name }: { readonly name: FoundName }) {
  const { editor, actions } = useAuthor();
  const { highlight: pointing, map } = useAppState();
  const localization = useLocalization();
  const { messages, language } = localization;
  const { places: words } = messages.author;
  const { exact, candidates, more } = name.suggestion;
  const chosen = editor.chosen.value;
  const isPlaced = name.place !== null;
  useEffect(() => {
    const wish = candidatesWish(editor);
    if (wish) map.moveCamera(wish);
  }, [exact, editor, map]);
  const confirm = (event: Event): void => {
    event.preventDefault();
    if (!chosen) return;
    pointing.highlight([]);
    actions.confirm(exact, chosen);
    editor.announce(words.confirmed(textIn(chosen.name, language)));
  };
  return (
    <form class="name-choice" onSubmit={confirm}>
      <NameContext suggestion={name.suggestion} />
      {name.place && (
        <button type="button" class="button" onClick={() => name.place && actions.removePlace(name.place.id)}>
          {words.restore}
        </button>
      )}
      {!isPlaced && (
        <>
          <fieldset class="candidates">
            <legend class="visually-hidden">{words.candidates(exact)}</legend>
            {candidates.map((candidate, index) => {
              const id = candidateSceneId(candidate.id);
              const isChosen = candidate.id === chosen?.id;
              return (
                <label
                  key={candidate.id}
                  class="candidate"
                  data-pointed={pointing.highlighted.value.has(id)}
                  {...pointsAt(pointing, [id])}
                >
                  <input
                    type="radio"
                    name="candidate"
                    checked={isChosen}
                    data-ask={isChosen ? NAME_CHOICE : undefined}
                    onChange={() => editor.choose(candidate.id)}
                  />
                  <span class="offered-mark" aria-hidden="true">
                    {index + 1}
                  </span>
                  <span>
                    <bdi class="candidate-name">{textIn(candidate.name, language)}</bdi>{' '}
                    <span class="caption">{aboutCandidate(candidate, localization)}</span>
                  </span>
                </label>
              );
            })}
          </fieldset>
          {more > 0 && <p class="caption">{words.more(more)}</p>}
          <div class="button-row">
            <button type="submit" class="button dialog-main">
              {words.confirm}
            </button>
            <button
              type="button"
              class="button"
              aria-label={words.dismissThis(exact)}
              onClick={() => {
                pointing.highlight([]);
                actions.dismiss(exact);
              }}
            >
              {words.dismiss}
            </button>
            <button
              type="button"
              class="button"
              onClick={() => {
                pointing.highlight([]);
                editor.openName(null);
                editor.setNewPlaceName(exact);
                editor.requestFocus('by hand');
                editor.announce(words.noneOfTheseHint(exact));
              }}
            >
              {words.noneOfThese}
            </button>
          </div>
        </>
      )}
    </form>
  );
}
