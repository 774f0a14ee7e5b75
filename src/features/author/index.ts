/** The composition root's part for the author's view: the desk, the acts, the hand on the map. Arrives with the view. */
import { computed, effect } from '@preact/signals-core';
import type { Page, ViewParts } from '../../app/app-context.ts';
import { textIn } from '../../domain/languages.ts';
import type { AuthorModel } from '../../state/draft-model.ts';
import { createAuthorActs } from './actions.ts';
import { createAuthorProgram } from './author.mode.ts';
import { createAuthorView } from './author-view.ts';
import { createAuthorDesk } from './editor-state.ts';
import { createSuggestions } from './geoparsing/suggestions.ts';
import { holdPlace } from './place-drag-handle.map.ts';

/** What the view is made from beside the page. */
export interface AuthoringParts {
  readonly author: AuthorModel;
  /** Opens what saves a file; null where there is none. */
  readonly save: (() => void) | null;
}

/** Puts the view together. */
export function loadAuthoring(page: Page, { author, save }: AuthoringParts): ViewParts {
  const { atlas, localization } = page;
  const desk = createAuthorDesk({ author, suggest: createSuggestions(), failed: (error) => console.error(error) });
  const acts = createAuthorActs(author, desk, () => atlas.map.camera.peek());
  const program = createAuthorProgram(atlas, page.explore, {
    author,
    desk,
    country: (iso2) => localization.value.format.country(iso2),
    toggleInStep: (step, placeId) => acts.toggleInStep(step, placeId),
  });
  effect(() => {
    const map = page.firstMap.value;
    if (!map || atlas.program.value !== program) return;
    const nameOf = computed(() => {
      const { messages, language } = localization.value;
      return messages.author.places.move(textIn(desk.held.value?.name ?? { en: '' }, language));
    });
    return holdPlace(map, desk.held, nameOf, (id, to) => acts.movePlace(id, to));
  });
  const opened = page.lessons.opened.peek();
  const stop = effect(() => {
    if (page.lessons.opened.value === opened) return;
    queueMicrotask(() => {
      stop();
      desk.leave();
    });
  });
  const canPreview = computed(() => author.problems.value.length === 0);
  return { program, loaded: createAuthorView({ author, desk, acts, save, canPreview }) };
}
