/** Gives the author's work to its views; it arrives with them, so that the page's own context does not know it. */
import type { ReadonlySignal } from '@preact/signals-core';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { AuthorModel } from '../../../state/draft-model.ts';
import type { AuthorActions } from '../actions.ts';
import type { EditorState } from '../editor-state.ts';

/** What the views of the author are given. */
export interface AuthorParts {
  readonly author: AuthorModel;
  readonly desk: EditorState;
  readonly acts: AuthorActions;
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
