/** Shows the stages of the author’s work, and what is still to be done. */
import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Localization } from '../../../i18n/localization.ts';
import { mayEdit } from '../../../state/draft-model.ts';
import { useAppState } from '../../../ui/shared/app-state.ts';
import { useHistoryKeys } from '../../../ui/shared/edit-keys.ts';
import { IconButton } from '../../../ui/shared/Icon.tsx';
import { useLocalization, useMessages } from '../../../ui/shared/localization.ts';
import { type EditorState, STAGES, type Stage } from '../editor-state.ts';
import { useAuthor } from './author-context.ts';
import { PassagesStage } from './PassagesStage.tsx';
import { PlacesStage } from './PlacesStage.tsx';
import { StepsStage } from './StepsStage.tsx';
import { TextStage } from './TextStage.tsx';
import { type TodoItem, todoItems, type Where } from './todo-items.ts';
import { useFocusKept } from './use-focus-kept.ts';

const STAGE_WORDS = { text: TextStage, places: PlacesStage, passages: PassagesStage, steps: StepsStage } as const;

/** The column of words. Its `status` region stands while it is empty, for only then is what comes into it announced. */
export function AuthorWords() {
  const { author, editor } = useAuthor();
  const box = useRef<HTMLDivElement>(null);
  useHistoryKeys(author);
  useFocusKept(box);
  useFocusRequest(box);
  useStageTop(box, editor.stage.value);
  const Stage = STAGE_WORDS[editor.stage.value];
  return (
    <div class="author" ref={box}>
      <AuthorHead />
      <Todo />
      <StageLinks />
      <p class="visually-hidden" role="status">
        {editor.announcement.value}
      </p>
      <fieldset class="author-fields" disabled={!mayEdit(author.access.value)}>
        <Stage />
      </fieldset>
    </div>
  );
}

/** That the draft is not saved is an `alert`, and stays. */
function AuthorHead() {
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
        <IconButton
          icon="undo"
          label={words.undo}
          title={words.undo}
          disabled={!author.canUndo.value}
          onClick={() => author.undo()}
        />
        <IconButton
          icon="redo"
          label={words.redo}
          title={words.redo}
          disabled={!author.canRedo.value}
          onClick={() => author.redo()}
        />
        {save && (
          <button type="button" class="button" aria-haspopup="dialog" onClick={save}>
            {words.save}
          </button>
        )}
      </div>
    </header>
  );
}

/** Nothing while this window may edit. */
function ReadOnlyBar() {
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

/** `navigation "Stages"`. */
function StageLinks() {
  const { author, editor } = useAuthor();
  const { messages, format } = useLocalization();
  const { stages } = messages.author;
  const { places, passages, steps } = author.draft.value;
  const counts = { text: 0, places: places.length, passages: passages.length, steps: steps.length };
  return (
    <nav class="author-stages" aria-label={stages.label}>
      <ol>
        {STAGES.map((stage) => (
          <li key={stage}>
            <button
              type="button"
              class="author-stage"
              aria-current={editor.stage.value === stage ? 'step' : undefined}
              onClick={() => editor.goTo(stage)}
            >
              {stages.names[stage]}
              {counts[stage] > 0 && <span class="author-count"> {format.number(counts[stage])}</span>}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** A line that opens to the list. */
function Todo() {
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
  return ({ field: 'text', place: 'places', passage: 'passages', step: 'steps' } as const)[where.type];
}

/** Scrolls the column around `box` when `stage` changes; not when the view is opened. */
function useStageTop(box: RefObject<HTMLElement | null>, stage: Stage): void {
  const { display } = useAppState();
  const last = useRef(stage);
  useLayoutEffect(() => {
    const column = box.current?.parentElement;
    if (last.current === stage || !column) return;
    last.current = stage;
    // The row itself sticks to the top, wherever that is: what stands before it does not.
    const before = box.current?.querySelector('.author-stages')?.previousElementSibling;
    const below = before ? before.getBoundingClientRect().bottom - column.getBoundingClientRect().top : 0;
    column.scrollTo(0, display.compact.peek() ? column.scrollTop + below : 0);
  }, [box, stage, display]);
}

/** The field is the element of `container` with this `data-ask`. */
function useFocusRequest(container: RefObject<HTMLElement | null>): void {
  const { editor } = useAuthor();
  const key = editor.focusRequest.value;
  const stage = editor.stage.value;
  useLayoutEffect(() => {
    if (key === null) return;
    // When all that has changed is drawn, and before the next key.
    queueMicrotask(() => {
      const field = container.current?.querySelector<HTMLElement>(`[data-ask="${CSS.escape(key)}"]`);
      if (!field) return;
      for (let box = field.closest('details'); box; box = box.parentElement?.closest('details') ?? null)
        box.open = true;
      field.focus();
      editor.requestFocus(null);
    });
  }, [key, stage, editor, container]);
}
