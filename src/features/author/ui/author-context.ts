/** Provides the author’s model and actions to the panels. */
import type { ReadonlySignal } from '@preact/signals-core';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { AuthorModel } from '../../../state/draft-model.ts';
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

/** Wrapped around the views by `create-author-view`. */
export const AuthorContext = createContext<AuthorParts | null>(null);

/** The author's work. */
export function useAuthor(): AuthorParts {
  const parts = useContext(AuthorContext);
  if (!parts) throw new Error('a view of the author is rendered outside AuthorContext');
  return parts;
}
