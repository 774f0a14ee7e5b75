/** What the whole page has of the state: its words, and language, direction, theme and title of the document. */
import { effect, type ReadonlySignal } from '@preact/signals-core';
import { loadLocalization } from '../i18n/load-localization.ts';
import type { Localization } from '../i18n/localization.ts';
import { whenLong } from '../platform/clock.ts';
import { reloadPage } from '../platform/reload.ts';
import type { Atlas } from '../state/app-state.ts';
import { documentTitle } from '../ui/shared/document-title.ts';

/** Loads the words of the language that the address names; until they are there the page keeps its old ones. */
export function keepLocalization(atlas: Atlas, localization: { value: Localization }): void {
  effect(() => {
    const language = atlas.language.value;
    const failed = (): void => atlas.notices.tell({ type: 'language-failed', language }, reloadPage);
    const stopWaiting = whenLong(failed);
    loadLocalization(language).then(
      (loaded) => {
        stopWaiting();
        atlas.notices.withdraw('language-failed');
        if (atlas.language.peek() === language) localization.value = loaded;
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
export function keepDocument(atlas: Atlas, localization: ReadonlySignal<Localization>): void {
  const { documentElement } = document;
  effect(() => {
    documentElement.lang = localization.value.language;
    documentElement.dir = localization.value.direction;
    document.title = documentTitle({ atlas, localization });
  });
  effect(() => {
    documentElement.dataset.theme = atlas.display.theme.value;
    documentElement.toggleAttribute('data-embed', atlas.address.value.embed);
  });
}
