/** Lists what the draft still lacks, with links to each field. */
import type { Localization } from '../../../i18n/localization.ts';
import { useLocalization } from '../../../ui/shared/localization.ts';
import type { EditorState, Stage } from '../editor-state.ts';
import { useAuthor } from './author-context.ts';
import { type TodoItem, todoItems, type Where } from './todo-items.ts';

/** A line that opens to the list. */
export function Todo() {
  const { author, editor } = useAuthor();
  const localization = useLocalization();
  const { todo } = localization.messages.author;
  const missing = todoItems(author.draft.value, author.problems.value);
  if (missing.length === 0) return <p class="caption author-ready">{todo.ready}</p>;
  return (
    <details class="author-todo">
      <summary>{todo.missing(missing.length)}</summary>
      <ul aria-label={todo.list}>
        {missing.map((each) => (
          <li key={each.key}>
            <span>{sentence(each, localization)}</span>{' '}
            <button type="button" class="link-button" onClick={() => goTo(each, editor)}>
              {todo.mend(whereWords(each, localization))}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

function sentence(missing: TodoItem, localization: Localization): string {
  const { problem, lack } = missing;
  const { messages } = localization;
  const { todo } = messages.author;
  if (lack === 'empty') return todo.empty(whereWords(missing, localization));
  if (lack === 'noPlaces') return todo.noPlaces;
  return problem ? messages.problems[problem.code](problem.params) : '';
}

function whereWords({ where }: TodoItem, { messages, format }: Localization): string {
  const { todo, text, stages } = messages.author;
  switch (where.type) {
    case 'field':
      return where.field === 'text' ? text.article : text[where.field];
    case 'place':
      return todo.place(where.name);
    case 'passage':
      return todo.passage(where.words);
    case 'step':
      return todo.step(format.number(where.index + 1));
    case 'stage':
      return stages.names[where.stage];
  }
}

/** Goes to where it is mended; a field takes the focus when it is there. */
function goTo({ where }: TodoItem, editor: EditorState): void {
  editor.goTo(stageOf(where));
  if (where.type === 'field') editor.requestFocus(where.field);
  if (where.type === 'place') editor.selectPlace(where.id);
  if (where.type === 'passage') {
    editor.showPassages('chosen');
    editor.requestFocus(`passage ${where.id}`);
  }
  if (where.type === 'step') {
    editor.openStep(where.index);
    editor.requestFocus('step title');
  }
}

function stageOf(where: Where): Stage {
  if (where.type === 'stage') return where.stage;
  return ({ field: 'text', place: 'places', passage: 'passages', step: 'tell' } as const)[where.type];
}
