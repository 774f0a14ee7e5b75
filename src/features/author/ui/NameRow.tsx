/** Shows one name of the text with its best candidate or its decision. */
import { textIn } from '../../../domain/languages.ts';
import { useAppState } from '../../../ui/shared/app-state.ts';
import { pointsAt } from '../../../ui/shared/element-handlers.ts';
import { useLocalization } from '../../../ui/shared/localization.ts';
import type { FoundName } from '../editor-state.ts';
import { useAuthor } from './author-context.ts';
import { aboutCandidate } from './candidate-words.ts';
import { NameChoice } from './NameChoice.tsx';

/** An entry of the list; it opens to the candidates. */
export function NameRow({ name }: { readonly name: FoundName }) {
  const { editor, actions } = useAuthor();
  const { highlight: pointing } = useAppState();
  const localization = useLocalization();
  const { messages, language } = localization;
  const { places: words } = messages.author;
  const { suggestion, place, dismissed } = name;
  const { exact, spans, candidates } = suggestion;
  const isOpen = editor.open.value?.suggestion.exact === exact;
  const [best] = candidates;
  // That there are others is to be seen before one press settles it.
  const others = candidates.length - 1 + suggestion.more;
  const state = place ? 'placed' : dismissed ? 'dismissed' : 'open';
  const pointed = place ? pointing.highlighted.value.has(place.id) : false;
  return (
    <li
      class="name-entry"
      data-state={state}
      data-open={isOpen}
      data-pointed={pointed}
      {...(place ? pointsAt(pointing, [place.id]) : {})}
    >
      <div class="name-row">
        <button
          type="button"
          class="name-button"
          aria-expanded={isOpen}
          onClick={() => editor.openName(isOpen ? null : exact)}
        >
          <bdi class="name-exact">{exact}</bdi>
          <span class="caption">
            {words.times(spans.length)}
            {place && (
              <>
                {' · '}
                <bdi>{words.decided(textIn(place.name, language))}</bdi>
              </>
            )}
            {dismissed && ` · ${words.notAPlace}`}
            {state === 'open' && best && !isOpen && (
              <>
                {' · '}
                <bdi>{`${textIn(best.name, language)}, ${aboutCandidate(best, localization)}`}</bdi>
                {others > 0 && ` · ${words.others(others)}`}
              </>
            )}
          </span>
        </button>
        {state === 'open' && best && !isOpen && (
          <button
            type="button"
            class="button"
            aria-label={words.confirmThis(textIn(best.name, language), aboutCandidate(best, localization))}
            onClick={() => {
              actions.confirm(exact, best);
              editor.announce(words.confirmed(textIn(best.name, language)));
            }}
          >
            {words.confirm}
          </button>
        )}
        {state === 'dismissed' && (
          <button type="button" class="button" onClick={() => actions.restore(exact)}>
            {words.restore}
          </button>
        )}
      </div>
      {isOpen && <NameChoice name={name} />}
    </li>
  );
}
