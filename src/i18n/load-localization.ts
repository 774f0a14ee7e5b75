/** Prepares a language: its words, numbers, dates and direction. */
import { directionOf, type Language } from '../domain/languages.ts';
import { createFormatter } from './format.ts';
import type { Localization, MessageLoader } from './localization.ts';
import { type CoreMessages, en, type Messages } from './messages/en.ts';

/** English is in the first bundle, for prerendering. */
const CORE: Readonly<Record<Language, () => Promise<CoreMessages>>> = {
  en: async () => en,
  ar: async () => (await import('./messages/ar.ts')).ar,
  ru: async () => (await import('./messages/ru.ts')).ru,
};

/** English without the words of parts that load later. */
export const englishLocalization: Localization = createLocalization('en', en);

/** Loads core words and those of `loaders`. Rejects if any does not load. */
export async function loadLocalization(
  language: Language,
  loaders: Iterable<MessageLoader> = [],
): Promise<Localization> {
  const [core, ...parts] = await Promise.all([CORE[language](), ...[...loaders].map((load) => load[language]())]);
  return createLocalization(language, core, parts);
}

function createLocalization(
  language: Language,
  core: CoreMessages,
  parts: readonly Partial<Messages>[] = [],
): Localization {
  // A part reads its words only once its loader has run: see `MessageLoader`.
  const messages = Object.assign({}, core, ...parts) as Messages;
  return { language, direction: directionOf(language), messages, format: createFormatter(language, core) };
}
