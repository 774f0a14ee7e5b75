/** The author's draft as the page has it: every change goes through `change`, is kept on the machine, and can be undone. */
import type { ReadonlySignal } from '@preact/signals-core';
import type { Draft, Edit } from '../domain/draft.ts';
import type { Problem } from '../domain/result.ts';

/** Whether the last change is kept: `refused` where the store is full or forbidden, which the page says and keeps saying. */
export type Keeping = 'kept' | 'keeping' | 'refused';

/** The same draft was changed in another window since this one read it: a person chooses. */
export interface DraftConflict {
  readonly mine: Draft;
  readonly theirs: Draft;
  /** ISO 8601 time of their last change. */
  readonly theirsAt: string;
}

/** How a conflict is settled; the version that is not chosen is kept under a name of its own. */
export type Settlement = 'mine' | 'theirs';

/** The author's work. */
export interface AuthorModel {
  readonly draft: ReadonlySignal<Draft>;
  readonly keeping: ReadonlySignal<Keeping>;
  readonly conflict: ReadonlySignal<DraftConflict | null>;
  settle(choice: Settlement): void;
  /** What keeps the draft from being a lesson; empty where it is one. Pointers are into the file that would be written. */
  readonly problems: ReadonlySignal<readonly Problem[]>;
  readonly canUndo: ReadonlySignal<boolean>;
  readonly canRedo: ReadonlySignal<boolean>;
  /**
   * Makes a change. Changes of one `group` that follow one another closely (the keys of one word) are undone together;
   * without a group each is undone alone.
   */
  change(edit: Edit, group?: string): void;
  undo(): void;
  redo(): void;
}
