/** Describes what a view needs of one language: words, formats and direction. */
import type { Direction, Language } from '../domain/languages.ts';
import type { Formatter } from './format.ts';
import type { Messages } from './messages/en.ts';

export interface Localization {
  readonly language: Language;
  readonly direction: Direction;
  readonly messages: Messages;
  readonly format: Formatter;
}

/** Imports the words of one part, by language. Rejects if a file does not load. */
export type MessageLoader = Readonly<Record<Language, () => Promise<Partial<Messages>>>>;
