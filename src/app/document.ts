/** Keeps language, direction, theme and title of the document true. */
import { effect, type ReadonlySignal } from '@preact/signals-core';
import type { Localization } from '../i18n/localization.ts';
import type { AppState } from '../state/app-state.ts';
import { documentTitle } from '../ui/shared/lesson-words.ts';

export function bindDocument(appState: AppState, localization: ReadonlySignal<Localization>): void {
  const { documentElement } = document;
  effect(() => {
    documentElement.lang = localization.value.language;
    documentElement.dir = localization.value.direction;
    document.title = documentTitle(appState, localization.value);
  });
  effect(() => {
    documentElement.dataset.theme = appState.display.theme.value;
    documentElement.toggleAttribute('data-embed', appState.url.value.embed);
  });
}
