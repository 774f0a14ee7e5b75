/** Owns the localization: core words, and those of every loaded part. */
import { effect, type ReadonlySignal, signal } from '@preact/signals-core';
import type { Language } from '../domain/languages.ts';
import { englishLocalization, loadLocalization } from '../i18n/load-localization.ts';
import type { Localization, MessageLoader } from '../i18n/localization.ts';
import type { Messages } from '../i18n/messages/en.ts';
import type { AppState } from '../state/app-state.ts';
import { loadPart } from './load-part.ts';

/** The words of the page. */
export interface Words {
  readonly localization: ReadonlySignal<Localization>;
  /** Adds the words of parts, in the language that is shown. Rejects where they do not load. */
  load(...loaders: readonly MessageLoader[]): Promise<void>;
  /** Follows the chosen language; until its words are there the page keeps its old ones. Returns a function that stops. */
  bind(state: AppState): () => void;
}

export function createWords(): Words {
  const localization = signal<Localization>(englishLocalization);
  /** Parts whose words are there, or on their way. */
  const wanted = new Map<MessageLoader, Promise<void>>();

  /** Loads until nothing more is wanted: a part may ask for its words meanwhile. */
  const loadAll = async (language: Language): Promise<Localization> => {
    const loaders = [...wanted.keys()];
    const loaded = await loadLocalization(language, loaders);
    return loaders.length === wanted.size ? loaded : loadAll(language);
  };
  const add = async (loader: MessageLoader): Promise<void> => {
    let language: Language;
    let part: Partial<Messages>;
    do {
      ({ language } = localization.peek());
      part = await loader[language]();
    } while (localization.peek().language !== language);
    // In place: nothing on screen uses these words yet, so nothing is to be drawn anew.
    Object.assign(localization.peek().messages, part);
  };
  return {
    localization,
    async load(...loaders) {
      const loading = loaders.map((loader) => {
        const known = wanted.get(loader);
        if (known) return known;
        const adding = add(loader).catch((error: unknown) => {
          wanted.delete(loader);
          throw error;
        });
        // Before anything is awaited: a language that is chosen meanwhile brings these words too.
        wanted.set(loader, adding);
        return adding;
      });
      await Promise.all(loading);
    },
    bind: ({ language, notices }) =>
      effect(() => {
        const chosen = language.value;
        if (chosen === localization.peek().language) return;
        void loadPart(notices, { type: 'language-failed', language: chosen }, () => loadAll(chosen)).then((loaded) => {
          if (loaded && language.peek() === chosen) localization.value = loaded;
        });
      }),
  };
}
