/** Loads a language with the words of every part, as after all of them were opened. */
import type { Language } from '../../src/domain/languages.ts';
import { loadLocalization } from '../../src/i18n/load-localization.ts';
import type { Localization, MessageLoader } from '../../src/i18n/localization.ts';

const modules = import.meta.glob<Record<string, MessageLoader>>(
  ['../../src/features/*/messages/index.ts', '../../src/i18n/messages/*/index.ts'],
  { eager: true },
);

/** Loaders of all words that are not of the core. */
export const ALL_MESSAGES: readonly MessageLoader[] = Object.values(modules).flatMap((each) => Object.values(each));

export const wholeLocalization = (language: Language): Promise<Localization> =>
  loadLocalization(language, ALL_MESSAGES);
