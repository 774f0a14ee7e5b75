/** The author's draft in the page: changes, undo and redo, and whether they are kept. */
import { computed, signal } from '@preact/signals-core';
import { draftProblems } from '../codec/draft/lesson-of.ts';
import type { Draft } from '../domain/draft.ts';
import type { AuthorModel, DraftConflict, Keeping } from './author-model.ts';
import { changed, type DraftHistory, newHistory, redone, undone } from './draft-history.ts';

/** What the model is made from. */
export interface AuthorParts {
  readonly draft: Draft;
  /** Milliseconds since 1970; parts the groups of keys that are undone together. */
  readonly now: () => number;
}

/** The author's work, in memory. */
export function createAuthorModel({ draft, now }: AuthorParts): AuthorModel {
  const history = signal<DraftHistory>(newHistory(draft));
  const shown = computed(() => history.value.draft);
  return {
    draft: shown,
    keeping: signal<Keeping>('kept'),
    conflict: signal<DraftConflict | null>(null),
    settle() {},
    problems: computed(() => draftProblems(shown.value)),
    canUndo: computed(() => history.value.cursor > 0),
    canRedo: computed(() => history.value.cursor < history.value.entries.length),
    change(edit, group) {
      history.value = changed(history.peek(), edit, group, now());
    },
    undo() {
      history.value = undone(history.peek());
    },
    redo() {
      history.value = redone(history.peek());
    },
  };
}
