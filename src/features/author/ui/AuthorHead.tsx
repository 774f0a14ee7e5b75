/** Which lesson is being made, how it is kept, and the means to take back, do again, and save. */
import { useMessages } from '../../../ui/shared/context.ts';
import { Icon } from '../../../ui/shared/Icon.tsx';
import { useAuthor } from './author-context.ts';

/** The head of the column; that the work is not kept is an `alert`, and stays. */
export function AuthorHead() {
  const { author, save } = useAuthor();
  const { author: words } = useMessages();
  const keeping = author.keeping.value;
  const { title, language } = author.draft.value;
  return (
    <header class="author-head">
      <h1>{words.heading}</h1>
      <p class="condensed-headline" lang={title === '' ? undefined : language} dir="auto">
        {title === '' ? words.untitled : title}
      </p>
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
    </header>
  );
}
