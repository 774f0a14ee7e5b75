/** The same lesson was changed in two windows: what each has, and the choice of one. The other is kept. */
import { useSignal } from '@preact/signals';
import type { Draft } from '../../../domain/draft.ts';
import { useLocalization } from '../../../ui/shared/context.ts';
import { Modal } from '../../../ui/shared/Modal.tsx';
import { useAuthor } from './author-context.ts';

/** Open while there is a conflict; where it is closed without a choice, a line stays that opens it again. */
export function ConflictDialog() {
  const { author } = useAuthor();
  const { messages, format } = useLocalization();
  const { conflict: words, untitled } = messages.author;
  const put = useSignal<unknown>(null);
  const conflict = author.conflict.value;
  if (!conflict) return null;
  if (put.value === conflict) {
    return (
      <p class="caption problem" role="alert">
        {words.heading}.{' '}
        <button
          type="button"
          class="link-button"
          onClick={() => {
            put.value = null;
          }}
        >
          {words.choose}
        </button>
      </p>
    );
  }
  const { mine, theirs, theirsAt } = conflict;
  const rows: readonly (readonly [string, (draft: Draft) => string])[] = [
    [words.title, ({ title }) => (title === '' ? untitled : title)],
    [words.text, ({ text }) => format.number(text.length)],
    [words.places, ({ places }) => format.number(places.length)],
    [words.passages, ({ passages }) => format.number(passages.length)],
    [words.steps, ({ steps }) => format.number(steps.length)],
  ];
  return (
    <Modal
      heading={words.heading}
      onClose={() => {
        put.value = conflict;
      }}
    >
      <p>{words.explanation}</p>
      <table class="matrix conflict-table">
        <thead>
          <tr>
            <td />
            <th scope="col">{words.mine}</th>
            <th scope="col">{words.theirs}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, of]) => (
            <tr key={name} data-differs={of(mine) !== of(theirs)}>
              <th scope="row">{name}</th>
              <td dir="auto">{of(mine)}</td>
              <td dir="auto">{of(theirs)}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{words.changed}</th>
            <td>{words.now}</td>
            <td>{`${format.date(theirsAt.slice(0, 10))}, ${format.timeOfDay(Date.parse(theirsAt))}`}</td>
          </tr>
        </tbody>
      </table>
      <div class="dialog-row">
        <button type="button" class="button dialog-main" onClick={() => author.settle('mine')}>
          {words.keepMine}
        </button>
        <button type="button" class="button" onClick={() => author.settle('theirs')}>
          {words.takeTheirs}
        </button>
      </div>
    </Modal>
  );
}
