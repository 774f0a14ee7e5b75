/** The author's draft in the page: its changes, undo and redo, kept on the machine and shared with its other windows. */
import { computed, signal } from '@preact/signals-core';
import type { Draft } from '../../domain/draft.ts';
import type { AuthorModel, DraftConflict } from '../../state/draft-model.ts';
import { draftProblems } from './draft/draft-to-lesson.ts';
import { changed, type DraftHistory, newHistory, redone, undone } from './draft/undo-history.ts';
import { autosaveDraft, type KeepingParts } from './storage/autosave.ts';

/** What the model is made from. */
export interface AuthorParts {
  readonly draft: Draft;
  /** What was done to the draft before; without it, nothing. */
  readonly history?: DraftHistory;
  /** Milliseconds since 1970; parts the groups of keys that are undone together. */
  readonly now: () => number;
  /** Without it the draft is in memory alone. */
  readonly kept?: KeepingParts;
}

/** The model, with the way to let go of it. */
export interface OwnedAuthorModel extends AuthorModel {
  /** Takes over what another part of the page has kept under the draft's key. */
  lookAgain(): Promise<void>;
  /** Resolves when all is written that can be. */
  flush(): Promise<void>;
  dispose(): void;
}

/** The author's work. */
export function createAuthorModel({ draft, history: before, now, kept }: AuthorParts): OwnedAuthorModel {
  const history = signal<DraftHistory>(before ?? newHistory(draft));
  const shown = computed(() => history.value.draft);
  const conflict = signal<DraftConflict | null>(null);
  const keep = kept && autosaveDraft(kept, history, conflict, now);
  return {
    draft: shown,
    keeping: keep?.keeping ?? signal('kept' as const),
    conflict,
    settle: (choice) => void keep?.settle(choice),
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
    lookAgain: async () => keep?.lookAgain(),
    flush: async () => keep?.flush(),
    dispose: () => keep?.dispose(),
  };
}
