/** Owns the author's draft: its changes, undo and redo. */
import { computed, signal } from '@preact/signals-core';
import type { Draft } from '../../domain/draft.ts';
import { type AuthorModel, type DraftAccess, mayEdit } from '../../state/draft-model.ts';
import { checkDraft } from './draft/draft-to-lesson.ts';
import { changed, type DraftHistory, newHistory, redone, undone } from './draft/undo-history.ts';
import { autosaveDraft, type StorageParts } from './storage/autosave.ts';

export interface AuthorParts {
  readonly draft: Draft;
  /** Of a stored draft. */
  readonly history?: DraftHistory;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Without it the draft is in memory only. */
  readonly storage?: StorageParts;
}

export interface OwnedAuthorModel extends AuthorModel {
  /** Loads what another part of the page saved under the draft's key. */
  follow(): Promise<void>;
  /** Resolves when all is saved that can be. */
  flush(): Promise<void>;
  dispose(): void;
}

export function createAuthorModel({ draft, history: before, now, storage }: AuthorParts): OwnedAuthorModel {
  const history = signal<DraftHistory>(before ?? newHistory(draft));
  const current = computed(() => history.value.draft);
  const check = computed(() => checkDraft(current.value));
  const autosave = storage && autosaveDraft(storage, history);
  const access = autosave?.access ?? signal<DraftAccess>('edit');
  const change = (next: DraftHistory): void => {
    if (mayEdit(access.peek())) history.value = next;
  };
  return {
    draft: current,
    saving: autosave?.saving ?? signal('saved' as const),
    access,
    edit: async () => autosave?.edit(),
    editHere: async () => autosave?.editHere(),
    onSave: (commit) => autosave?.onSave(commit) ?? (() => {}),
    problems: computed(() => check.value.problems),
    faults: computed(() => check.value.faults),
    canUndo: computed(() => mayEdit(access.value) && history.value.cursor > 0),
    canRedo: computed(() => mayEdit(access.value) && history.value.cursor < history.value.drafts.length - 1),
    change: (edit, group) => change(changed(history.peek(), edit, group, now())),
    undo: () => change(undone(history.peek())),
    redo: () => change(redone(history.peek())),
    follow: async () => autosave?.follow(),
    flush: async () => autosave?.flush(),
    dispose: () => autosave?.dispose(),
  };
}
