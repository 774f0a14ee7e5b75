/** Shows which lesson is made, whether it is saved, undo and redo. */
import { mayEdit } from '../../../state/draft-model.ts';
import { Icon } from '../../../ui/shared/Icon.tsx';
import { useMessages } from '../../../ui/shared/localization.ts';
import { useAuthor } from './author-context.ts';
import { ReadOnlyBar } from './ReadOnlyBar.tsx';

/** That the draft is not saved is an `alert`, and stays. */
export function AuthorHead() {
  const { author, save } = useAuthor();
  const { author: words } = useMessages();
  const saving = author.saving.value;
  const access = author.access.value;
  const { title, language } = author.draft.value;
  return (
    <header class="author-head">
      <h1>{words.heading}</h1>
      <p class="condensed-headline" lang={title === '' ? undefined : language} dir="auto">
        {title === '' ? words.untitled : title}
      </p>
      {(mayEdit(access) || saving === 'refused') && (
        <p
          class={saving === 'refused' ? 'caption problem' : 'caption'}
          role={saving === 'refused' ? 'alert' : undefined}
        >
          {words.saving[saving]}
        </p>
      )}
      {access === 'edit-unguarded' && <p class="caption">{words.access.unguarded}</p>}
      <ReadOnlyBar />
      <div class="button-row">
        <button
          type="button"
          class="button icon-button"
          aria-label={words.undo}
          title={words.undo}
          disabled={!author.canUndo.value}
          onClick={() => author.undo()}
        >
          <Icon name="undo" />
        </button>
        <button
          type="button"
          class="button icon-button"
          aria-label={words.redo}
          title={words.redo}
          disabled={!author.canRedo.value}
          onClick={() => author.redo()}
        >
          <Icon name="redo" />
        </button>
        {save && (
          <button type="button" class="button" aria-haspopup="dialog" onClick={save}>
            {words.save}
          </button>
        )}
      </div>
    </header>
  );
}
