/** Provides the author’s model and actions to the panels. */
import type { ReadonlySignal } from '@preact/signals-core';
import type { AuthorModel } from '../../../state/draft-model.ts';
import { createRequiredContext } from '../../../ui/shared/required-context.ts';
import type { AuthorActions } from '../actions.ts';
import type { EditorState } from '../editor-state.ts';

/** What the views of the author are given. */
export interface AuthorParts {
  readonly author: AuthorModel;
  readonly editor: EditorState;
  readonly actions: AuthorActions;
  /** Opens what saves a file; null where there is none. */
  readonly save: (() => void) | null;
  /** Whether the draft can be shown in the other views. */
  readonly canPreview: ReadonlySignal<boolean>;
}

export const [AuthorContext, useAuthor] = createRequiredContext<AuthorParts>('AuthorContext');
