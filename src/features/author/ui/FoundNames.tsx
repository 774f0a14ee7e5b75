/** Lists the names found in the text, each with the places that it may mean. */
import { useEffect } from 'preact/hooks';
import { codePointsOf } from '../../../domain/code-points.ts';
import { textIn } from '../../../domain/languages.ts';
import { useAppState } from '../../../ui/shared/app-state.ts';
import { pointsAt } from '../../../ui/shared/element-handlers.ts';
import { useLocalization, useMessages } from '../../../ui/shared/localization.ts';
import { NAME_CHOICE, NAMES_HEADING } from '../actions.ts';
import { candidateSceneId, candidatesRequest } from '../author.mode.ts';
import { type EditorState, type FoundName, isUndecided } from '../editor-state.ts';
import type { Suggestion, TextSpan } from '../geoparsing/suggestion.ts';
import { useAuthor } from './author-context.ts';
import { aboutCandidate } from './candidate-words.ts';
import { LANDING } from './use-focus-kept.ts';

/** The list, or the sentence why there is none. */
export function FoundNames() {
  const { author, editor } = useAuthor();
  const { messages, format } = useLocalization();
  const { places: words } = messages.author;
  const names = editor.names.value;
  const searching = editor.searching.value;
  const decided = names.filter((name) => !isUndecided(name)).length;
  return (
    <section class="block author-stage-body" aria-labelledby="author-names-heading">
      <div class="author-row">
        <h2 id="author-names-heading" {...LANDING} data-ask={NAMES_HEADING}>
          {words.found}
        </h2>
        {names.length > 0 && (
          <span class="caption">
            {decided === names.length
              ? words.allDecided
              : words.progress(format.number(decided), format.number(names.length))}
          </span>
        )}
      </div>
      <p class={searching === 'busy' ? 'caption' : 'visually-hidden'} role="status">
        {searching === 'busy' ? words.busy : ''}
      </p>
      {searching === 'failed' && (
        <div class="author-row">
          <p class="caption problem" role="alert">
            {words.failed}
          </p>
          <button type="button" class="button" onClick={() => editor.search()}>
            {messages.retry}
          </button>
        </div>
      )}
      {author.draft.value.text === '' && <p class="empty">{words.noText}</p>}
      {author.draft.value.text !== '' && searching === 'done' && names.length === 0 && (
        <p class="empty">{words.none}</p>
      )}
      {names.length > 0 && (
        <ol class="name-list" aria-labelledby="author-names-heading">
          {names.map((name) => (
            <NameRow key={name.suggestion.exact} name={name} />
          ))}
        </ol>
      )}
    </section>
  );
}

/** An entry of the list; it opens to the candidates. */
function NameRow({ name }: { readonly name: FoundName }) {
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
            {state === 'open' && !best && ` · ${words.unknown}`}
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
        {state === 'open' && !best && !isOpen && (
          <button
            type="button"
            class="button"
            aria-label={words.placeThis(exact)}
            onClick={() => placeByHand(editor, exact, words.noneOfTheseHint(exact))}
          >
            {words.place}
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

/** Lets a person say where `exact` is, below the list. */
function placeByHand(editor: EditorState, exact: string, hint: string): void {
  editor.openName(null);
  editor.setNewPlaceName(exact);
  editor.requestFocus('by hand');
  editor.announce(hint);
}

/** A form: Enter in the choice confirms. */
function NameChoice({ name }: { readonly name: FoundName }) {
  const { editor, actions } = useAuthor();
  const { highlight: pointing, map } = useAppState();
  const localization = useLocalization();
  const { messages, language } = localization;
  const { places: words } = messages.author;
  const { exact, candidates, more } = name.suggestion;
  const chosen = editor.chosen.value;
  const isPlaced = name.place !== null;
  useEffect(() => {
    const request = candidatesRequest(editor);
    if (request) map.moveCamera(request);
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
          <fieldset class="candidates" hidden={candidates.length === 0}>
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
            <button type="submit" class="button dialog-main" hidden={candidates.length === 0}>
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
              aria-label={candidates.length === 0 ? words.placeThis(exact) : undefined}
              onClick={() => {
                pointing.highlight([]);
                placeByHand(editor, exact, words.noneOfTheseHint(exact));
              }}
            >
              {candidates.length === 0 ? words.place : words.noneOfThese}
            </button>
          </div>
        </>
      )}
    </form>
  );
}

/** So many occurrences are shown, with so many code points on each side. */
const MAX_SHOWN = 3;
const AROUND = 48;

/** A list of lines of the article. */
function NameContext({ suggestion: { exact, spans } }: { readonly suggestion: Suggestion }) {
  const { author } = useAuthor();
  const { places: words } = useMessages().author;
  const { text, article } = author.draft.value;
  const shown = spans.slice(0, MAX_SHOWN);
  return (
    <>
      <ul class="name-context" aria-label={words.context(exact)} lang={article.language} dir="auto">
        {shown.map((span) => {
          const { before, name, after } = around(text, span);
          return (
            <li key={span.start}>
              {before}
              <mark class="mention" data-sense="place">
                {name}
              </mark>
              {after}
            </li>
          );
        })}
      </ul>
      {spans.length > shown.length && <p class="caption">{words.moreContext(spans.length - shown.length)}</p>}
    </>
  );
}

/** The words around a span, within its paragraph. */
function around(text: string, { start, end }: TextSpan): { before: string; name: string; after: string } {
  const points = codePointsOf(text);
  const before = points.slice(Math.max(0, start - AROUND), start);
  const after = points.slice(end, Math.min(points.length, end + AROUND));
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const rest = after.includes('\n') ? after.slice(0, after.indexOf('\n')) : after;
  const isCutBefore = line.length === before.length && start > AROUND;
  const isCutAfter = rest.length === after.length && end + AROUND < points.length;
  return {
    before: isCutBefore ? `…${line.replace(/^\S*\s/, '')}` : line,
    name: points.slice(start, end),
    after: isCutAfter ? `${rest.replace(/\s\S*$/, '')}…` : rest,
  };
}
