/** Says why this window only shows the draft, and offers to edit here. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useMessages } from '../../../ui/shared/localization.ts';
import { useAuthor } from './author-context.ts';

/** Nothing while this window may edit. */
export function ReadOnlyBar() {
  const { author, editor } = useAuthor();
  const { access: words } = useMessages().author;
  const isAsking = useSignal(false);
  const access = author.access.value;
  const isOther = access === 'open-elsewhere' || access === 'taken-over' || access === 'overtaken';
  const reason = isOther ? words.readOnly[access] : '';
  useEffect(() => {
    if (reason !== '') editor.announce(reason);
  }, [reason, editor]);
  if (!isOther) return null;
  return (
    <div class="author-read-only author-row">
      <p>{reason}</p>
      <button
        type="button"
        class="button"
        aria-disabled={isAsking.value}
        onClick={async () => {
          if (isAsking.value) return;
          isAsking.value = true;
          await author.editHere();
          isAsking.value = false;
        }}
      >
        {words.editHere}
      </button>
    </div>
  );
}
