/** Keeps language, direction, theme and title of the document true. */
import { computed, effect, type ReadonlySignal } from '@preact/signals-core';
import type { Localization } from '../i18n/localization.ts';
import type { AppState } from '../state/app-state.ts';
import { documentTitle } from '../ui/shared/lesson-words.ts';

/** Each effect sets what it alone reads: a language set again, though the same, has the style of every element computed anew. */
export function bindDocument(appState: AppState, localization: ReadonlySignal<Localization>): void {
  const { documentElement } = document;
  const isEmbedded = computed(() => appState.url.value.embed);
  effect(() => {
    documentElement.lang = localization.value.language;
    documentElement.dir = localization.value.direction;
  });
  effect(() => {
    document.title = documentTitle(appState, localization.value);
  });
  effect(() => {
    documentElement.dataset.theme = appState.display.theme.value;
  });
  effect(() => {
    documentElement.toggleAttribute('data-embed', isEmbedded.value);
  });
}
