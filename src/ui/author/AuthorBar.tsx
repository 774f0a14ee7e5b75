/** How the work is kept, and the means to take back, do again, and save. */
import { useMessages } from '../shared/context.ts';
import { Icon } from '../shared/Icon.tsx';
import { useAuthor } from './author-context.ts';

/** One line; that the work is not kept is an `alert`, and stays. */
export function AuthorBar() {
  const { author, save } = useAuthor();
  const { author: words } = useMessages();
  const keeping = author.keeping.value;
  return (
    <div class="author-bar">
      <p
        class={keeping === 'refused' ? 'caption problem' : 'caption'}
        role={keeping === 'refused' ? 'alert' : undefined}
      >
        {words.keeping[keeping]}
      </p>
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
    </div>
  );
}
