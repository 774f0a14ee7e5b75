/** Makes the Author view: a draft’s text, places, passages and steps. */
import { computed, effect } from '@preact/signals-core';
import { type ComponentType, h } from 'preact';
import { textIn } from '../../domain/languages.ts';
import { lessonProblemMessages } from '../../i18n/messages/lesson-problems/index.ts';
import { positionSearchMessages } from '../../i18n/messages/position-search/index.ts';
import { createDisposal } from '../../state/disposal.ts';
import { mayEdit } from '../../state/draft-model.ts';
import type { AppContext, FeatureView } from '../contract.ts';
import { createAuthorActions } from './actions.ts';
import { createAuthorMode } from './author.mode.ts';
import { createEditorState } from './editor-state.ts';
import { sharedSuggestions } from './geoparsing/suggestions.ts';
import { messages } from './messages/index.ts';
import { AuthorWords } from './ui/AuthorWords.tsx';
import { AuthorContext, type AuthorParts } from './ui/author-context.ts';
import { SpotCard } from './ui/SpotCard.tsx';
import './ui/author.css';
import './ui/author-places.css';
import './ui/author-passages.css';
import './ui/author-steps.css';

export async function load(app: AppContext): Promise<FeatureView> {
  // Read before the first await: the page may open another lesson meanwhile.
  const author = app.lessons.author.peek();
  if (!author) throw new Error('only a draft has an author');
  const [{ showPlaceDragHandle }] = await Promise.all([
    import('./place-drag-handle.map.ts'),
    app.loadMessages(messages, positionSearchMessages, lessonProblemMessages),
    author.edit(),
  ]);
  const { state, localization, baseScene, mainMap } = app;
  const ends = createDisposal();
  const editor = createEditorState({ author, suggest: sharedSuggestions(), failed: (error) => console.error(error) });
  ends.add(editor.dispose);
  const actions = createAuthorActions(author, editor, () => state.map.camera.peek());
  const mode = createAuthorMode(state, baseScene, {
    author,
    editor,
    country: (iso2) => localization.value.format.country(iso2),
    toggleInStep: (step, placeId) => actions.toggleInStep(step, placeId),
  });
  ends.add(
    effect(() => {
      const map = mainMap.value;
      if (!map || state.mapMode.value !== mode) return;
      const nameOf = computed(() => {
        const { messages, language } = localization.value;
        return messages.author.places.move(textIn(editor.selectedPlace.value?.name ?? { en: '' }, language));
      });
      const movable = computed(() => (mayEdit(author.access.value) ? editor.selectedPlace.value : null));
      return showPlaceDragHandle(map, movable, nameOf, (id, to) => actions.movePlace(id, to));
    }),
  );
  const canPreview = computed(() => author.problems.value.length === 0);
  const panels = createAuthorPanels({ author, editor, actions, save: () => state.dialog.show('save'), canPreview });
  return { id: 'author', mode, ...panels, dispose: ends.dispose };
}

export function createAuthorPanels(parts: AuthorParts): { Panel: ComponentType; OnMap: ComponentType } {
  const within = (Part: ComponentType): ComponentType => {
    const Within = () => h(AuthorContext.Provider, { value: parts }, h(Part, {}));
    return Within;
  };
  return { Panel: within(AuthorWords), OnMap: within(SpotCard) };
}
