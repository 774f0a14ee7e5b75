/** Lists the interface's languages, and chooses texts by language. */

import { selfContained } from './bidi.ts';

/** Languages that the interface speaks, in the order in which they are offered. BCP 47. */
export const LANGUAGES = ['en', 'ar', 'ru'] as const;

export type Language = (typeof LANGUAGES)[number];

/** The language of a page whose address names none. */
export const DEFAULT_LANGUAGE: Language = 'en';

export type Direction = 'ltr' | 'rtl';

/** Direction of a BCP 47 language of this program: Arabic runs right to left. */
export function directionOf(language: string): Direction {
  return language === 'ar' ? 'rtl' : 'ltr';
}

/** A text in one or more languages; `en` is the fallback. Keys are BCP 47. */
export interface LocalizedText {
  readonly en: string;
  readonly [language: string]: string | undefined;
}

/** The languages of a text: those of the interface in their order, then others, a place's own language, in the file's order. */
export function languagesOf(text: LocalizedText): readonly string[] {
  const own = LANGUAGES.filter((language) => text[language] !== undefined);
  const others = Object.keys(text).filter((key) => text[key] !== undefined && !LANGUAGES.some((each) => each === key));
  return [...own, ...others];
}

/** `text` in `language`, or in English where the lesson has no such name; what stands around it is not turned by it. */
export function textIn(text: LocalizedText, language: Language): string {
  return selfContained(text[language] ?? text.en);
}
