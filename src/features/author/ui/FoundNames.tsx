/** Lists the names found in the text, each to be decided. */
import { useLocalization } from '../../../ui/shared/localization.ts';
import { NAMES_HEADING } from '../actions.ts';
import { isUndecided } from '../editor-state.ts';
import { useAuthor } from './author-context.ts';
import { NameRow } from './NameRow.tsx';
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
