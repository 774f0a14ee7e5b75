/** Names the Intl locale of each language, and creates Intl objects lazily. */
import type { Language } from '../domain/languages.ts';

/**
 * BCP 47 locales. Dates in English run day, month, year, as the article's own. Arabic is written with the digits 0–9,
 * as Arabic news sites and the map's scale write it.
 */
export const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', ar: 'ar-u-nu-latn', ru: 'ru-RU' };

/** Calls `make` once, at the first call. */
export function lazy<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
