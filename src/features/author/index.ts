/** The composition root's part for the author's view: the desk, the acts, the hand on the map. Arrives with the view. */
import { computed, effect } from '@preact/signals-core';
import type { AppContext, ViewParts } from '../../app/app-context.ts';
import { textIn } from '../../domain/languages.ts';
import { type AuthorModel, mayEdit } from '../../state/draft-model.ts';
import { createAuthorActions } from './actions.ts';
import { createAuthorMode } from './author.mode.ts';
import { createAuthorView } from './author-view.ts';
import { createEditorState } from './editor-state.ts';
import { createSuggestions } from './geoparsing/suggestions.ts';
import { showPlaceDragHandle } from './place-drag-handle.map.ts';

/** What the view is made from beside the page. */
export interface AuthoringParts {
  readonly author: AuthorModel;
  /** Opens what saves a file; null where there is none. */
  readonly save: (() => void) | null;
}

/** Puts the view together. */
export async function loadAuthoring(page: AppContext, { author, save }: AuthoringParts): Promise<ViewParts> {
  await author.edit();
  const { state: appState, localization } = page;
  const desk = createEditorState({ author, suggest: createSuggestions(), failed: (error) => console.error(error) });
  const acts = createAuthorActions(author, desk, () => appState.map.camera.peek());
  const program = createAuthorMode(appState, page.explore, {
    author,
    desk,
    country: (iso2) => localization.value.format.country(iso2),
    toggleInStep: (step, placeId) => acts.toggleInStep(step, placeId),
  });
  effect(() => {
    const map = page.firstMap.value;
    if (!map || appState.mapMode.value !== program) return;
    const nameOf = computed(() => {
      const { messages, language } = localization.value;
      return messages.author.places.move(textIn(desk.selectedPlace.value?.name ?? { en: '' }, language));
    });
    const movable = computed(() => (mayEdit(author.access.value) ? desk.selectedPlace.value : null));
    return showPlaceDragHandle(map, movable, nameOf, (id, to) => acts.movePlace(id, to));
  });
  const opened = page.lessons.opened.peek();
  const stop = effect(() => {
    if (page.lessons.opened.value === opened) return;
    queueMicrotask(() => {
      stop();
      desk.dispose();
    });
  });
  const canPreview = computed(() => author.problems.value.length === 0);
  return { program, loaded: createAuthorView({ author, desk, acts, save, canPreview }) };
}
