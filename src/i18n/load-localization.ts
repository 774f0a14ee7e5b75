/** Gets a language ready: English is part of the program, the others arrive when a person asks for them. */
import { directionOf, type Language } from '../domain/languages.ts';
import { createFormatter } from './format.ts';
import type { Localization } from './localization.ts';
import { en, type Messages } from './messages/en.ts';

/** English, at once: what the page is written in before any script has run. */
export const englishLocalization: Localization = createLocalization('en', en);

/** `language` ready to use. Rejects where its words do not load. */
export async function loadLocalization(language: Language): Promise<Localization> {
  switch (language) {
    case 'en':
      return englishLocalization;
    case 'ar':
      return createLocalization(language, (await import('./messages/ar.ts')).ar);
    case 'ru':
      return createLocalization(language, (await import('./messages/ru.ts')).ru);
  }
}

/** A language from its words. */
export function createLocalization(language: Language, messages: Messages): Localization {
  return { language, direction: directionOf(language), messages, format: createFormatter(language, messages) };
}
