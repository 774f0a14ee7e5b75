/** What the whole page has of the state: its words, and language, direction, theme and title of the document. */
import { effect, type ReadonlySignal } from '@preact/signals-core';
import { loadLocalization } from '../i18n/load-localization.ts';
import type { Localization } from '../i18n/localization.ts';
import { onSlow } from '../platform/clock.ts';
import { reloadPage } from '../platform/reload.ts';
import type { AppState } from '../state/app-state.ts';
import { documentTitle } from '../ui/shared/document-title.ts';

/** Loads the words of the language that the address names; until they are there the page keeps its old ones. */
export function bindLocalization(appState: AppState, localization: { value: Localization }): void {
  effect(() => {
    const language = appState.language.value;
    const failed = (): void => appState.notices.show({ type: 'language-failed', language }, reloadPage);
    const stopWaiting = onSlow(failed);
    loadLocalization(language).then(
      (loaded) => {
        stopWaiting();
        appState.notices.withdraw('language-failed');
        if (appState.language.peek() === language) localization.value = loaded;
      },
      (error) => {
        stopWaiting();
        console.error(error);
        failed();
      },
    );
  });
}

/** Language, direction, theme and title of the document. */
export function bindDocument(appState: AppState, localization: ReadonlySignal<Localization>): void {
  const { documentElement } = document;
  effect(() => {
    documentElement.lang = localization.value.language;
    documentElement.dir = localization.value.direction;
    document.title = documentTitle({ state: appState, localization });
  });
  effect(() => {
    documentElement.dataset.theme = appState.display.theme.value;
    documentElement.toggleAttribute('data-embed', appState.url.value.embed);
  });
}
